package dev.noren.domain.life;

import static dev.noren.domain.life.Payload.ACCEPT;
import static dev.noren.domain.life.Payload.CLAUSE;
import static dev.noren.domain.life.Payload.CLAUSES;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.PAID;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Payload.TERMS;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.RefundRuling;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rows that stand in every table: consent to newer terms, waiver, judgement, and what is granted to be returned
 * (section 3).
 *
 * @param wrap makes a dossier's event an event of the lifecycle
 * @param joining on what a company joins, and so consents anew
 */
public record DossierRows<S extends Case, E>(Function<DossierEvent, E> wrap, Joining joining) {

    /** {@code consent {terms, signatory}}: open to a company that has joined. */
    public Row<S, E> consent() {
        return Row.<S, E>on("consent", COMPANY)
                .carries(TERMS, SIGNATORY)
                .leaving()
                .standing(Set.of(), (attempt, reasons) -> {
                    if (attempt.state().finished()
                            || attempt.state().dossier().consent().isEmpty()) {
                        reasons.code(Code.WRONG_STATE);
                    }
                })
                .check(Joining::namesTheNewest)
                .guard(joining.cites(), joining::isAuthorised)
                .then(attempt -> happens(new DossierEvent.Consented(Joining.consent(attempt))));
    }

    /** {@code waive {clause, reason}}: lifts one waivable clause for this case. */
    public Row<S, E> waive() {
        return Row.<S, E>on("waive", SECRETARIAT)
                .carries(CLAUSE, REASON)
                .standing(Set.of(), DossierRows::isUnfinished)
                .check(DossierRows::isWaivable)
                .then(attempt -> happens(new DossierEvent.Waived(attempt.need(CLAUSE), attempt.need(REASON)))
                        .because(attempt.need(CLAUSE)));
    }

    /** {@code judge {clause, accept, reason}}: settles a clause that was left to the secretariat. */
    public Row<S, E> judge() {
        return Row.<S, E>on("judge", SECRETARIAT)
                .carries(CLAUSE, ACCEPT, REASON)
                .standing(Set.of(), DossierRows::isUnfinished)
                .then(attempt -> happens(new DossierEvent.Judged(
                                attempt.need(CLAUSE), attempt.need(ACCEPT), attempt.need(REASON)))
                        .because(attempt.need(CLAUSE)));
    }

    /** The clock tells the company that the terms have changed. */
    public Row<S, E> tellTerms() {
        return Row.<S, E>on("tell-terms", CLOCK)
                .carries(TERMS, CLAUSES)
                .then(attempt -> happens(new DossierEvent.TermsTold(attempt.need(TERMS), attempt.need(CLAUSES)))
                        .because(attempt.need(CLAUSES)));
    }

    /**
     * {@code grant-refund {ground, amount, reason}}: where the ruling for that ground leaves room, and never more than was
     * received.
     */
    public Row<S, E> grantRefund(RefundRulings<S> refunds) {
        return Row.<S, E>on("grant-refund", SECRETARIAT)
                .carries(GROUND, PAID, REASON)
                .guard(
                        refunds.cites(),
                        (attempt, reasons) -> attempt.get(GROUND)
                                .ifPresent(ground -> Cause.named(ground)
                                        .ifPresentOrElse(
                                                cause -> mayBeGranted(
                                                        refunds.on(attempt.state(), cause), attempt, reasons),
                                                () -> reasons.invalid(GROUND.name(), Flaw.NOT_ONE_OF))))
                .then(attempt -> happens(new DossierEvent.RefundGranted(
                                attempt.need(GROUND), attempt.need(PAID), attempt.need(REASON)))
                        .because(Cause.named(attempt.need(GROUND))
                                .map(cause -> refunds.on(attempt.state(), cause).because())
                                .orElse(List.of())));
    }

    private void mayBeGranted(RefundRuling ruling, Attempt<S> attempt, Reasons reasons) {
        if (!ruling.answer().mayBeGranted()) {
            ruling.because().forEach(reasons::clause);
            if (ruling.because().isEmpty()) {
                reasons.code(Code.WRONG_STATE);
            }
        }
        var account = attempt.state().dossier().account();
        boolean tooMuch = attempt.get(PAID)
                .filter(amount -> amount > account.received() - account.granted())
                .isPresent();
        if (tooMuch) {
            reasons.invalid(PAID.name(), Flaw.ABOVE_WHAT_WAS_RECEIVED);
            ruling.because().forEach(reasons::clause);
        }
    }

    private Outcome<E> happens(DossierEvent event) {
        return Outcome.of(wrap.apply(event));
    }

    private static <S extends Case> void isUnfinished(Attempt<S> attempt, Reasons reasons) {
        if (attempt.state().finished()) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    /** Only a clause of which the document says "as a rule" can be waived. */
    public static <S> void isWaivable(Attempt<S> attempt, Reasons reasons) {
        attempt.get(CLAUSE)
                .filter(clause -> !clause.waivable())
                .ifPresent(clause -> reasons.invalid(CLAUSE.name(), Flaw.NOT_WAIVABLE, clause));
    }
}
