package dev.noren.domain.life;

import static dev.noren.domain.life.Payload.PAID;
import static dev.noren.domain.life.Payload.PAID_ON;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Payload.REFERENCE;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.money.Payout;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.ruling.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The rows by which the office puts right what went wrong in a case (section 3.0; ours). They stand in every table.
 *
 * @param wrap makes a dossier's event an event of the lifecycle
 */
public record CorrectionRows<S extends Case, E>(Function<DossierEvent, E> wrap) {

    /** {@code undo {reason}}: the last step, where its row is revocable and nothing follows from it. */
    public Row<S, E> undo() {
        return undo((attempt, reasons) -> {});
    }

    /** @param follows adds a reason where something of this life follows from the step */
    public Row<S, E> undo(Guard.Look<S> follows) {
        return Row.<S, E>on("undo", SECRETARIAT)
                .carries(REASON)
                .standing(Set.of(), CorrectionRows::canBeTakenBack)
                .standing(Set.of(), follows)
                .then(attempt -> Outcome.of(wrap.apply(undone(attempt))));
    }

    private static <S extends Case> void canBeTakenBack(Attempt<S> attempt, Reasons reasons) {
        boolean revocable = attempt.last()
                .filter(LastStep::revocable)
                .filter(last -> !isTaken(last, attempt))
                .isPresent();
        if (!revocable) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    /** Whether somebody else holds by now what the case alone held before the step. */
    private static <S extends Case> boolean isTaken(LastStep last, Attempt<S> attempt) {
        return last.before().exclusive().stream()
                .flatMap(claim -> attempt.world().holders(claim).stream())
                .anyMatch(holder -> !holder.equals(attempt.caseId()));
    }

    private static <S extends Case> DossierEvent undone(Attempt<S> attempt) {
        var last = attempt.last().orElseThrow();
        var because = new LinkedHashMap<Optional<Subject>, Set<Clause>>();
        for (Notice notice : last.told().get()) {
            because.computeIfAbsent(notice.to(), nobody -> new LinkedHashSet<>())
                    .addAll(notice.because());
        }
        return new DossierEvent.Undone(
                attempt.edition().programme(),
                last.command(),
                LocalDate.ofInstant(last.at(), attempt.edition().zone()),
                because.entrySet().stream()
                        .map(told -> new DossierEvent.Corrected(told.getKey(), List.copyOf(told.getValue())))
                        .toList(),
                attempt.need(REASON),
                attempt.now());
    }

    /**
     * {@code reverse-payment {reference, reason}}: as if the line had never been.
     *
     * @param owed towards how much the other lines go, whole yen
     */
    public Row<S, E> reversePayment(ToLongFunction<S> owed) {
        return reversePayment(reversing()).then(attempt -> reversed(attempt, owed.applyAsLong(attempt.state())));
    }

    /** Begins a row that reverses a payment. */
    public Row.Draft<S, E> reversing() {
        return Row.<S, E>on("reverse-payment", SECRETARIAT);
    }

    /** What such a row carries, and that there is such a line. */
    public Row.Draft<S, E> reversePayment(Row.Draft<S, E> row) {
        return row.carries(REFERENCE, REASON).check(CorrectionRows::isBooked);
    }

    /** @param owed towards how much the other lines go, whole yen */
    public Outcome<E> reversed(Attempt<S> attempt, long owed) {
        return Outcome.of(
                wrap.apply(new DossierEvent.PaymentReversed(attempt.need(REFERENCE), owed, attempt.need(REASON))));
    }

    private static <S extends Case> void isBooked(Attempt<S> attempt, Reasons reasons) {
        attempt.get(REFERENCE)
                .filter(reference -> attempt.state().dossier().account().receipts().stream()
                        .noneMatch(receipt -> receipt.reference().equals(reference)))
                .ifPresent(reference -> reasons.invalid(REFERENCE.name(), Flaw.NOT_FOUND));
    }

    /** {@code record-refund-paid {amount, reference, paidOn, reason}}: never more than was granted or is unapplied. */
    public Row<S, E> recordRefundPaid() {
        return Row.<S, E>on("record-refund-paid", SECRETARIAT)
                .carries(PAID, REFERENCE, PAID_ON, REASON)
                .check(CorrectionRows::isPayable)
                .check(Checks.notInTheFuture(PAID_ON))
                .check(Checks.referenceIsNew(Checks::payout))
                .then(attempt -> Outcome.of(wrap.apply(new DossierEvent.RefundPaid(
                        new Payout(attempt.need(PAID), attempt.need(REFERENCE), attempt.need(PAID_ON)),
                        attempt.need(REASON)))));
    }

    private static <S extends Case> void isPayable(Attempt<S> attempt, Reasons reasons) {
        attempt.get(PAID)
                .filter(amount -> amount > attempt.state().dossier().account().payable())
                .ifPresent(amount -> reasons.invalid(PAID.name(), Flaw.ABOVE_WHAT_IS_TO_BE_RETURNED));
    }

    /** Begins the row {@code extend {deadline, until, option?, reason}}. */
    public Row.Draft<S, E> extending() {
        return Row.<S, E>on("extend", SECRETARIAT)
                .carries(Payload.DEADLINE, Payload.EXTENDED_UNTIL, REASON)
                .mayCarry(Offer.OPTION);
    }

    /** {@code extend} in a life that has no such deadline. */
    public Row<S, E> extend() {
        return extending()
                .standing(Set.of(), (attempt, reasons) -> reasons.code(Code.WRONG_STATE))
                .then(attempt -> Outcome.nothing());
    }

    /** The rows of a life that has no deadline to extend. */
    public List<Row<S, E>> rows(ToLongFunction<S> owed) {
        return List.of(undo(), reversePayment(owed), extend(), recordRefundPaid());
    }
}
