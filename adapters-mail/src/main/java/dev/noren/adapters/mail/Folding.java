package dev.noren.adapters.mail;

import java.util.stream.Stream;

/**
 * Breaks a line that is too wide: at a space, and in Japanese between characters, but for those that may not begin or end a
 * line. A Latin word or a date is never broken, so that a line may stay too wide.
 */
final class Folding {

    /** In columns; a Japanese character takes two. */
    static final int WIDTH = 72;
    /** By how much a line's last piece may be wider, so that no word or two are left over. */
    static final int GRACE = 6;

    private static final int FIRST_WIDE = 0x2E80;
    private static final String NEVER_FIRST = "、。，．・：；？！ー～々」』）】〕〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
    private static final String NEVER_LAST = "「『（【〔〈《";
    private static final String PAUSES = "、。，．：；？！";

    private Folding() {}

    /** The line in pieces, for a line that begins after {@code margin} columns. */
    static Stream<String> lines(String line, int margin) {
        var pieces = Stream.<String>builder();
        int start = 0;
        for (int end = breakAfter(line, start, WIDTH - margin);
                end < line.length();
                end = breakAfter(line, start, WIDTH - margin)) {
            pieces.add(line.substring(start, end).stripTrailing());
            start = end;
        }
        return pieces.add(line.substring(start)).build();
    }

    static int widthOf(String text) {
        return text.codePoints().map(Folding::width).sum();
    }

    /** Where the piece ends that begins at {@code start}: the last break that fits, or the first one of all. */
    private static int breakAfter(String line, int start, int room) {
        int best = line.length();
        int used = 0;
        for (int at = start; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            int here = line.codePointAt(at);
            if (at > start && mayBreak(line.codePointBefore(at), here) && (used <= room || best == line.length())) {
                best = at;
            }
            used += width(here);
            if (used > room + GRACE && best < line.length()) {
                return best;
            }
        }
        return line.length();
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || isCombining(after) || isIn(NEVER_FIRST, after)) {
            return false;
        }
        boolean betweenWide = isWide(before) && isWide(after) && !isIn(NEVER_LAST, before);
        return before == ' ' || isIn(PAUSES, before) || betweenWide;
    }

    private static boolean isIn(String characters, int codePoint) {
        return characters.indexOf(codePoint) >= 0;
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= FIRST_WIDE;
    }

    private static boolean isCombining(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static int width(int codePoint) {
        return isCombining(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
    }
}
