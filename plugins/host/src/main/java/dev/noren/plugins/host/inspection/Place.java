package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in a proposal the inspection stands, and what it has found there and below. */
final class Place {

    /** No proposal is told more faults than these; of the others, how many they are. */
    static final int MOST_FAULTS = 100;

    private static final int LONGEST_QUOTE = 60;
    private static final Words NULL = new Words("nullです", "is null");

    private final String path;
    private final Optional<Place> above;
    private final List<Words> told;
    private int found;

    private Place(String path, Optional<Place> above, List<Words> told) {
        this.path = path;
        this.above = above;
        this.told = told;
    }

    /** The proposal as a whole, of which nothing is found yet. */
    static Place whole() {
        return new Place("", Optional.empty(), new ArrayList<>());
    }

    Place in(String part) {
        return new Place(path.isEmpty() ? part : path + "." + part, Optional.of(this), told);
    }

    Place in(String part, int index) {
        return in(part + "[" + index + "]");
    }

    /** Whether something stands here; {@code null} is a fault. */
    boolean given(@Nullable Object value) {
        if (value == null) {
            wrong(NULL);
        }
        return value != null;
    }

    /** That value stands here and must not. */
    void wrong(Object value, Flaw flaw) {
        wrong(value, words(flaw));
    }

    /** That value stands here and must not. */
    void wrong(Object value, Words says) {
        var quote = quoted(String.valueOf(value));
        wrong(new Words("「" + quote + "」は" + says.ja(), "'" + quote + "' " + says.en()));
    }

    /** What stands here is not told again. */
    void wrong(Words says) {
        found();
        if (told.size() < MOST_FAULTS) {
            told.add(path.isEmpty() ? says : new Words(path + "：" + says.ja(), path + ": " + says.en()));
        }
    }

    private void found() {
        found++;
        above.ifPresent(Place::found);
    }

    /** Whether nothing was found here, nor below. */
    boolean isSound() {
        return found == 0;
    }

    /** That proposal where it is sound, with every fault in it; asked of the whole. */
    <T> Inspected<T> allOrNothing(Optional<T> proposal) {
        return rest(proposal.filter(any -> isSound()));
    }

    /** What is left of a proposal, with every fault that was in it; asked of the whole. */
    <T> Inspected<T> rest(Optional<T> left) {
        return new Inspected<>(left, faults());
    }

    private List<Words> faults() {
        int untold = found - told.size();
        if (untold <= 0) {
            return List.copyOf(told);
        }
        var all = new ArrayList<>(told);
        all.add(new Words("ほかに" + untold + "件あります", "and " + untold + " more"));
        return all;
    }

    private static Words words(Flaw flaw) {
        return new Words(flaw.says(Locale.JAPANESE), flaw.says(Locale.ENGLISH));
    }

    private static String quoted(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_QUOTE)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .forEach(line::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST_QUOTE ? line + "…" : line.toString();
    }
}
