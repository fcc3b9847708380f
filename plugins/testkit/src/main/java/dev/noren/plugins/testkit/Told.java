package dev.noren.plugins.testkit;

/** Texts in failures, as long as one reads them. */
final class Told {

    private static final int LONGEST = 300;

    private Told() {}

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
