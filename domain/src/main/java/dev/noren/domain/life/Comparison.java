package dev.noren.domain.life;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;

/**
 * How a programme compares with others: what the lecture's table says of it (DECK23-CMP-1), in our own words. Fee and period
 * are not in here: they are those of the edition.
 *
 * @param model who sells to whom
 * @param selection who decides what is taken
 * @param counterpart with whom the company deals
 * @param trade the kind of trade
 * @param companies to whom it is open
 * @param goods what may be sold
 */
public record Comparison(Words model, Words selection, Words counterpart, Words trade, Words companies, Words goods) {

    /** The same said in Japanese and in English. */
    public record Words(String ja, String en) {

        private static final Fact<String> JA = Fact.of("ja", FactType.prose());
        private static final Fact<String> EN = Fact.of("en", FactType.prose());

        /** Written as {@code {ja: 無料, en: free}}. */
        public static final Shape<Words> SHAPE = new Shape<>(
                Schema.of(JA, EN),
                facts -> new Words(facts.need(JA), facts.need(EN)),
                words -> Facts.of(JA, words.ja, EN, words.en));
    }
}
