package dev.noren.plugins.host.loading;

import dev.noren.domain.fact.Words;

/** Faults in words: on one line, and short whatever they are about. */
public final class Said {

    private static final int LONGEST = 200;

    private Said() {}

    /** Something that a plug-in says, in quotes, and what is wrong with it. */
    public static Words about(String said, String ja, String en) {
        var quoted = line(said);
        return new Words("「" + quoted + "」" + ja, "'" + quoted + "' " + en);
    }

    /** What is wrong, and behind a colon the reason as a machine told it. */
    public static Words because(String ja, String en, String reason) {
        var told = line(reason);
        return new Words(ja + "：" + told, en + ": " + told);
    }

    /** Never longer than a line; what would break it or cannot be seen is a space. */
    public static String line(String text) {
        var line = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(each -> Character.isISOControl(each) || Character.isWhitespace(each) ? ' ' : each)
                .forEach(line::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? line + "…" : line.toString();
    }
}
