package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.FLOW_3;
import static dev.noren.domain.clause.Mall24.MISC_3;
import static dev.noren.domain.clause.Mall24.MISC_9;
import static dev.noren.domain.clause.Mall24.OPT_1;
import static dev.noren.domain.clause.Mall24.OV_4;
import static dev.noren.domain.clause.Mall24.PN_5;
import static dev.noren.domain.clause.Mall24.PN_6;
import static dev.noren.domain.clause.Mall24.PN_7;
import static dev.noren.domain.clause.Mall24.REQ_15;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Role.BUYER;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.mall.MallOption.CANCELLED;
import static dev.noren.domain.mall.MallOption.CONFIRMED;
import static dev.noren.domain.mall.MallOption.DECLINED;
import static dev.noren.domain.mall.MallOption.LAPSED;
import static dev.noren.domain.mall.MallOption.NONE_OFFERED;
import static dev.noren.domain.mall.MallOption.OFFERED;
import static dev.noren.domain.mall.MallOption.REJECTED;
import static dev.noren.domain.mall.MallPayload.DATA;
import static dev.noren.domain.mall.MallPayload.OVERVIEW;
import static dev.noren.domain.mall.MallState.CLOSED;
import static dev.noren.domain.mall.MallState.ENDED;
import static dev.noren.domain.mall.MallState.EXCLUDED;
import static dev.noren.domain.mall.MallState.PROMOTING;
import static dev.noren.domain.mall.MallState.REGISTERED;
import static dev.noren.domain.mall.MallState.REPORTED;

import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.SurveyRows;
import dev.noren.domain.money.Cause;
import dev.noren.domain.promotion.ReportFile;
import dev.noren.domain.promotion.Reporting;
import java.util.List;
import java.util.Set;

/** From the goods in the warehouse to the survey: the promotion itself, and what is reported of it. */
final class MallPromotion {

    private static final SurveyRows<MallCase, MallEvent> SURVEY =
            new SurveyRows<>(REQ_15, participation -> participation.aftermath().surveyed(), REPORTED);

    static final List<Row<MallCase, MallEvent>> ROWS = List.of(
            Row.<MallCase, MallEvent>on("record-late-delivery", SECRETARIAT)
                    .revocable()
                    .carries(PRODUCTS)
                    .from(REGISTERED, PROMOTING)
                    .to(REGISTERED, PROMOTING, EXCLUDED)
                    .mayTurn(MallOption.CANCELLED, MallEndings.GIVEN_UP)
                    .check((attempt, reasons) ->
                            Checks.productsAmong(attempt.state().products(), PRODUCTS, attempt, reasons))
                    .rests(MISC_3)
                    .then(MallPromotion::goodsLate),
            Row.<MallCase, MallEvent>on("start-promotion", SECRETARIAT, BUYER)
                    .revocable()
                    .from(REGISTERED)
                    .from(NONE_OFFERED, OFFERED, CONFIRMED, DECLINED, REJECTED, LAPSED, CANCELLED)
                    .to(PROMOTING)
                    .rests(OV_4)
                    .then(attempt -> Outcome.of(new MallEvent.PromotionStarted())),
            Row.<MallCase, MallEvent>on("end-promotion", SECRETARIAT, BUYER)
                    .revocable()
                    .from(PROMOTING)
                    .to(ENDED)
                    .rests(OV_4)
                    .then(attempt -> Outcome.of(new MallEvent.PromotionEnded())),
            Row.<MallCase, MallEvent>on("deliver-report", SECRETARIAT, BUYER)
                    .carries(OVERVIEW)
                    .mayCarry(DATA, ReportFile.FILE)
                    .from(ENDED)
                    .to(REPORTED)
                    .check(MallData::isUsable)
                    .rests(FLOW_3)
                    .mayRest(OPT_1, PN_5, PN_6, PN_7, MISC_9)
                    .reads(new Reporting<>(
                            participation ->
                                    participation.invitation().partner().plugin(),
                            List.of(),
                            DATA))
                    .then(MallPromotion::reportDelivered),
            Row.<MallCase, MallEvent>on("record-data-unavailable", SECRETARIAT)
                    .revocable()
                    .carries(REASON)
                    .from(ENDED)
                    .to(REPORTED)
                    .rests(PN_7, MISC_9)
                    .then(attempt -> Outcome.of(new MallEvent.DataUnavailable(attempt.need(REASON)))),
            SURVEY.answerSurvey(MallEvent.SurveyAnswered::new),
            SURVEY.close(CLOSED, new MallEvent.Closed()));

    private MallPromotion() {}

    private static Outcome<MallEvent> goodsLate(Attempt<MallCase> attempt) {
        var late = attempt.need(PRODUCTS);
        var outcome = Outcome.<MallEvent>of(new MallEvent.GoodsLate(late));
        if (!Set.copyOf(late).containsAll(attempt.state().products())) {
            return outcome;
        }
        var refund = MallRefunds.on(attempt.state(), Cause.LATE_DELIVERY);
        return outcome.and(new MallEvent.Excluded(Cause.LATE_DELIVERY.word(), "", refund))
                .because(refund.because());
    }

    /** Without data, a participation that paid for them is as one whose data are unavailable (8.4). */
    private static Outcome<MallEvent> reportDelivered(Attempt<MallCase> attempt) {
        var data = attempt.get(DATA).orElse(List.of());
        var outcome = Outcome.<MallEvent>of(new MallEvent.ReportDelivered(attempt.need(OVERVIEW), data));
        if (!attempt.state().paid()) {
            return outcome;
        }
        return data.isEmpty() ? outcome.because(PN_7, MISC_9) : outcome.because(OPT_1, PN_5, PN_6);
    }
}
