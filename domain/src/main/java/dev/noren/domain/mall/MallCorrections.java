package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.life.Payload.DEADLINE;
import static dev.noren.domain.life.Payload.EXTENDED_UNTIL;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Payload.REFERENCE;
import static dev.noren.domain.mall.MallOption.APPROVED;
import static dev.noren.domain.mall.MallOption.CONFIRMED;
import static dev.noren.domain.mall.MallOption.LAPSED;
import static dev.noren.domain.mall.MallPayload.OPTION;
import static dev.noren.domain.mall.MallState.INVITED;
import static dev.noren.domain.mall.MallState.REGISTERED;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.CorrectionRows;
import dev.noren.domain.life.LastDay;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the office puts right in a participation (section 3.0, 8.8). */
final class MallCorrections {

    private static final CorrectionRows<MallCase, MallEvent> CORRECTIONS = new CorrectionRows<>(MallEvent.Kept::new);

    static final List<Row<MallCase, MallEvent>> ROWS = List.of(
            CORRECTIONS.undo(),
            CORRECTIONS
                    .reversePayment(CORRECTIONS.reversing())
                    .mayTurn(APPROVED, CONFIRMED)
                    .mayTurn(LAPSED, CONFIRMED)
                    .mayRest(REQ_12)
                    .then(MallCorrections::reversed),
            CORRECTIONS
                    .extending()
                    .standing(Set.of(), MallCorrections::someLastDayRuns)
                    .check(MallCorrections::namesItsOffer)
                    .check(MallCorrections::lastDayRuns)
                    .check(MallCorrections::isLater)
                    .then(attempt -> Outcome.of(new MallEvent.LastDayExtended(
                            attempt.need(DEADLINE),
                            attempt.get(OPTION).filter(option -> attempt.need(DEADLINE) == LastDay.CHOOSE_BY),
                            attempt.need(EXTENDED_UNTIL),
                            attempt.need(REASON),
                            attempt.now()))),
            CORRECTIONS.recordRefundPaid());

    private MallCorrections() {}

    /**
     * As if the line had never been: before the promotion, an option that is no longer paid waits for payment again, or has
     * lapsed; afterwards only the sums are counted again.
     */
    private static Outcome<MallEvent> reversed(Attempt<MallCase> attempt) {
        var participation = attempt.state();
        long owed = participation.bill().map(PaidOption.Bill::amount).orElse(0L);
        long applied =
                participation.account().without(attempt.need(REFERENCE), owed).applied();
        return switch (participation.option()) {
            case APPROVED -> CORRECTIONS.reversed(attempt, owed);
            case CONFIRMED ->
                applied < owed && participation.state() == REGISTERED
                        ? CORRECTIONS
                                .reversed(attempt, owed)
                                .and(waitsOrLapses(attempt))
                                .because(REQ_12)
                        : CORRECTIONS.reversed(attempt, owed);
            // given up once it was paid in full; without the line it was not, and nothing goes towards it
            case CANCELLED -> CORRECTIONS.reversed(attempt, settled(participation) && applied == owed ? owed : 0);
            case NONE_OFFERED, OFFERED, REQUESTED, DECLINED, REJECTED, LAPSED -> CORRECTIONS.reversed(attempt, 0);
        };
    }

    private static boolean settled(MallCase participation) {
        return participation
                .bill()
                .filter(bill -> participation.account().applied() == bill.amount())
                .isPresent();
    }

    private static MallEvent waitsOrLapses(Attempt<MallCase> attempt) {
        boolean over = attempt.state()
                .lastDayToConfirm()
                .filter(lastDay -> attempt.today().isAfter(lastDay))
                .isPresent();
        return over ? new MallEvent.OptionLapsed() : new MallEvent.OptionReopened(attempt.now());
    }

    /** The last days that still lie ahead, as the case stands. */
    private static Optional<LocalDate> running(LastDay deadline, Attempt<MallCase> attempt) {
        var participation = attempt.state();
        Optional<LocalDate> lastDay = switch (deadline) {
            case REGISTER_BY ->
                participation.state() == INVITED
                        ? Optional.of(participation.invitation().partner().registerBy())
                        : Optional.empty();
            case CHOOSE_BY ->
                awaitsChoice(participation)
                        ? attempt.get(OPTION)
                                .flatMap(participation::offer)
                                .map(Offer::chooseBy)
                                .or(participation.invitation().partner()::lastChooseBy)
                        : Optional.empty();
            case DUE_ON ->
                participation.option() == APPROVED
                        ? participation.bill().map(PaidOption.Bill::dueOn)
                        : Optional.empty();
        };
        return lastDay.filter(day -> !attempt.today().isAfter(day));
    }

    private static boolean awaitsChoice(MallCase participation) {
        return participation.option() == MallOption.OFFERED
                && Set.of(INVITED, REGISTERED).contains(participation.state());
    }

    private static void someLastDayRuns(Attempt<MallCase> attempt, Reasons reasons) {
        boolean none = List.of(LastDay.values()).stream()
                .allMatch(deadline -> running(deadline, attempt).isEmpty());
        if (none) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    private static void lastDayRuns(Attempt<MallCase> attempt, Reasons reasons) {
        attempt.get(DEADLINE)
                .filter(deadline -> running(deadline, attempt).isEmpty())
                .ifPresent(deadline -> reasons.code(Code.WRONG_STATE));
    }

    /** Each offer has its own last day to choose. */
    private static void namesItsOffer(Attempt<MallCase> attempt, Reasons reasons) {
        if (attempt.get(DEADLINE).filter(LastDay.CHOOSE_BY::equals).isEmpty()) {
            return;
        }
        var option = attempt.get(OPTION);
        if (option.isEmpty()) {
            reasons.invalid(OPTION.name(), Flaw.REQUIRED);
        } else if (attempt.state().offer(option.get()).isEmpty()) {
            reasons.invalid(OPTION.name(), Flaw.NOT_OFFERED);
        }
    }

    private static void isLater(Attempt<MallCase> attempt, Reasons reasons) {
        attempt.get(DEADLINE)
                .flatMap(deadline -> running(deadline, attempt))
                .filter(lastDay -> attempt.get(EXTENDED_UNTIL)
                        .filter(until -> !until.isAfter(lastDay))
                        .isPresent())
                .ifPresent(lastDay -> reasons.invalid(EXTENDED_UNTIL.name(), Flaw.NOT_LATER));
    }
}
