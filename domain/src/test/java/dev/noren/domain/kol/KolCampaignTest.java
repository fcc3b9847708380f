package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.OV_2;
import static dev.noren.domain.clause.Kol25.OV_3;
import static dev.noren.domain.clause.Kol25.OV_8;
import static dev.noren.domain.clause.Kol25.REQ_11;
import static dev.noren.domain.clause.Kol25.REQ_7;
import static dev.noren.domain.clause.Kol25.REQ_8;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Story;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** From the samples to the survey, on 10 September 2025. */
class KolCampaignTest {

    static final List<Fact<?>> FIGURES = List.of(SalesData.PAGE_VIEWS, SalesData.UNIQUE_USERS, SalesData.LINES);

    private static Story<KolCase, KolEvent> standing(KolState state) {
        return KolCases.story().given(KolCases.standing(state));
    }

    @Test
    void samples_are_at_the_companys_cost_and_are_not_sent_tomorrow() {
        standing(KolState.ADOPTED)
                .when("record-samples", SAKURA, KolPayloads.samples(1, "2025-09-10"))
                .thenAccepted(new KolEvent.SamplesSent(1, LocalDate.of(2025, 9, 10)))
                .restingOn(OV_8)
                .andThen()
                .when("record-samples", SAKURA, KolPayloads.samples(1, "2025-09-11"))
                .thenRefused(Code.INVALID)
                .naming("sentOn");
    }

    @ParameterizedTest
    @EnumSource
    void a_campaign_is_what_its_track_says(KolTrack track) {
        var clause = track == KolTrack.AFFILIATE ? OV_2 : OV_3;
        KolCases.story()
                .given(KolCases.applied(track), new KolEvent.Adopted())
                .when("start-campaign", SECRETARIAT)
                .thenAccepted(new KolEvent.CampaignStarted())
                .restingOn(clause)
                .andThen()
                .when("end-campaign", SECRETARIAT)
                .thenAccepted(new KolEvent.CampaignEnded())
                .restingOn(clause);
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, 2025-09-01", "2025-09-01, 2025-09-07", "2025-09-01, 2025-09-08"})
    void what_leaves_within_seven_days_is_in_time(String ordered, String shipped) {
        standing(KolState.PROMOTING)
                .when("record-shipment", SAKURA, KolPayloads.shipment(ordered, shipped))
                .thenAccepted(new KolEvent.OrderShipped(LocalDate.parse(ordered), LocalDate.parse(shipped)))
                .restingOn()
                .flagged();
    }

    @ParameterizedTest
    @CsvSource({"2025-09-01, 2025-09-09", "2025-08-01, 2025-09-10"})
    void what_leaves_later_is_taken_and_flagged(String ordered, String shipped) {
        standing(KolState.ENDED)
                .when("record-shipment", SAKURA, KolPayloads.shipment(ordered, shipped))
                .thenAccepted()
                .restingOn(REQ_7)
                .flagged(Flag.LATE_SHIPMENT);
    }

    @Test
    void nothing_leaves_before_its_order_or_tomorrow() {
        var promoting = standing(KolState.PROMOTING);
        promoting
                .when("record-shipment", SAKURA, KolPayloads.shipment("2025-09-02", "2025-09-01"))
                .thenRefused(Code.INVALID)
                .naming("shippedOn");
        promoting
                .when("record-shipment", SAKURA, KolPayloads.shipment("2025-09-10", "2025-09-11"))
                .thenRefused(Code.INVALID)
                .naming("shippedOn");
        promoting
                .when("record-shipment", SAKURA, KolPayloads.shipment("2025-09-11", "2025-09-11"))
                .thenRefused(Code.INVALID)
                .naming("orderedOn", "shippedOn");
    }

    @Test
    void sales_data_are_kept_as_they_were_submitted() {
        standing(KolState.ENDED)
                .when("submit-sales-data", SAKURA, KolPayloads.salesData(KolPayloads.line("mask")))
                .thenAccepted(new KolEvent.SalesDataSubmitted(new SalesData(9, 0, List.of(KolPayloads.line("mask")))))
                .restingOn(REQ_8);
    }

    @ParameterizedTest
    @FieldSource("FIGURES")
    void a_missing_figure_is_named_with_the_clause_that_asks_for_it(Fact<?> figure) {
        standing(KolState.ENDED)
                .when(
                        "submit-sales-data",
                        SAKURA,
                        KolPayloads.salesData(KolPayloads.line("mask")).without(figure))
                .thenRefused(Code.INVALID, REQ_8)
                .naming(figure.name());
    }

    @Test
    void no_lines_are_missing_figures_and_so_are_those_of_a_product() {
        standing(KolState.ENDED)
                .when("submit-sales-data", SAKURA, KolPayloads.salesData())
                .thenRefused(Code.INVALID, REQ_8)
                .naming("lines");
        var two = new KolEvent.Applied(
                KolCases.application("sakura", KolTrack.AFFILIATE, false, "mask", "pen"), Cast.CONSENT);
        KolCases.story()
                .given(two, new KolEvent.Adopted(), new KolEvent.CampaignStarted(), new KolEvent.CampaignEnded())
                .when("submit-sales-data", SAKURA, KolPayloads.salesData(KolPayloads.line("pen")))
                .thenRefused(Code.INVALID, REQ_8)
                .naming("lines");
    }

    @Test
    void a_line_is_of_a_product_that_takes_part_and_there_is_one_of_each() {
        var lines = KolPayloads.salesData(KolPayloads.line("mask"), KolPayloads.line("pen"), KolPayloads.line("mask"));
        standing(KolState.ENDED)
                .when("submit-sales-data", SAKURA, lines)
                .thenRefused(Code.INVALID)
                .naming("lines[1].product", "lines[2].product");
    }

    @Test
    void what_is_closed_was_surveyed_before() {
        var reported = standing(KolState.REPORTED);
        reported.when("close", SECRETARIAT).thenRefused(Code.CLAUSE, REQ_11);
        var closed = reported.when("answer-survey", SAKURA, KolPayloads.survey())
                .thenAccepted()
                .restingOn(REQ_11)
                .andThen()
                .when("close", SECRETARIAT)
                .thenAccepted(new KolEvent.Closed())
                .restingOn(REQ_11);
        assertThat(closed.after().finished()).isTrue();
        closed.andThen().when("answer-survey", SAKURA, KolPayloads.survey()).thenRefused(Code.DUPLICATE);
    }

    @Test
    void nothing_falls_due_by_itself() {
        assertThat(KolCases.all())
                .allSatisfy(each -> assertThat(new KolLifecycle().due(each)).isEmpty());
    }
}
