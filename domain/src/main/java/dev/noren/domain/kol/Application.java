package dev.noren.domain.kol;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Payload;
import java.util.List;
import java.util.Optional;

/**
 * What a company applied with, and what is frozen into its participation.
 *
 * @param joinsOtherEvent whether the company has joined, or plans to join, this year's other event
 * @param contact the address to which it sends changes; empty where the edition names none
 */
record Application(
        EditionVersion edition,
        String company,
        KolTrack track,
        List<String> products,
        boolean joinsOtherEvent,
        Optional<String> contact) {

    static final Shape<Application> SHAPE = new Shape<>(
            Schema.of(
                            Payload.EDITION,
                            Edition.VERSION,
                            Payload.COMPANY,
                            KolPayload.TRACK,
                            Payload.PRODUCTS,
                            KolPayload.JOINS_OTHER_EVENT)
                    .orNot(Edition.CONTACT),
            facts -> new Application(
                    new EditionVersion(facts.need(Payload.EDITION), facts.need(Edition.VERSION)),
                    facts.need(Payload.COMPANY),
                    facts.need(KolPayload.TRACK),
                    facts.need(Payload.PRODUCTS),
                    facts.need(KolPayload.JOINS_OTHER_EVENT),
                    facts.get(Edition.CONTACT)),
            frozen -> Facts.of(Payload.EDITION, frozen.edition.id(), Edition.VERSION, frozen.edition.version())
                    .with(Payload.COMPANY, frozen.company)
                    .with(KolPayload.TRACK, frozen.track)
                    .with(Payload.PRODUCTS, frozen.products)
                    .with(KolPayload.JOINS_OTHER_EVENT, frozen.joinsOtherEvent)
                    .withKnown(Edition.CONTACT, frozen.contact));

    Application {
        products = List.copyOf(products);
    }
}
