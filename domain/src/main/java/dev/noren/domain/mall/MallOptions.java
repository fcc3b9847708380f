package dev.noren.domain.mall;

import static dev.noren.domain.clause.Deck23.MALL_2;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.OPT_1;
import static dev.noren.domain.clause.Mall24.OPT_2;
import static dev.noren.domain.clause.Mall24.OPT_6;
import static dev.noren.domain.clause.Mall24.PN_9;
import static dev.noren.domain.clause.Mall24.REG_3;
import static dev.noren.domain.clause.Mall24.REG_4;
import static dev.noren.domain.clause.Mall24.REG_5;
import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.life.Payload.PAID;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.RECEIVED_ON;
import static dev.noren.domain.life.Payload.REFERENCE;
import static dev.noren.domain.life.Role.BUYER;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.mall.MallOption.APPROVED;
import static dev.noren.domain.mall.MallOption.CANCELLED;
import static dev.noren.domain.mall.MallOption.CONFIRMED;
import static dev.noren.domain.mall.MallOption.DECLINED;
import static dev.noren.domain.mall.MallOption.LAPSED;
import static dev.noren.domain.mall.MallOption.NONE_OFFERED;
import static dev.noren.domain.mall.MallOption.OFFERED;
import static dev.noren.domain.mall.MallOption.REJECTED;
import static dev.noren.domain.mall.MallOption.REQUESTED;
import static dev.noren.domain.mall.MallPayload.OPTION;
import static dev.noren.domain.mall.MallPayload.PASSED;
import static dev.noren.domain.mall.MallState.PROMOTING;
import static dev.noren.domain.mall.MallState.REGISTERED;

import dev.noren.domain.company.CompanySize;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.ruling.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The life of the paid option: chosen in time, screened, paid in time, or not. */
final class MallOptions {

    static final List<Row<MallCase, MallEvent>> ROWS = List.of(
            Row.<MallCase, MallEvent>on("choose-option", COMPANY)
                    .carries(OPTION, PRODUCTS)
                    .from(REGISTERED)
                    .from(OFFERED)
                    .to(REQUESTED)
                    .until(participation -> participation.invitation().partner().lastChooseBy())
                    .first(Set.of(REG_4, PN_9), MallOptions::buyerHasOffers)
                    .first(Set.of(REG_5), MallOptions::isChosenInTime)
                    .check(MallOptions::isOffered)
                    .check((attempt, reasons) ->
                            Checks.productsAmong(attempt.state().products(), PRODUCTS, attempt, reasons))
                    .guard(Set.of(MALL_2), MallOptions::isOpenToTheSize)
                    .guard(Set.of(OPT_2), MallOptions::priceIsKnown)
                    .rests(REG_3)
                    .then(attempt ->
                            Outcome.of(new MallEvent.OptionRequested(attempt.need(OPTION), attempt.need(PRODUCTS)))),
            Row.<MallCase, MallEvent>on("decline-option", COMPANY)
                    .leaving()
                    .from(REGISTERED)
                    .from(OFFERED)
                    .to(DECLINED)
                    .rests(REG_3)
                    .then(attempt -> Outcome.of(new MallEvent.OptionDeclined())),
            Row.<MallCase, MallEvent>on("close-choice", CLOCK)
                    .from(OFFERED)
                    .to(DECLINED)
                    .rests(REG_5)
                    .then(attempt -> Outcome.of(new MallEvent.OptionDeclined())),
            Row.<MallCase, MallEvent>on("remind-choice", CLOCK)
                    .from(OFFERED)
                    .rests(REG_5)
                    .then(attempt -> Outcome.of(new MallEvent.ChoiceReminded(MallDue.choiceToRemind(attempt)))),
            Row.<MallCase, MallEvent>on("record-screening", SECRETARIAT, BUYER)
                    .revocable()
                    .carries(PASSED)
                    .from(REQUESTED)
                    .to(APPROVED, CONFIRMED, REJECTED)
                    .guard(Set.of(OPT_2), (attempt, reasons) -> {
                        if (attempt.get(PASSED).orElse(false)) {
                            priceOf(attempt.state().chosenOffer(), attempt, reasons);
                        }
                    })
                    .mayRest(OPT_2, OPT_6)
                    .mayRest(MallRules.allOf(MallRules::passed))
                    .mayRest(MallRules.allOf(MallRules::notPassed))
                    .then(attempt -> attempt.need(PASSED)
                            ? passed(attempt)
                            : Outcome.<MallEvent>of(new MallEvent.OptionRejected())
                                    .because(attempt.state().rules().notPassed())),
            Row.<MallCase, MallEvent>on("record-payment", SECRETARIAT)
                    .carries(PAID, RECEIVED_ON, REFERENCE)
                    .from(APPROVED, CONFIRMED, LAPSED, CANCELLED)
                    .mayTurn(CONFIRMED, APPROVED)
                    .until(MallCase::lastDayToConfirm)
                    .check(Checks.notInTheFuture(RECEIVED_ON))
                    .check(Checks::referenceIsNew)
                    .rests(REQ_12)
                    .mayRest(OPT_1)
                    .mayRest(MallRules.allOf(MallRules::paying))
                    .then(MallOptions::paymentRecorded),
            Row.<MallCase, MallEvent>on("remind-payment", CLOCK)
                    .from(APPROVED)
                    .rests(REQ_12)
                    .then(attempt -> Outcome.of(new MallEvent.PaymentReminded())),
            Row.<MallCase, MallEvent>on("lapse", CLOCK)
                    .from(APPROVED)
                    .to(LAPSED)
                    .rests(REQ_12)
                    .then(attempt -> Outcome.of(new MallEvent.OptionLapsed())),
            Row.<MallCase, MallEvent>on("cancel-option", COMPANY)
                    .leaving()
                    .from(REGISTERED, PROMOTING)
                    .from(REQUESTED, APPROVED, CONFIRMED)
                    .to(CANCELLED)
                    .rests(MISC_12)
                    .mayRest(REQ_12)
                    .then(MallOptions::cancelled));

    private MallOptions() {}

    private static void buyerHasOffers(Attempt<MallCase> attempt, Reasons reasons) {
        if (attempt.state().state() == REGISTERED && attempt.state().option() == NONE_OFFERED) {
            reasons.clause(REG_4);
            reasons.clause(PN_9);
        }
    }

    /** Speaks in {@code registered} alone; also of an option declined before, once its last day is over (8.4). */
    private static void isChosenInTime(Attempt<MallCase> attempt, Reasons reasons) {
        var participation = attempt.state();
        boolean speaks =
                participation.state() == REGISTERED && Set.of(OFFERED, DECLINED).contains(participation.option());
        boolean over = attempt.get(OPTION)
                .flatMap(participation::offer)
                .filter(offer -> attempt.today().isAfter(offer.chooseBy()))
                .isPresent();
        if (speaks && over) {
            reasons.clause(REG_5);
        }
    }

    private static void isOffered(Attempt<MallCase> attempt, Reasons reasons) {
        attempt.get(OPTION)
                .filter(option -> attempt.state().offer(option).isEmpty())
                .ifPresent(option -> reasons.invalid(OPTION.name(), Flaw.NOT_OFFERED));
    }

    private static Facts companyOf(Attempt<MallCase> attempt) {
        return attempt.world().company(attempt.state().invitation().company()).orElse(Facts.NONE);
    }

    private static Subject subject(Attempt<MallCase> attempt) {
        return Subject.company(attempt.state().invitation().company());
    }

    /** In 2023 the premium plan is for mid-size and small companies (DECK23-MALL-2). */
    private static void isOpenToTheSize(Attempt<MallCase> attempt, Reasons reasons) {
        attempt.state().rules().smallAndMidSizeOnly().ifPresent(clause -> {
            var company = companyOf(attempt);
            CompanySize.smallOrMidSize(company)
                    .ifPresentOrElse(
                            open -> {
                                if (!open) {
                                    reasons.clause(clause, subject(attempt), "");
                                }
                            },
                            () -> reasons.missing(
                                    CompanySize.missingForSmallOrMidSize(company), clause, subject(attempt)));
        });
    }

    private static void priceIsKnown(Attempt<MallCase> attempt, Reasons reasons) {
        priceOf(attempt.get(OPTION).flatMap(attempt.state()::offer), attempt, reasons);
    }

    private static void priceOf(Optional<Offer> offer, Attempt<MallCase> attempt, Reasons reasons) {
        var missing = offer.map(chosen -> MallFees.missing(chosen, companyOf(attempt)))
                .orElse(Set.of());
        if (!missing.isEmpty()) {
            reasons.missing(missing, OPT_2, subject(attempt));
        }
    }

    /** The invoice: the fee is fixed with it. One over nothing is settled at once (8.4). */
    private static Outcome<MallEvent> passed(Attempt<MallCase> attempt) {
        var participation = attempt.state();
        var offer = participation.chosenOffer().orElseThrow();
        long price = MallFees.perProduct(offer, companyOf(attempt)).orElseThrow();
        long amount = Math.multiplyExact(
                price, participation.choice().orElseThrow().products().size());
        LocalDate dueOn = attempt.today().plusDays(offer.payWithinDays());
        var approved = Outcome.<MallEvent>of(new MallEvent.OptionApproved(amount, dueOn, attempt.now()))
                .because(participation.rules().passed())
                .because(OPT_2, OPT_6);
        return amount == 0 ? approved.and(new MallEvent.OptionConfirmed()) : approved;
    }

    /**
     * What counts is that the payment is recorded by the due date (MALL24-REQ-12); in the days that an offer adds for
     * confirming, money that was received by the due date.
     */
    private static Outcome<MallEvent> paymentRecorded(Attempt<MallCase> attempt) {
        var participation = attempt.state();
        long amount = attempt.need(PAID);
        var receivedOn = attempt.need(RECEIVED_ON);
        boolean counts = countsTowardsTheInvoice(participation, attempt.today(), receivedOn);
        boolean awaited = counts && participation.option() == APPROVED;
        long open = participation.outstanding().orElse(0L);
        long applied = awaited ? Math.min(amount, open) : 0;
        var recorded = Outcome.<MallEvent>of(new MallEvent.PaymentRecorded(
                        new Receipt(amount, receivedOn, attempt.need(REFERENCE), applied, counts)))
                .because(participation.rules().paying());
        return awaited && applied == open
                ? recorded.and(new MallEvent.OptionConfirmed()).because(OPT_1)
                : recorded;
    }

    /** Whether it would, had nothing been paid before: in time, and towards an option that has not been given up. */
    private static boolean countsTowardsTheInvoice(MallCase participation, LocalDate today, LocalDate receivedOn) {
        boolean stands = Set.of(APPROVED, CONFIRMED).contains(participation.option());
        return stands
                && !receivedOn.isAfter(participation.bill().orElseThrow().dueOn())
                && !today.isAfter(participation.lastDayToConfirm().orElseThrow());
    }

    private static Outcome<MallEvent> cancelled(Attempt<MallCase> attempt) {
        var refund = MallRefunds.on(attempt.state(), Cause.COMPANY_CANCELS);
        var cancelled =
                Outcome.<MallEvent>of(new MallEvent.OptionCancelled(refund)).because(refund.because());
        return attempt.state().option() == APPROVED ? cancelled.because(REQ_12) : cancelled;
    }
}
