package dev.noren.adapters.http;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets in UTF-8; whatever is longer goes on in the next, behind a space (RFC 5545, 3.1). */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** @param text lines that end in CR LF */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 16);
        for (var line : text.split(END)) {
            fold(line, folded);
        }
        return folded.toString();
    }

    /** Between characters, never within one. */
    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            var character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
        }
        folded.append(END);
    }
}
