package dev.noren.ports.desk.payment;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, amounts and texts as banks write them. */
final class BankText {

    private static final Pattern DAY = Pattern.compile(
            "(?:(?<era>令和|平成|[RH])\\.?)?(?<year>[0-9]{1,4}|元)[-/.年](?<month>[0-9]{1,2})[-/.月](?<day>[0-9]{1,2})日?"
                    + "(?:\\([月火水木金土日]\\))?(?: [0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?");
    private static final Pattern DIGITS = Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<sign>[-+△▲])? ?[¥\\\\]?(?<figure>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(?:\\.0{1,2})? ?(?:円|JPY)?");

    /** But not what takes back money that came in, and nothing that names both ways. */
    private static final Pattern IN =
            Pattern.compile("入(?!.*[出払消訂返戻]).*|お?預(?:け|り|かり)?入れ?|受入|1|credit|cr|c|in|deposit");
    /** But not 払込, which is to pay in. */
    private static final Pattern OUT =
            Pattern.compile("(?:出|お?支?払(?!込))(?!.*[入消訂返]).*|お?引き?出し?|2|debit|dr|d|out|withdrawal");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The year before the first of each era. */
    private static final Map<String, Integer> ERAS = Map.of("令和", 2018, "R", 2018, "平成", 1988, "H", 1988);

    private BankText() {}

    /** Which way money went. */
    enum Direction {
        IN,
        OUT,
        /** Nobody says. */
        UNKNOWN
    }

    /** Which way: 入金, 1, credit; 出金, 払出, 2, debit. */
    static Direction direction(String text) {
        var plain = plain(text).toLowerCase(Locale.ROOT);
        if (IN.matcher(plain).matches()) {
            return Direction.IN;
        }
        return OUT.matcher(plain).matches() ? Direction.OUT : Direction.UNKNOWN;
    }

    /** The same characters for the same text: half-width kana whole, full-width letters and digits plain, single spaces. */
    static String plain(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .replaceAll(" ");
    }

    /** A day: 2024-10-05, 2024/10/5, 20241005, 2024年10月5日, 令和6年10月5日, R6.10.5. Without an era a year has four digits. */
    static Optional<LocalDate> day(String text) {
        var plain = plain(text);
        var written = DAY.matcher(plain);
        if (written.matches()) {
            return year(written).flatMap(year -> day(year, written));
        }
        var digits = DIGITS.matcher(plain);
        return digits.matches() ? day(Integer.parseInt(digits.group("year")), digits) : Optional.empty();
    }

    private static Optional<Integer> year(Matcher written) {
        var era = written.group("era");
        var year = written.group("year");
        if (era != null) {
            int since = ERAS.getOrDefault(era, 0);
            return year.length() > 2
                    ? Optional.empty()
                    : Optional.of(since + (year.equals("元") ? 1 : Integer.parseInt(year)));
        }
        return year.length() == 4 ? Optional.of(Integer.parseInt(year)) : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, Matcher written) {
        try {
            return Optional.of(LocalDate.of(
                    year, Integer.parseInt(written.group("month")), Integer.parseInt(written.group("day"))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Whole yen of either sign: 60000, "60,000", ¥60,000, 60,000円, △500. */
    static Optional<Long> yen(String text) {
        var written = AMOUNT.matcher(plain(text).toUpperCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        long figure = Long.parseLong(written.group("figure").replace(",", ""));
        var sign = written.group("sign");
        return Optional.of(sign == null || sign.equals("+") ? figure : -figure);
    }
}
