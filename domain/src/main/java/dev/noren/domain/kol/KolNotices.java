package dev.noren.domain.kol;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.DossierNotices;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import java.util.List;
import java.util.stream.Stream;

/** Who is told what of a participation (section 7). */
final class KolNotices {

    private KolNotices() {}

    static List<Notice> of(KolEvent event, KolCase after) {
        return switch (event) {
            case KolEvent.Applied e ->
                List.of(mail(
                        after,
                        Mail.APPLICATION_RECEIVED,
                        about(after).withKnown(Told.CONTACT, after.application().contact()),
                        Kol25.OV_13));
            case KolEvent.Adopted e ->
                List.of(mail(
                        after,
                        Mail.RESULT_ADOPTED,
                        about(after)
                                .withKnown(
                                        Told.PROMOTION,
                                        after.application().promotion().ifAny()),
                        Kol25.REQ_5));
            // the clause that lets the agency decide, and none that could be read as a reason
            case KolEvent.Rejected e -> List.of(mail(after, Mail.RESULT_REJECTED, about(after), Kol25.NOTE_6));
            case KolEvent.AdoptionCancelled e -> List.of(ending(after, Mail.CANCELLED, e.ground(), e.refund()));
            case KolEvent.CalledOff e -> List.of(ending(after, Mail.CALLED_OFF, e.ground(), e.refund()));
            case KolEvent.Kept e -> DossierNotices.of(e.event(), after);
            case KolEvent.SamplesSent e -> List.of();
            case KolEvent.CampaignStarted e -> List.of();
            case KolEvent.CampaignEnded e -> List.of();
            case KolEvent.OrderShipped e -> List.of();
            case KolEvent.SalesDataSubmitted e -> List.of();
            case KolEvent.SurveyAnswered e -> List.of();
            case KolEvent.Closed e -> List.of();
            case KolEvent.Withdrawn e -> List.of();
        };
    }

    private static Notice ending(KolCase after, Mail mail, KolGround ground, RefundRuling refund) {
        var because = Stream.concat(ground.clauses().stream(), refund.because().stream());
        return mail(
                after,
                mail,
                about(after)
                        .with(Told.GROUND, ground.word())
                        .with(Told.REFUND, refund.answer().word())
                        .with(Told.AMOUNT, refund.amount()),
                because.toArray(Clause[]::new));
    }

    private static Facts about(KolCase after) {
        return Facts.of(
                Told.PROGRAMME,
                KolProgramme.NAME,
                Told.PRODUCTS,
                after.application().products());
    }

    private static Notice mail(KolCase after, Mail mail, Facts tells, Clause... because) {
        return Notice.toCompany(after.application().company(), mail, tells, because);
    }
}
