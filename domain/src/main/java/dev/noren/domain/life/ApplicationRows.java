package dev.noren.domain.life;

import static dev.noren.domain.life.Payload.INTERNAL_REASON;
import static dev.noren.domain.life.Payload.PAID;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Payload.RECEIVED_ON;
import static dev.noren.domain.life.Payload.REFERENCE;

import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Receipt;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The steps that every application for a place that is paid for goes through: applied for once, adopted or rejected, paid,
 * and left or ended. A table says by whom, from where to where and on which clauses; here is what they carry and bring about.
 *
 * @param wrap makes an application's event an event of the lifecycle
 * @param refunds its rulings on money
 */
public record ApplicationRows<S extends ApplicationCase, E>(
        Function<ApplicationEvent, E> wrap, RefundRulings<S> refunds) {

    /** No document of these programmes has a clause on who may sign, so the field is to blame (section 3). */
    private static final Joining JOINING = Joining.underNoClause();

    /**
     * What stands against joining by an application, beside the programme's own conditions.
     *
     * @param alone what the company can have only one of at a time
     */
    public Row.Draft<S, E> joining(Row.Draft<S, E> row, Function<Attempt<S>, Claim> alone) {
        return row.check((attempt, reasons) -> {
                    if (attempt.world().company(attempt.by().name()).isEmpty()) {
                        reasons.code(Code.NOT_FOUND);
                    }
                })
                .check((attempt, reasons) -> {
                    if (!attempt.world().holders(alone.apply(attempt)).isEmpty()) {
                        reasons.code(Code.DUPLICATE);
                    }
                })
                .guard(Set.of(), Joining::declares)
                .guard(JOINING.cites(), JOINING::isAuthorised);
    }

    /** {@code {internalReason?}}: chosen, and the invoice written. */
    public Row<S, E> adopt(Row.Draft<S, E> row, Function<Attempt<S>, Money> fee) {
        return row.mayCarry(INTERNAL_REASON).then(attempt -> adopted(attempt, fee.apply(attempt)));
    }

    public Outcome<E> adopted(Attempt<S> attempt, Money fee) {
        return happens(new ApplicationEvent.Adopted(fee, attempt.get(INTERNAL_REASON)));
    }

    /** {@code {internalReason?}}: not chosen. */
    public Row<S, E> reject(Row.Draft<S, E> row) {
        return row.mayCarry(INTERNAL_REASON).then(this::rejected);
    }

    public Outcome<E> rejected(Attempt<S> attempt) {
        return happens(new ApplicationEvent.Rejected(attempt.get(INTERNAL_REASON)));
    }

    /**
     * {@code {amount, receivedOn, reference}}: open from adoption on, wherever the case stands by then (8.5).
     *
     * @param settled what follows at once where the payment settles the invoice
     */
    public Row<S, E> recordPayment(Row.Draft<S, E> row, Function<Attempt<S>, Outcome<E>> settled) {
        return row.carries(PAID, RECEIVED_ON, REFERENCE)
                .standing(Set.of(), (attempt, reasons) -> {
                    if (!attempt.state().application().adopted()) {
                        reasons.code(Code.WRONG_STATE);
                    }
                })
                .check(Checks.notInTheFuture(RECEIVED_ON))
                .check(Checks::referenceIsNew)
                .then(attempt -> paymentRecorded(attempt, settled));
    }

    /** What exceeds the invoice, or comes when the case is finished, goes towards nothing. */
    private Outcome<E> paymentRecorded(Attempt<S> attempt, Function<Attempt<S>, Outcome<E>> settled) {
        long amount = attempt.need(PAID);
        boolean counts = !attempt.state().finished();
        long open = counts ? attempt.state().application().outstanding() : 0;
        long applied = Math.min(amount, open);
        var recorded = happens(new ApplicationEvent.PaymentRecorded(
                new Receipt(amount, attempt.need(RECEIVED_ON), attempt.need(REFERENCE), applied, counts)));
        return open > 0 && applied == open ? recorded.followedBy(settled.apply(attempt)) : recorded;
    }

    /** The company leaves; open also before it has consented to new terms. */
    public Row<S, E> withdraw(Row.Draft<S, E> row) {
        return row.leaving().mayRest(refunds.cites()).then(attempt -> {
            var refund = refunds.on(attempt.state(), Cause.COMPANY_CANCELS);
            return happens(new ApplicationEvent.Withdrawn(refund)).because(refund.because());
        });
    }

    /** {@code {reason}}: ours; no document gives the power, and the cause is that the company is unqualified (8.6). */
    public Row<S, E> exclude(Row.Draft<S, E> row) {
        return row.carries(REASON).mayRest(refunds.cites()).then(attempt -> {
            var refund = refunds.on(attempt.state(), Cause.UNQUALIFIED);
            return happens(new ApplicationEvent.Excluded(attempt.need(REASON), refund))
                    .because(refund.because());
        });
    }

    /** {@code {reason}}: ours; no document gives the power. */
    public Row<S, E> callOff(Row.Draft<S, E> row) {
        return row.carries(REASON).mayRest(refunds.cites()).then(attempt -> {
            var refund = refunds.on(attempt.state(), Cause.CALLED_OFF);
            return happens(new ApplicationEvent.CalledOff(attempt.need(REASON), refund))
                    .because(refund.because());
        });
    }

    /**
     * The rows of its dossier, and those that put things right.
     *
     * @param follows adds a reason where something of this life follows from a step that is to be taken back
     */
    public List<Row<S, E>> dossier(Guard.Look<S> follows) {
        Function<DossierEvent, E> kept = event -> wrap.apply(new ApplicationEvent.Kept(event));
        var rows = new DossierRows<S, E>(kept, JOINING);
        var corrections = new CorrectionRows<S, E>(kept);
        return List.of(
                rows.consent(),
                rows.waive(),
                rows.judge(),
                rows.grantRefund(refunds),
                rows.tellTerms(),
                corrections.undo(follows),
                corrections.reversePayment(state ->
                        state.application().invoice().map(Money::amount).orElse(0L)),
                corrections.extend(),
                corrections.recordRefundPaid());
    }

    /** The same, in a life where nothing of its own can follow from a step. */
    public List<Row<S, E>> dossier() {
        return dossier((attempt, reasons) -> {});
    }

    private Outcome<E> happens(ApplicationEvent event) {
        return Outcome.of(wrap.apply(event));
    }
}
