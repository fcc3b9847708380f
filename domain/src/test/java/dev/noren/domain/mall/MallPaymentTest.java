package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.OPT_1;
import static dev.noren.domain.clause.Mall24.OPT_5;
import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.life.Actor.CLOCK;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.mall.MallEvents.APPROVED;
import static dev.noren.domain.mall.MallEvents.CONFIRMED;
import static dev.noren.domain.mall.MallEvents.LAPSED;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallEvents.REQUESTED;
import static dev.noren.domain.mall.MallEvents.paid;
import static dev.noren.domain.mall.MallPayloads.payment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MallPaymentTest {

    private final Story<MallCase, MallEvent> approved = MallCases.story()
            .given(MallCases.invited(), REGISTERED, REQUESTED, APPROVED)
            .at("2024-10-15T23:59:59");

    private static Facts shown(MallCase participation) {
        return new MallLifecycle().view(participation, Actor.SECRETARIAT);
    }

    @Test
    void a_payment_in_full_confirms_on_the_last_day_too() {
        approved.when("record-payment", SECRETARIAT, payment(40_000, "B-1", "2024-10-15"))
                .thenAccepted(paid(40_000, 40_000, "B-1", "2024-10-15"), CONFIRMED)
                .restingOn(OPT_5, REQ_12, OPT_1);
    }

    @Test
    void too_little_leaves_the_rest_outstanding_and_the_rest_confirms() {
        var part = approved.when("record-payment", SECRETARIAT, payment(39_999, "B-1", "2024-10-06"))
                .thenAccepted(paid(39_999, 39_999))
                .restingOn(OPT_5, REQ_12);
        assertThat(part.after().outstanding()).contains(1L);
        assertThat(shown(part.after()).get(Shown.OUTSTANDING)).contains(1L);
        var rest = part.andThen()
                .when("record-payment", SECRETARIAT, payment(1, "B-2", "2024-10-07"))
                .thenAccepted(paid(1, 1, "B-2", "2024-10-07"), CONFIRMED);
        assertThat(rest.after().outstanding()).contains(0L);
    }

    @Test
    void what_exceeds_the_invoice_is_unapplied() {
        var confirmed = approved.when("record-payment", SECRETARIAT, payment(40_500, "B-1", "2024-10-06"))
                .thenAccepted(paid(40_500, 40_000), CONFIRMED)
                .andThen();
        var more = confirmed
                .when("record-payment", SECRETARIAT, payment(200, "B-2", "2024-10-07"))
                .thenAccepted(
                        new MallEvent.PaymentRecorded(new Receipt(200, LocalDate.parse("2024-10-07"), "B-2", 0, true)));
        assertThat(shown(more.after()).get(Shown.UNAPPLIED)).contains(700L);
    }

    @Test
    void a_reference_counts_once_within_the_edition() {
        approved.given(paid(10_000, 10_000))
                .when("record-payment", SECRETARIAT, payment(10_000, "B-1", "2024-10-06"))
                .thenRefused(Code.DUPLICATE)
                .naming("reference");
        approved.where(world -> world.claimed(Checks.payment("japan-mall-2024", "B-1"), "case-2"))
                .when("record-payment", SECRETARIAT, payment(10_000, "B-1", "2024-10-06"))
                .thenRefused(Code.DUPLICATE);
        approved.where(world -> world.claimed(Checks.payment("japan-mall-2023", "B-1"), "case-2"))
                .when("record-payment", SECRETARIAT, payment(10_000, "B-1", "2024-10-06"))
                .thenAccepted();
    }

    @Test
    void a_reference_stays_taken_by_a_case_that_is_finished() {
        var cancelled = MallCases.standing(MallState.CANCELLED, MallOption.CANCELLED);
        assertThat(cancelled.claims()).contains(Checks.payment("japan-mall-2024", "B-1"));
    }

    @Test
    void money_is_not_received_after_today() {
        approved.when("record-payment", SECRETARIAT, payment(40_000, "B-1", "2024-10-16"))
                .thenRefused(Code.INVALID)
                .naming("receivedOn");
    }

    @Test
    void an_unpaid_option_lapses_and_what_was_paid_in_part_or_comes_late_is_unapplied() {
        var lapsed = approved.given(paid(10_000, 10_000))
                .at("2024-10-16T00:00")
                .when("lapse", CLOCK)
                .thenAccepted(LAPSED)
                .restingOn(REQ_12);
        assertThat(lapsed.after().account().unapplied()).isEqualTo(10_000);
        assertThat(lapsed.after().outstanding()).isEmpty();
        assertThat(lapsed.after().paid()).isFalse();
        var late = lapsed.andThen()
                .when("record-payment", SECRETARIAT, payment(40_000, "B-2", "2024-10-15"))
                .thenAccepted(paid(40_000, 0, "B-2", "2024-10-15"));
        assertThat(late.after().option()).isEqualTo(MallOption.LAPSED);
        assertThat(late.after().account().unapplied()).isEqualTo(50_000);
    }

    @Test
    void in_the_days_for_confirming_money_counts_that_was_received_by_the_due_date() {
        var offer = new Offer("banner", 30_000, 10_000, Cast.BANNER.chooseBy(), 10, 5, List.of());
        var later = MallCases.story()
                .given(MallCases.invited(offer), REGISTERED, REQUESTED, APPROVED)
                .at("2024-10-20T23:59:59");
        later.when("record-payment", SECRETARIAT, payment(40_000, "B-1", "2024-10-15"))
                .thenAccepted(paid(40_000, 40_000, "B-1", "2024-10-15"), CONFIRMED);
        later.when("record-payment", SECRETARIAT, payment(40_000, "B-1", "2024-10-16"))
                .thenAccepted(paid(40_000, 0, "B-1", "2024-10-16"));
    }

    @ParameterizedTest
    @EnumSource
    void the_plan_is_paid_only_while_the_option_is_confirmed(MallOption option) {
        boolean paid = option == MallOption.CONFIRMED;
        Stream.of(MallState.values()).forEach(state -> {
            assertThat(shown(MallCases.standing(Cast.MALL_2024, state, option, false))
                            .need(Shown.PLAN))
                    .isEqualTo(paid ? "paid" : "free");
            assertThat(shown(MallCases.standing(Cast.MALL_2023, state, option, false))
                            .need(Shown.PLAN))
                    .isEqualTo(paid ? "premium" : "simple");
        });
    }
}
