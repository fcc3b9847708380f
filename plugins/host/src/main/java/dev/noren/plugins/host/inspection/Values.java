package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Text;
import dev.noren.ports.form.Reader;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What holds for values of every proposal. Each method answers whether the value at that place is in order. */
final class Values {

    /** Characters of a name or a title: the longest line that is kept anywhere. */
    static final int LONGEST_LINE = 200;

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?");
    private static final Pattern NAME = Pattern.compile(Reader.NAME);
    private static final Words NO_ID =
            new Words("小文字の英数字と - からなる40字までの名前にしてください", "must be a name of small letters, digits and '-', 40 at most");

    private Values() {}

    /** Words on one line, in both languages. */
    static void text(Text text, Place at, int longest) {
        if (at.given(text)) {
            line(text.ja(), at.in("ja"), longest);
            line(text.en(), at.in("en"), longest);
        }
    }

    private static void line(String text, Place at, int longest) {
        if (!at.given(text)) {
            return;
        }
        if (text.codePointCount(0, text.length()) > longest) {
            at.wrong(text, new Words("長すぎます（" + longest + "字まで）", "is too long: " + longest + " characters at most"));
        } else if (Reader.normalised(text).isEmpty()) {
            at.wrong(text, Flaw.EMPTY);
        } else if (text.codePoints().anyMatch(Values::isNoCharacterOfALine)) {
            at.wrong(text, new Words("改行や制御文字を含んでいます", "holds a line break, a control character or half a character"));
        }
    }

    private static boolean isNoCharacterOfALine(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
        };
    }

    /** Small letters, digits and hyphens. */
    static boolean id(String id, Place at) {
        if (!at.given(id)) {
            return false;
        }
        boolean isOne = ID.matcher(id).matches();
        if (!isOne) {
            at.wrong(id, NO_ID);
        }
        return isOne;
    }

    /** A name of a figure: letters, digits, and {@code . _ -} between them. */
    static boolean name(String name, Place at) {
        if (!at.given(name)) {
            return false;
        }
        boolean isOne = NAME.matcher(name).matches();
        if (!isOne) {
            at.wrong(name, Flaw.NOT_A_NAME);
        }
        return isOne;
    }

    /** One of those that there are. */
    static void oneOf(String value, Collection<String> known, Place at, Words otherwise) {
        if (at.given(value) && !known.contains(value)) {
            at.wrong(value, otherwise);
        }
    }

    /** Once among those that were seen before it. */
    static void once(String value, Set<String> seen, Place at) {
        if (!seen.add(value)) {
            at.wrong(value, Flaw.NAMED_TWICE);
        }
    }

    /** A day within the edition's run. */
    static boolean day(LocalDate day, Season season, Place at) {
        return day(day, season.from(), season.to(), at, "実施期間", "edition's run");
    }

    /** A day from the first to the last of what is called so. */
    static boolean day(LocalDate day, LocalDate first, LocalDate last, Place at, String ja, String en) {
        if (!at.given(day)) {
            return false;
        }
        boolean within = !day.isBefore(first) && !day.isAfter(last);
        if (!within) {
            at.wrong(
                    day,
                    new Words(
                            ja + "（" + first + "〜" + last + "）の外です",
                            "lies outside the " + en + " from " + first + " to " + last));
        }
        return within;
    }

    /** A whole number that is not negative. */
    static void within(long value, long most, Place at) {
        if (value < 0 || value > most) {
            at.wrong(value, new Words("範囲外の値です（0〜" + most + "）", "is out of range: from 0 to " + most));
        }
    }

    /** No more than so many. */
    static void atMost(int most, int count, Place at) {
        if (count > most) {
            at.wrong(new Words(
                    count + "件あります（" + most + "件まで）", "there are " + count + ", at most " + most + " are taken"));
        }
    }

    /** Ids of clauses, each known and once. */
    static void clauses(List<String> clauses, Predicate<String> known, Place in) {
        var seen = new HashSet<String>();
        for (int i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var at = in.in("clauses", i);
            if (!known.test(clause)) {
                at.wrong(clause, Flaw.NOT_A_CLAUSE);
            }
            once(clause, seen, at);
        }
    }
}
