package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.FLOW_3;
import static dev.noren.domain.clause.Mall24.PN_5;
import static dev.noren.domain.clause.Mall24.REG_1;
import static dev.noren.domain.clause.Mall24.REG_5;
import static dev.noren.domain.clause.Mall24.REQ_12;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.DossierNotices;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.notice.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is told what of a participation (section 7). */
final class MallNotices {

    private MallNotices() {}

    static List<Notice> of(MallEvent event, MallCase after) {
        return switch (event) {
            case MallEvent.Invited e -> List.of(invitation(after));
            case MallEvent.OptionApproved e ->
                List.of(mail(after, Mail.OPTION_APPROVED, after.rules().passed(), bill(after)));
            case MallEvent.OptionRejected e ->
                List.of(mail(after, Mail.OPTION_REJECTED, after.rules().notPassed(), option(after)));
            case MallEvent.OptionConfirmed e ->
                List.of(mail(after, Mail.PAYMENT_CONFIRMED, after.rules().paying(), booked(after)));
            case MallEvent.OptionLapsed e -> List.of(mail(after, Mail.OPTION_LAPSED, List.of(REQ_12), bill(after)));
            case MallEvent.ReportDelivered e -> List.of(report(after, Optional.of(e.overview())));
            case MallEvent.DataUnavailable e -> List.of(report(after, Optional.empty()));
            case MallEvent.Cancelled e -> List.of(ending(after, Mail.CANCELLED, "", e.refund()));
            case MallEvent.Excluded e -> List.of(ending(after, Mail.EXCLUDED, e.ground(), e.refund()));
            case MallEvent.CalledOff e -> List.of(ending(after, Mail.CALLED_OFF, e.ground(), e.refund()));
            case MallEvent.ChoiceReminded e ->
                List.of(mail(
                        after,
                        Mail.OPTION_REMINDER,
                        List.of(REG_5),
                        about(after).with(Told.CHOOSE_BY, e.chooseBy())));
            case MallEvent.PaymentReminded e ->
                List.of(mail(
                        after,
                        Mail.PAYMENT_REMINDER,
                        List.of(REQ_12),
                        bill(after)
                                .with(
                                        Told.OUTSTANDING,
                                        Money.yen(after.outstanding().orElse(0L)))));
            case MallEvent.Kept e -> DossierNotices.of(e.event(), after);
            case MallEvent.ProductsAdded e -> List.of();
            case MallEvent.Registered e -> List.of();
            case MallEvent.Expired e -> List.of();
            case MallEvent.OptionRequested e -> List.of();
            case MallEvent.OptionDeclined e -> List.of();
            case MallEvent.PaymentRecorded e -> List.of();
            case MallEvent.OptionCancelled e -> List.of();
            case MallEvent.GoodsLate e -> List.of();
            case MallEvent.PromotionStarted e -> List.of();
            case MallEvent.PromotionEnded e -> List.of();
            case MallEvent.SurveyAnswered e -> List.of();
            case MallEvent.Closed e -> List.of();
            case MallEvent.LastDayExtended e -> List.of();
            case MallEvent.OptionReopened e -> List.of();
        };
    }

    private static Notice report(MallCase after, Optional<String> overview) {
        boolean results = MallQueries.hasResults(after);
        return mail(
                after,
                Mail.REPORT_DELIVERED,
                results ? List.of(FLOW_3, PN_5) : List.of(FLOW_3),
                about(after).with(Told.HAS_RESULTS, results).withKnown(Told.MESSAGE, overview));
    }

    private static Notice invitation(MallCase after) {
        var partner = after.invitation().partner();
        var because = new ArrayList<Clause>();
        because.add(REG_1);
        because.addAll(MallJoining.steps(partner));
        return mail(
                after,
                Mail.MALL_INVITATION,
                because,
                about(after)
                        .with(Told.REGISTER_BY, partner.registerBy())
                        .with(Told.HAS_OFFERS, partner.hasOffers())
                        .withKnown(Told.CHOOSE_BY, partner.lastChooseBy())
                        .withKnown(Told.PROMOTION, after.promotion().ifAny()));
    }

    private static Notice ending(MallCase after, Mail mail, String ground, RefundRuling refund) {
        var tells = about(after).overlaidBy(Told.refund(refund));
        return mail(after, mail, refund.because(), ground.isEmpty() ? tells : tells.with(Told.GROUND, ground));
    }

    private static Facts about(MallCase after) {
        return Facts.of(
                Told.PROGRAMME,
                MallProgramme.NAME,
                Told.BUYER,
                after.invitation().buyer(),
                Told.PRODUCTS,
                after.products());
    }

    private static Facts option(MallCase after) {
        return after.choice()
                .map(choice -> about(after).with(Told.OPTION, choice.option()).with(Told.PRODUCTS, choice.products()))
                .orElse(about(after));
    }

    private static Facts bill(MallCase after) {
        return after.bill()
                .map(bill -> option(after)
                        .with(Told.AMOUNT, Money.yen(bill.amount()))
                        .with(Told.DUE_ON, bill.dueOn()))
                .orElse(option(after));
    }

    /** What was paid, and what comes with the option that it books. */
    private static Facts booked(MallCase after) {
        return bill(after)
                .withKnown(
                        Told.PROMOTION,
                        after.choice()
                                .flatMap(choice ->
                                        after.promotion().of(choice.option()).ifAny()));
    }

    private static Notice mail(MallCase after, Mail mail, List<Clause> because, Facts tells) {
        return Notice.toCompany(after.invitation().company(), mail, tells, because.toArray(Clause[]::new));
    }
}
