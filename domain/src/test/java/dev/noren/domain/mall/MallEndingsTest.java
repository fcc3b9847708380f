package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.EXP_3;
import static dev.noren.domain.clause.Mall24.EXP_4;
import static dev.noren.domain.clause.Mall24.MISC_11;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.MISC_7;
import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.mall.MallPayload.Ground.EXPORT_CONTROL;
import static dev.noren.domain.mall.MallPayload.Ground.OFF_PURPOSE;
import static dev.noren.domain.mall.MallPayload.Ground.UNQUALIFIED;
import static dev.noren.domain.mall.MallPayloads.exclusion;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.ruling.Basis;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MallEndingsTest {

    private static Story<MallCase, MallEvent> registered(MallOption option) {
        return MallCases.story().given(MallCases.standing(MallState.REGISTERED, option));
    }

    private static RefundRuling attached(MallCase participation) {
        return participation.refund().orElseThrow();
    }

    @Test
    void a_company_that_cancels_a_paid_option_gets_nothing_back() {
        var cancelled = registered(MallOption.CONFIRMED)
                .when("cancel-option", SAKURA)
                .thenAccepted()
                .restingOn(MISC_12);
        assertThat(cancelled.after().option()).isEqualTo(MallOption.CANCELLED);
        assertThat(cancelled.after().paid()).isFalse();
        assertThat(attached(cancelled.after()).answer()).isEqualTo(Refund.NONE);
        assertThat(cancelled.after().account().unapplied()).isZero();
    }

    @Test
    void what_was_paid_in_part_becomes_unapplied_and_the_ruling_is_on_the_money_before() {
        Stream.of("cancel-option", "cancel").forEach(command -> {
            var after = registered(MallOption.APPROVED)
                    .when(command, SAKURA)
                    .thenAccepted()
                    .after();
            assertThat(attached(after).amount()).isEqualTo(Money.yen(10_000));
            assertThat(after.account().unapplied()).isEqualTo(10_000);
            assertThat(after.outstanding()).isEmpty();
            assertThat(new MallLifecycle().view(after, Actor.SECRETARIAT).knows(Shown.OUTSTANDING))
                    .isFalse();
        });
        registered(MallOption.APPROVED)
                .when("cancel-option", SAKURA)
                .thenAccepted()
                .restingOn(MISC_12, REQ_12);
    }

    @Test
    void whether_the_fee_of_an_option_given_up_unpaid_stays_owed_is_undetermined() {
        var owed = shown(registered(MallOption.APPROVED)).get(Shown.OWED).orElseThrow();
        assertThat(owed.need(Shown.ANSWER)).isEqualTo("undetermined");
        assertThat(owed.need(Shown.BASIS)).isEqualTo(Basis.SILENT);
        assertThat(owed.need(Shown.BECAUSE)).containsExactly(MISC_12, REQ_12);
        assertThat(shown(registered(MallOption.CONFIRMED)).get(Shown.OWED)).isEmpty();
        assertThat(shown(registered(MallOption.REQUESTED)).get(Shown.OWED)).isEmpty();
    }

    private static Facts shown(Story<MallCase, MallEvent> before) {
        var after = before.when("cancel-option", SAKURA).thenAccepted().after();
        return new MallLifecycle().view(after, SAKURA);
    }

    @Test
    void a_participation_is_cancelled_with_its_option() {
        var after = registered(MallOption.CONFIRMED)
                .when("cancel", SAKURA)
                .thenAccepted()
                .after();
        assertThat(after.state()).isEqualTo(MallState.CANCELLED);
        assertThat(after.option()).isEqualTo(MallOption.CANCELLED);
        assertThat(attached(after).answer()).isEqualTo(Refund.NONE);
    }

    @Test
    void each_ground_of_exclusion_has_its_clause_and_ruling() {
        var confirmed = registered(MallOption.CONFIRMED);
        var unqualified = confirmed
                .when("exclude", SECRETARIAT, exclusion(UNQUALIFIED))
                .thenAccepted()
                .restingOn(MISC_13);
        assertThat(attached(unqualified.after()).answer()).isEqualTo(Refund.NONE);
        var offPurpose = confirmed
                .when("exclude", SECRETARIAT, exclusion(OFF_PURPOSE))
                .thenAccepted()
                .restingOn(MISC_7);
        assertThat(attached(offPurpose.after()).answer()).isEqualTo(Refund.UNDETERMINED);
        var exportControl = confirmed
                .when("exclude", SECRETARIAT, exclusion(EXPORT_CONTROL))
                .thenAccepted()
                .restingOn(EXP_3, EXP_4);
        assertThat(attached(exportControl.after()).answer()).isEqualTo(Refund.NONE);
    }

    @Test
    void an_exclusion_carries_a_ground_and_a_note() {
        registered(MallOption.OFFERED)
                .when("exclude", SECRETARIAT)
                .thenRefused(Code.INVALID)
                .naming("ground", "note");
    }

    @Test
    void whether_the_fee_of_a_promotion_called_off_is_returned_is_undetermined() {
        var after = registered(MallOption.CONFIRMED)
                .when("call-off", SECRETARIAT, Facts.of(Payload.GROUND, "typhoon"))
                .thenAccepted()
                .restingOn(MISC_11)
                .after();
        assertThat(attached(after).answer()).isEqualTo(Refund.UNDETERMINED);
        assertThat(attached(after).basis()).isEqualTo(Basis.SILENT);
        assertThat(after.claims()).noneMatch(claim -> claim.what().equals("callable"));
    }
}
