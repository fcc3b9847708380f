package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.RefundRuling;
import java.util.List;
import java.util.Optional;

/**
 * A company's application for a place that is given by selection and paid for once it is adopted (sections 3.4 to 3.6).
 *
 * @param submission what was frozen when it was sent in
 * @param invoice what is owed; written on adoption, without a due date (8.5)
 * @param internalReason why it was adopted or rejected; for the secretariat alone
 * @param refund the ruling attached when it ended before its time
 */
public record Application(
        Submission submission,
        Optional<Money> invoice,
        Optional<String> internalReason,
        Dossier dossier,
        Optional<RefundRuling> refund) {

    public static Application of(Submission submission) {
        return new Application(
                submission,
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY.consented(submission.consent()),
                Optional.empty());
    }

    public Account account() {
        return dossier.account();
    }

    /** Whether it was adopted at some time. */
    public boolean adopted() {
        return invoice.isPresent();
    }

    /** What is still to be paid; 0 before anything is owed. */
    public long outstanding() {
        return invoice.map(owed -> owed.amount() - account().applied()).orElse(0L);
    }

    /** Whether it was adopted and the invoice is settled. */
    public boolean paidInFull() {
        return adopted() && outstanding() == 0;
    }

    /**
     * What the company was asked to pay; empty where nothing was.
     *
     * @param what the fee in words
     * @param end how the case ended; {@link End#NONE} where it has not, or as planned
     */
    public Optional<Charge> charge(Words what, End end, boolean finished, Charge.Conditions conditions) {
        return invoice.filter(owed -> owed.amount() > 0)
                .map(owed -> new Charge(
                        List.of(new Charge.Item(what, Optional.empty(), owed.amount())),
                        Optional.empty(),
                        credited(owed.amount(), end),
                        account().applied(),
                        Optional.of(outstanding()).filter(left -> !finished),
                        conditions));
    }

    /** What the invoice is worth after the case has ended before its time. */
    public enum End {
        /** What it was: the company left, and no text takes the fee off it. */
        NONE,
        /** What was paid: the office ended it, and asks for no more (ours). */
        BY_THE_OFFICE,
        /** Nothing: all that was paid is returned. */
        ALL_RETURNED
    }

    private long credited(long owed, End end) {
        return switch (end) {
            case NONE -> account().grantedOfTheFee();
            case BY_THE_OFFICE ->
                Math.addExact(owed - account().applied(), account().grantedOfTheFee());
            case ALL_RETURNED -> owed;
        };
    }

    /** The application after an event of its own. */
    public Application after(ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Adopted e ->
                new Application(submission, Optional.of(e.invoice()), e.internalReason(), dossier, refund);
            case ApplicationEvent.Rejected e ->
                new Application(submission, invoice, e.internalReason(), dossier, refund);
            case ApplicationEvent.PaymentRecorded e ->
                with(dossier.with(account().plus(e.receipt())));
            case ApplicationEvent.Withdrawn e -> endedOn(e.refund());
            case ApplicationEvent.Excluded e -> endedOn(e.refund());
            case ApplicationEvent.CalledOff e -> endedOn(e.refund());
            case ApplicationEvent.Kept e -> with(dossier.after(e.event()));
        };
    }

    private Application with(Dossier changed) {
        return new Application(submission, invoice, internalReason, changed, refund);
    }

    private Application endedOn(RefundRuling ruling) {
        return new Application(submission, invoice, internalReason, dossier, Optional.of(ruling));
    }

    /**
     * The keys of an application. Nobody but the secretariat reads why it was adopted or rejected.
     *
     * @param finished whether nothing is awaited any more
     */
    Facts view(Mark state, boolean finished, Actor viewer) {
        var view = Facts.of(Shown.EDITION, submission.edition().id())
                .with(Payload.COMPANY, submission.company())
                .with(Payload.PRODUCTS, submission.products())
                .with(Shown.STATE, state.word())
                .withKnown(Shown.INVOICE, invoice.map(owed -> Shown.invoice(owed, Optional.empty())))
                .withKnown(Shown.OUTSTANDING, invoice.filter(owed -> !finished).map(owed -> outstanding()))
                .withKnown(Shown.TERMS, dossier.consent().map(consent -> consent.version()))
                .withKnown(Shown.REFUND, refund)
                .overlaidBy(Shown.money(account(), invoice.isPresent()));
        return viewer.is(Role.SECRETARIAT) ? view.withKnown(Payload.INTERNAL_REASON, internalReason) : view;
    }
}
