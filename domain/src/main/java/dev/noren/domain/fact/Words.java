package dev.noren.domain.fact;

import java.util.Locale;

/** The same said in Japanese and in English. */
public record Words(String ja, String en) {

    /** Written as {@code {ja: 無料, en: free}}; each may run over several lines. */
    public static final Shape<Words> SHAPE = shape(FactType.prose());

    /** The same, each on a line of its own. */
    public static final Shape<Words> ON_A_LINE = shape(FactType.line());

    /** In Japanese for {@link Locale#JAPANESE}, otherwise in English. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? ja : en;
    }

    private static Shape<Words> shape(FactType<String> text) {
        Fact<String> ja = Fact.of("ja", text);
        Fact<String> en = Fact.of("en", text);
        return new Shape<>(
                Schema.of(ja, en),
                facts -> new Words(facts.need(ja), facts.need(en)),
                words -> Facts.of(ja, words.ja, en, words.en));
    }
}
