package dev.noren.app.command;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text folded for a terminal, on which a Japanese character takes two columns. */
final class Folded {

    private static final int FIRST_WIDE = 0x2E80;

    private Folded() {}

    /** The lines of a text, none wider than that, unless a single character is. */
    static List<String> lines(String text, int width) {
        return text.lines().flatMap(line -> folded(line, width).stream()).toList();
    }

    static int widthOf(String text) {
        return text.codePoints()
                .map(codePoint -> codePoint < FIRST_WIDE ? 1 : 2)
                .sum();
    }

    private static List<String> folded(String line, int width) {
        var lines = new ArrayList<String>();
        var current = new StringBuilder();
        for (var piece : pieces(line, width)) {
            if (widthOf((current + piece).stripTrailing()) > width && !current.isEmpty()) {
                lines.add(current.toString().stripTrailing());
                current.setLength(0);
            }
            current.append(piece);
        }
        lines.add(current.toString().stripTrailing());
        return lines;
    }

    /** What may stand on a line of its own. A hyphen stays with what follows it; what is too wide is cut. */
    private static List<String> pieces(String line, int width) {
        var breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(line);
        var pieces = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (line.charAt(end - 1) != '-' || end == line.length()) {
                cut(line.substring(start, end), width, pieces);
                start = end;
            }
        }
        return pieces;
    }

    private static void cut(String piece, int width, List<String> pieces) {
        if (widthOf(piece.stripTrailing()) <= width) {
            pieces.add(piece);
        } else {
            piece.codePoints().mapToObj(Character::toString).forEach(pieces::add);
        }
    }
}
