package dev.noren.domain.mall;

import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Mall24.DEAL_4;
import static dev.noren.domain.clause.Mall24.EXP_7;
import static dev.noren.domain.clause.Mall24.FAQ_3;
import static dev.noren.domain.clause.Mall24.FLOW_1;
import static dev.noren.domain.clause.Mall24.OV_5;
import static dev.noren.domain.clause.Mall24.OV_6;
import static dev.noren.domain.clause.Mall24.PN_8;
import static dev.noren.domain.clause.Mall24.PN_9;
import static dev.noren.domain.clause.Mall24.REG_1;
import static dev.noren.domain.clause.Mall24.REG_2;
import static dev.noren.domain.clause.Mall24.REG_3;
import static dev.noren.domain.clause.Mall24.REG_4;
import static dev.noren.domain.clause.Mall24.REQ_1;
import static dev.noren.domain.clause.Mall24.REQ_17;
import static dev.noren.domain.clause.Mall24.REQ_8;
import static dev.noren.domain.life.Payload.BUYER;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.mall.MallPayload.CURRENCY;
import static dev.noren.domain.mall.MallPayload.DELIVERY_COUNTRY;
import static dev.noren.domain.mall.MallPayload.FULL_BUYOUT;
import static dev.noren.domain.mall.MallPayload.JUDGED_BY;
import static dev.noren.domain.mall.MallState.EXPIRED;
import static dev.noren.domain.mall.MallState.INVITED;
import static dev.noren.domain.mall.MallState.REGISTERED;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Joining;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.money.Money;
import dev.noren.domain.promotion.Planning;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.street.StreetClaims;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** From the deal to the registration: who is invited, and who registers in time. */
final class MallJoining {

    static final Joining JOINING = Joining.under(EXP_7);

    /** The clauses of the guideline that can stand against an invitation. */
    private static final Set<Clause> GUIDELINE = Set.of(OV_5, OV_6, REQ_1, REQ_8, CN_3);

    static final List<Row<MallCase, MallEvent>> ROWS = List.of(
            Row.<MallCase, MallEvent>opening("conclude-deal", SECRETARIAT)
                    .carries(COMPANY, BUYER, PRODUCTS, DELIVERY_COUNTRY, CURRENCY, FULL_BUYOUT)
                    .twin(MallJoining::participation)
                    .to(INVITED)
                    .mayTurn(MallOption.OFFERED)
                    .mayTurn(MallOption.NONE_OFFERED)
                    .check(Checks.companyExists(COMPANY))
                    .check(Checks.buyerExists(BUYER))
                    .check(MallJoining::productsAreTheCompanys)
                    .guard(GUIDELINE, (attempt, reasons) -> {
                        if (dealOpens(attempt) || dealAdds(attempt)) {
                            productsAreEligible(attempt, reasons);
                        }
                    })
                    .mayRest(DEAL_4, REG_1, REG_2, REG_3, REG_4, PN_8, PN_9)
                    .mayRest(MallRules.allOf(MallRules::exceptional))
                    .plans(MallJoining::planning)
                    .then(MallJoining::dealConcluded),
            Row.<MallCase, MallEvent>opening("invite", SECRETARIAT)
                    .carries(COMPANY, BUYER, PRODUCTS)
                    .mayCarry(JUDGED_BY)
                    .twin(MallJoining::participation)
                    .to(INVITED)
                    .mayTurn(MallOption.OFFERED)
                    .mayTurn(MallOption.NONE_OFFERED)
                    .check(Checks.companyExists(COMPANY))
                    .check(Checks.buyerExists(BUYER))
                    .check(MallJoining::productsAreTheCompanys)
                    .check(MallJoining::hasNoParticipation)
                    .guard(Set.of(DEAL_4), MallJoining::isJudgedAndPartner)
                    .guard(Set.of(REG_1), MallJoining::isInTime)
                    .guard(GUIDELINE, MallJoining::productsAreEligible)
                    .rests(FAQ_3)
                    .mayRest(REG_3, REG_4, PN_8, PN_9)
                    .plans(MallJoining::planning)
                    .then(MallJoining::invited),
            Row.<MallCase, MallEvent>on("register", Role.COMPANY)
                    .carries(DECLARE, SIGNATORY)
                    .from(INVITED)
                    .to(REGISTERED)
                    .until(participation -> Optional.of(partner(participation).registerBy()))
                    .first(Set.of(REG_1), (attempt, reasons) -> {
                        if (attempt.state().state() == EXPIRED) {
                            reasons.clause(REG_1);
                        }
                    })
                    .standing(Set.of(), Joining::isOpen)
                    .standing(Set.of(REQ_17), MallJoining::productsArePublished)
                    .guard(Set.of(), Joining::declares)
                    .guard(JOINING.cites(), JOINING::isAuthorised)
                    .rests(REG_1, FLOW_1)
                    .mayRest(MallRules.allOf(MallRules::free))
                    .then(attempt -> Outcome.<MallEvent>of(new MallEvent.Registered(Joining.consent(attempt)))
                            .because(attempt.state().rules().free())),
            Row.<MallCase, MallEvent>on("expire", CLOCK)
                    .from(INVITED)
                    .to(EXPIRED)
                    .mayTurn(MallOption.DECLINED, MallOption.OFFERED)
                    .rests(REG_1)
                    .then(attempt -> Outcome.of(new MallEvent.Expired())));

    private MallJoining() {}

    private static Optional<Claim> participation(Attempt<MallCase> attempt) {
        var company = attempt.get(COMPANY);
        var buyer = attempt.get(BUYER);
        return company.isPresent() && buyer.isPresent()
                ? Optional.of(MallCase.participation(attempt.edition().id(), company.get(), buyer.get()))
                : Optional.empty();
    }

    private static Partner partner(MallCase participation) {
        return participation.invitation().partner();
    }

    private static Optional<Partner> partner(Attempt<MallCase> attempt) {
        return attempt.get(BUYER).flatMap(attempt.edition()::partner);
    }

    private static boolean registrationIsOver(Attempt<MallCase> attempt) {
        return partner(attempt)
                .filter(partner -> attempt.today().isAfter(partner.registerBy()))
                .isPresent();
    }

    private static boolean dealOpens(Attempt<MallCase> attempt) {
        return attempt.opensCase() && partner(attempt).isPresent() && !registrationIsOver(attempt);
    }

    private static boolean dealAdds(Attempt<MallCase> attempt) {
        return !attempt.opensCase()
                && Set.of(INVITED, REGISTERED).contains(attempt.state().state());
    }

    private static void productsAreTheCompanys(Attempt<MallCase> attempt, Reasons reasons) {
        attempt.get(COMPANY).ifPresent(company -> Checks.productsOf(company, PRODUCTS, attempt, reasons));
    }

    private static void productsAreEligible(Attempt<MallCase> attempt, Reasons reasons) {
        MallQueries.eligibility(attempt).ifPresent(reasons::unlessEligible);
    }

    private static void hasNoParticipation(Attempt<MallCase> attempt, Reasons reasons) {
        if (!attempt.opensCase()) {
            reasons.code(Code.DUPLICATE);
        }
    }

    /** Only a partner's deal invites; existing trade does where the buyer or its trading company judges so (MALL24-FAQ-3). */
    private static void isJudgedAndPartner(Attempt<MallCase> attempt, Reasons reasons) {
        attempt.get(BUYER)
                .filter(buyer -> attempt.edition().partner(buyer).isEmpty())
                .ifPresent(buyer -> reasons.clause(DEAL_4, Subject.buyer(buyer), ""));
        if (attempt.get(JUDGED_BY).isEmpty()) {
            attempt.get(COMPANY)
                    .ifPresent(company -> reasons.clause(DEAL_4, Subject.company(company), JUDGED_BY.name()));
        }
    }

    private static void isInTime(Attempt<MallCase> attempt, Reasons reasons) {
        if (attempt.opensCase() && registrationIsOver(attempt)) {
            reasons.clause(REG_1);
        }
    }

    /** Each product is published on Japan Street, unless the secretariat waived that for the case. */
    private static void productsArePublished(Attempt<MallCase> attempt, Reasons reasons) {
        var participation = attempt.state();
        var settled = attempt.world()
                .settled(participation.invitation().company(), Set.copyOf(participation.products()))
                .overlaidBy(participation.dossier().settled());
        for (var product : participation.products()) {
            boolean published =
                    !attempt.world().holders(StreetClaims.published(product)).isEmpty();
            if (!published && !settled.accepts(REQ_17)) {
                reasons.clause(REQ_17, Subject.product(product), "register-listing");
            }
        }
    }

    private static Outcome<MallEvent> dealConcluded(Attempt<MallCase> attempt) {
        if (!attempt.opensCase()) {
            return remarked(attempt, productsAdded(attempt).because(REG_2));
        }
        if (partner(attempt).isEmpty()) {
            return Outcome.<MallEvent>nothing().because(DEAL_4);
        }
        return remarked(
                attempt,
                registrationIsOver(attempt)
                        ? Outcome.<MallEvent>nothing().because(REG_1)
                        : invited(attempt).because(DEAL_4, REG_2));
    }

    private static Outcome<MallEvent> productsAdded(Attempt<MallCase> attempt) {
        var more = new ArrayList<>(attempt.need(PRODUCTS));
        more.removeAll(attempt.state().products());
        return dealAdds(attempt) && !more.isEmpty() ? Outcome.of(new MallEvent.ProductsAdded(more)) : Outcome.nothing();
    }

    /** What the partner's plug-in is asked; nothing where no participation opens. */
    private static Optional<Planning> planning(Attempt<MallCase> attempt) {
        return dealOpens(attempt)
                ? partner(attempt)
                        .flatMap(partner -> partner.plugin().map(plugin -> planning(plugin, partner, attempt)))
                : Optional.empty();
    }

    private static Planning planning(String plugin, Partner partner, Attempt<MallCase> attempt) {
        return new Planning(
                plugin,
                attempt.edition().runs(),
                partner.promotion(),
                partner.offers().stream().map(Offer::option).toList(),
                Optional.empty(),
                attempt.get(PRODUCTS).orElse(List.of()));
    }

    private static Outcome<MallEvent> invited(Attempt<MallCase> attempt) {
        var partner = partner(attempt).orElseThrow();
        var promotion = planning(attempt)
                .map(planning -> planning.kept(attempt.proposed()))
                .orElse(PromotionPlan.NOTHING);
        var invitation = new Invitation(
                EditionVersion.of(attempt.edition()),
                MallProgramme.rules(attempt.edition()),
                attempt.edition().zone(),
                attempt.need(COMPANY),
                attempt.need(BUYER),
                partner,
                attempt.now(),
                promotion);
        return Outcome.<MallEvent>of(new MallEvent.Invited(invitation, attempt.need(PRODUCTS), attempt.get(JUDGED_BY)))
                .because(steps(partner))
                .keeping(promotion, attempt.proposed());
    }

    /** Both steps where the buyer has paid options, else the first alone. */
    static List<Clause> steps(Partner partner) {
        return partner.hasOffers() ? List.of(REG_3, PN_8) : List.of(REG_4, PN_9);
    }

    /** A deal that is not delivered in Japan, in yen and bought out in full is an exception, not refused. */
    private static Outcome<MallEvent> remarked(Attempt<MallCase> attempt, Outcome<MallEvent> outcome) {
        boolean asUsual = attempt.need(DELIVERY_COUNTRY).equals("JP")
                && attempt.need(CURRENCY).equals(Money.YEN)
                && attempt.need(FULL_BUYOUT);
        return asUsual
                ? outcome
                : outcome.flagged(Flag.EXCEPTIONAL_TERMS)
                        .because(MallProgramme.rules(attempt.edition()).exceptional());
    }
}
