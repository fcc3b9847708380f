package dev.noren.domain.kol;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Payload;
import dev.noren.domain.promotion.PromotionPlan;
import java.util.List;
import java.util.Optional;

/**
 * What a company applied with, and what is frozen into its participation.
 *
 * @param joinsOtherEvent whether the company has joined, or plans to join, this year's other event
 * @param contact the address to which it sends changes; empty where the edition names none
 * @param plugin the plug-in that speaks for the track; empty where none does
 * @param promotion what that plug-in proposed
 */
record Application(
        EditionVersion edition,
        String company,
        KolTrack track,
        List<String> products,
        boolean joinsOtherEvent,
        Optional<String> contact,
        Optional<String> plugin,
        PromotionPlan promotion) {

    static final Shape<Application> SHAPE = new Shape<>(
            Schema.of(
                            Payload.EDITION,
                            Edition.VERSION,
                            Payload.COMPANY,
                            KolPayload.TRACK,
                            Payload.PRODUCTS,
                            KolPayload.JOINS_OTHER_EVENT)
                    .orNot(Edition.CONTACT, Partner.PLUGIN, PromotionPlan.PROMOTION),
            facts -> new Application(
                    new EditionVersion(facts.need(Payload.EDITION), facts.need(Edition.VERSION)),
                    facts.need(Payload.COMPANY),
                    facts.need(KolPayload.TRACK),
                    facts.need(Payload.PRODUCTS),
                    facts.need(KolPayload.JOINS_OTHER_EVENT),
                    facts.get(Edition.CONTACT),
                    facts.get(Partner.PLUGIN),
                    facts.get(PromotionPlan.PROMOTION).orElse(PromotionPlan.NOTHING)),
            frozen -> Facts.of(Payload.EDITION, frozen.edition.id(), Edition.VERSION, frozen.edition.version())
                    .with(Payload.COMPANY, frozen.company)
                    .with(KolPayload.TRACK, frozen.track)
                    .with(Payload.PRODUCTS, frozen.products)
                    .with(KolPayload.JOINS_OTHER_EVENT, frozen.joinsOtherEvent)
                    .withKnown(Edition.CONTACT, frozen.contact)
                    .withKnown(Partner.PLUGIN, frozen.plugin)
                    .withKnown(PromotionPlan.PROMOTION, frozen.promotion.ifAny()));

    /** One for whose track no plug-in speaks. */
    Application(
            EditionVersion edition,
            String company,
            KolTrack track,
            List<String> products,
            boolean joinsOtherEvent,
            Optional<String> contact) {
        this(edition, company, track, products, joinsOtherEvent, contact, Optional.empty(), PromotionPlan.NOTHING);
    }

    Application {
        products = List.copyOf(products);
    }
}
