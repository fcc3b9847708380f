package dev.noren.adapters.mail;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text laid out to be read: no line too wide, at most one blank line in a row, none at either end. */
final class Layout {

    private static final String QUOTATION = "> ";
    /** What stands before a line: a quotation's mark, which its continuation repeats, or a list's bullet. */
    private static final Pattern MARK = Pattern.compile("^(" + QUOTATION + "|- |・)");

    private static final Pattern BLANKS = Pattern.compile("\n{3,}");
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+");

    private Layout() {}

    static String of(String text) {
        var lines = text.lines().map(Layout::line).collect(Collectors.joining("\n"));
        return BLANKS.matcher(lines).replaceAll("\n\n").strip();
    }

    /** A text from outside on one line, so that it can stand in a subject or a sentence. */
    static String oneLine(String text) {
        return GAPS.matcher(text).replaceAll(" ").strip();
    }

    /** A text from outside with a mark before each of its lines. */
    static String quoted(String text) {
        return LINE_ENDS
                .splitAsStream(text.strip())
                .map(line -> QUOTATION + line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        var mark = MARK.matcher(line);
        return mark.find()
                ? folded(mark.group(), line.substring(mark.end()))
                : Folding.lines(line.stripTrailing(), 0).collect(Collectors.joining("\n"));
    }

    private static String folded(String mark, String rest) {
        var next = mark.equals(QUOTATION) ? mark : "  ";
        return Folding.lines(rest.stripTrailing(), Folding.widthOf(mark))
                .collect(Collectors.joining("\n" + next, mark, ""))
                .stripTrailing();
    }
}
