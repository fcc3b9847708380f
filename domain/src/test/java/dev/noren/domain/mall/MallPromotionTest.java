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
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.mall.MallEvents.APPROVED;
import static dev.noren.domain.mall.MallEvents.CONFIRMED;
import static dev.noren.domain.mall.MallEvents.ENDED;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallEvents.REQUESTED;
import static dev.noren.domain.mall.MallEvents.STARTED;
import static dev.noren.domain.mall.MallEvents.paid;
import static dev.noren.domain.mall.MallPayload.DATA;
import static dev.noren.domain.mall.MallPayload.OVERVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Cause;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MallPromotionTest {

    private static final Facts OUTLINE = Facts.of(OVERVIEW, "It went well.");

    private final Story<MallCase, MallEvent> registered = MallCases.story().given(MallCases.invited(), REGISTERED);
    private final Story<MallCase, MallEvent> confirmed =
            registered.given(REQUESTED, APPROVED, paid(40_000, 40_000), CONFIRMED);
    private final Story<MallCase, MallEvent> freeAndOver = registered.given(STARTED, ENDED);

    @Test
    void the_promotion_starts_and_ends_by_the_buyers_word() {
        registered
                .when("start-promotion", HANMART)
                .thenAccepted(STARTED)
                .restingOn(OV_4)
                .andThen()
                .when("end-promotion", HANMART)
                .thenAccepted(ENDED)
                .restingOn(OV_4);
    }

    @Test
    void it_does_not_start_while_an_option_is_screened_or_to_be_paid() {
        registered.given(REQUESTED).when("start-promotion", SECRETARIAT).thenRefused(Code.WRONG_STATE);
        registered
                .given(REQUESTED, APPROVED)
                .when("start-promotion", SECRETARIAT)
                .thenRefused(Code.WRONG_STATE);
        confirmed.when("start-promotion", SECRETARIAT).thenAccepted(STARTED);
    }

    @Test
    void goods_that_come_late_leave_and_neither_choice_nor_invoice_change() {
        var after = confirmed
                .when("record-late-delivery", SECRETARIAT, MallPayloads.late("yuzu"))
                .thenAccepted(new MallEvent.GoodsLate(List.of("yuzu")))
                .restingOn(MISC_3)
                .after();
        assertThat(after.products()).containsExactly("ponzu");
        assertThat(after.choice()).isEqualTo(confirmed.state().choice());
        assertThat(after.bill()).isEqualTo(confirmed.state().bill());
    }

    @Test
    void with_no_product_left_it_ends_with_a_ruling_on_late_delivery() {
        var refund = MallRefunds.on(confirmed.state(), Cause.LATE_DELIVERY);
        confirmed
                .when("record-late-delivery", SECRETARIAT, MallPayloads.late("yuzu", "ponzu"))
                .thenAccepted(
                        new MallEvent.GoodsLate(List.of("yuzu", "ponzu")),
                        new MallEvent.Excluded("late-delivery", "", refund))
                .restingOn(MISC_3);
    }

    @Test
    void goods_that_are_not_in_the_participation_are_not_late() {
        registered
                .when("record-late-delivery", SECRETARIAT, MallPayloads.late("yuzu", "soap", "yuzu"))
                .thenRefused(Code.INVALID)
                .naming("products[1]", "products[2]");
    }

    @Test
    void the_outline_is_for_everybody_and_data_are_for_whoever_paid() {
        var data = List.<Map<String, Object>>of(Map.of("product", "ponzu", "orders", 0L, "currency", "KRW"));
        freeAndOver
                .when("deliver-report", HANMART, OUTLINE.with(DATA, data))
                .thenAccepted(new MallEvent.ReportDelivered("It went well.", data))
                .restingOn(FLOW_3);
        confirmed
                .given(STARTED, ENDED)
                .when("deliver-report", HANMART, OUTLINE.with(DATA, data))
                .thenAccepted()
                .restingOn(FLOW_3, OPT_1, PN_5, PN_6);
    }

    @Test
    void a_report_without_data_for_whoever_paid_counts_as_data_unavailable() {
        confirmed
                .given(STARTED, ENDED)
                .when("deliver-report", HANMART, OUTLINE)
                .thenAccepted()
                .restingOn(FLOW_3, PN_7, MISC_9);
        freeAndOver.when("deliver-report", HANMART, OUTLINE).thenAccepted().restingOn(FLOW_3);
        freeAndOver
                .when("record-data-unavailable", SECRETARIAT, Facts.of(Payload.REASON, "a reason"))
                .thenAccepted(new MallEvent.DataUnavailable("a reason"))
                .restingOn(PN_7, MISC_9);
    }

    @Test
    void a_line_of_data_names_a_product_of_the_participation_and_whole_figures() {
        var data = List.<Map<String, Object>>of(
                Map.of("orders", 1L), Map.of("product", "soap", "orders", -1L, "views", "many", "currency", "YEN"));
        freeAndOver
                .when("deliver-report", HANMART, OUTLINE.with(DATA, data))
                .thenRefused(Code.INVALID)
                .naming("data[0].product", "data[1].product", "data[1].orders", "data[1].views", "data[1].currency");
    }

    @Test
    void it_is_closed_once_the_company_has_answered_and_it_answers_once() {
        var reported = freeAndOver
                .when("deliver-report", HANMART, OUTLINE)
                .thenAccepted()
                .andThen();
        reported.when("close", SECRETARIAT).thenRefused(Code.CLAUSE, REQ_15);
        var answered = reported.when("answer-survey", SAKURA, MallPayloads.survey())
                .thenAccepted()
                .restingOn(REQ_15)
                .andThen();
        answered.when("answer-survey", SAKURA, MallPayloads.survey()).thenRefused(Code.DUPLICATE);
        answered.when("close", SECRETARIAT).thenAccepted(new MallEvent.Closed());
    }
}
