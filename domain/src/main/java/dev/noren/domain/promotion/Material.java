package dev.noren.domain.promotion;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that a company is asked to hand in (MALL24-PN-3, -PN-4, KOL25-REQ-3, -REQ-6).
 *
 * @param id once in a plan
 * @param by the last day
 * @param option the paid option for which it is wanted; empty where every participant is asked
 */
public record Material(String id, Words wanted, LocalDate by, Optional<String> option) {

    private static final Fact<String> ID = Fact.of("id", new FactType.Handle(FactType.Handle.What.OTHER));
    private static final Fact<Words> WANTED = Fact.of("wanted", new FactType.Shaped<>(Words.ON_A_LINE));
    private static final Fact<LocalDate> BY = Fact.of("by", FactType.date());

    public static final Shape<Material> SHAPE = new Shape<>(
            Schema.of(ID, WANTED, BY).orNot(Offer.OPTION),
            facts -> new Material(facts.need(ID), facts.need(WANTED), facts.need(BY), facts.get(Offer.OPTION)),
            material -> Facts.of(ID, material.id, WANTED, material.wanted, BY, material.by)
                    .withKnown(Offer.OPTION, material.option));
}
