package dev.noren.domain.mall;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Payload;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What is frozen into a participation when it opens, so that nothing published later, and no plug-in that goes, can change
 * it.
 *
 * @param partner the buyer's dates and offers as they were then
 * @param at when the company was invited
 * @param promotion what the buyer's plug-in proposed then
 */
record Invitation(
        EditionVersion edition,
        MallRules rules,
        ZoneId zone,
        String company,
        String buyer,
        Partner partner,
        Instant at,
        PromotionPlan promotion) {

    private static final Fact<MallRules> RULES = Fact.of("rules", FactType.oneOf(MallRules.class));
    private static final Fact<Partner> PARTNER = Fact.of("partner", new FactType.Shaped<>(Partner.SHAPE));
    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());

    static final Shape<Invitation> SHAPE = new Shape<>(
            Schema.of(
                            Payload.EDITION,
                            Edition.VERSION,
                            RULES,
                            Edition.ZONE,
                            Payload.COMPANY,
                            Payload.BUYER,
                            PARTNER,
                            AT)
                    .orNot(PromotionPlan.PROMOTION),
            facts -> new Invitation(
                    new EditionVersion(facts.need(Payload.EDITION), facts.need(Edition.VERSION)),
                    facts.need(RULES),
                    facts.need(Edition.ZONE),
                    facts.need(Payload.COMPANY),
                    facts.need(Payload.BUYER),
                    facts.need(PARTNER),
                    facts.need(AT),
                    facts.get(PromotionPlan.PROMOTION).orElse(PromotionPlan.NOTHING)),
            frozen -> Facts.of(
                            Payload.EDITION,
                            frozen.edition.id(),
                            Edition.VERSION,
                            frozen.edition.version(),
                            RULES,
                            frozen.rules)
                    .with(Edition.ZONE, frozen.zone)
                    .with(Payload.COMPANY, frozen.company)
                    .with(Payload.BUYER, frozen.buyer)
                    .with(PARTNER, frozen.partner)
                    .with(AT, frozen.at)
                    .withKnown(PromotionPlan.PROMOTION, frozen.promotion.ifAny()));

    /** One for which nothing is planned. */
    Invitation(
            EditionVersion edition,
            MallRules rules,
            ZoneId zone,
            String company,
            String buyer,
            Partner partner,
            Instant at) {
        this(edition, rules, zone, company, buyer, partner, at, PromotionPlan.NOTHING);
    }

    /** The same, with a last day put off for this participation alone. */
    Invitation with(Partner changed) {
        return new Invitation(edition, rules, zone, company, buyer, changed, at);
    }

    Deadline until(LocalDate lastDay) {
        return new Deadline(lastDay, zone);
    }
}
