package dev.noren.ports.form.sheet;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a workbook's number format makes of a number: a day, a time of day, or a number as it is. */
enum DateFormat {
    NUMBER,
    DATE,
    TIME;

    /** From the first to the last of each. */
    private static final int[][] TIMES = {{18, 21}, {32, 33}, {45, 47}};

    private static final int[][] DATES = {{14, 22}, {27, 36}, {50, 58}};
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);

    /**
     * By the number of a format, where it is one that every workbook has (those of Japan and China included), or by how it
     * is written.
     */
    static DateFormat of(@Nullable Integer id, @Nullable String written) {
        if (id != null && (isAmong(id, TIMES) || isAmong(id, DATES))) {
            return isAmong(id, TIMES) ? TIME : DATE;
        }
        if (written == null) {
            return NUMBER;
        }
        return ELAPSED.matcher(written).find() ? TIME : of(letters(written));
    }

    private static boolean isAmong(int id, int[][] spans) {
        return Stream.of(spans).anyMatch(span -> span[0] <= id && id <= span[1]);
    }

    private static DateFormat of(String letters) {
        if (letters.contains("general")) {
            return NUMBER;
        }
        boolean hasDay = letters.contains("y") || letters.contains("d") || letters.contains("g");
        boolean hasTime = letters.contains("h") || letters.contains("s");
        boolean hasMonth = letters.contains("m") && !hasTime;
        if (hasDay || hasMonth) {
            return DATE;
        }
        return hasTime ? TIME : NUMBER;
    }

    /** The first section, without what is quoted, escaped, padding, or in brackets. */
    private static String letters(String written) {
        var section = written.replaceAll("\"[^\"]*\"|[\\\\_*].|\\[[^\\]]*\\]", "");
        int end = section.indexOf(';');
        return (end < 0 ? section : section.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    boolean isDate() {
        return this != NUMBER;
    }

    boolean isTimeAlone() {
        return this == TIME;
    }
}
