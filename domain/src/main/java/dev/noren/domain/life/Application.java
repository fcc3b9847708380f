package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Account;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.RefundRuling;
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
