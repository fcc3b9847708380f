package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import java.util.List;

/**
 * Who is told what of an application: the company, and never why it was adopted or rejected.
 *
 * @param programme by its name
 * @param received the clauses on which its receipt is confirmed
 * @param results the clauses on which results are sent
 * @param paid the clauses on which a payment in full is confirmed
 */
public record ApplicationNotices(String programme, List<Clause> received, List<Clause> results, List<Clause> paid) {

    /** That it came in, and to where changes of it go. */
    public List<Notice> received(ApplicationCase after) {
        var contact = after.application().submission().contact();
        return List.of(
                mail(after, Mail.APPLICATION_RECEIVED, received, about(after).withKnown(Told.CONTACT, contact)));
    }

    public List<Notice> of(ApplicationEvent event, ApplicationCase before, ApplicationCase after) {
        return switch (event) {
            case ApplicationEvent.Adopted e ->
                List.of(mail(
                        after,
                        Mail.RESULT_ADOPTED,
                        results,
                        e.invoice().amount() > 0 ? about(after).with(Told.AMOUNT, e.invoice()) : about(after)));
            case ApplicationEvent.Rejected e -> List.of(mail(after, Mail.RESULT_REJECTED, results, about(after)));
            case ApplicationEvent.PaymentRecorded e -> confirmed(before.application(), after);
            case ApplicationEvent.Excluded e -> List.of(ending(after, Mail.EXCLUDED, e.reason(), e.refund()));
            case ApplicationEvent.CalledOff e -> List.of(ending(after, Mail.CALLED_OFF, e.reason(), e.refund()));
            case ApplicationEvent.Kept e -> DossierNotices.of(e.event(), after);
            case ApplicationEvent.Withdrawn e -> List.of();
        };
    }

    private List<Notice> confirmed(Application before, ApplicationCase after) {
        boolean settled = !before.paidInFull() && after.application().paidInFull();
        return settled
                ? List.of(mail(
                        after,
                        Mail.PAYMENT_CONFIRMED,
                        paid,
                        about(after).withKnown(Told.AMOUNT, after.application().invoice())))
                : List.of();
    }

    private Notice ending(ApplicationCase after, Mail mail, String reason, RefundRuling refund) {
        return mail(
                after,
                mail,
                refund.because(),
                about(after).overlaidBy(Told.refund(refund)).with(Told.GROUND, reason));
    }

    /** What every mail about an application tells: of which programme, and for which products. */
    public Facts about(ApplicationCase after) {
        var products = after.application().submission().products();
        var programmed = Facts.of(Told.PROGRAMME, programme);
        return products.isEmpty() ? programmed : programmed.with(Told.PRODUCTS, products);
    }

    /** A mail to the company. */
    public Notice mail(ApplicationCase after, Mail mail, List<Clause> because, Facts tells) {
        return Notice.toCompany(
                after.application().submission().company(), mail, tells, because.toArray(Clause[]::new));
    }
}
