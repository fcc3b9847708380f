package dev.noren.domain.mall;

import static dev.noren.domain.life.Cast.tokyo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Clockwork;
import dev.noren.domain.life.Due;
import java.util.List;
import org.junit.jupiter.api.Test;

class MallDueTest {

    private static final MallLifecycle LIFE = new MallLifecycle();

    @Test
    void each_deadline_comes_once_and_the_clock_is_taken_at_its_word() {
        assertThat(MallCases.all(Cast.MALL_2024)).allSatisfy(participation -> {
            var end = Clockwork.runDown(LIFE, participation, MallCases.world(Cast.MALL_2024));
            assertThat(end.finished()
                            || !List.of(MallOption.OFFERED, MallOption.APPROVED).contains(end.option()))
                    .isTrue();
        });
    }

    @Test
    void a_finished_participation_has_no_deadlines() {
        assertThat(MallCases.all(Cast.MALL_2024))
                .filteredOn(MallCase::finished)
                .allSatisfy(participation -> assertThat(LIFE.due(participation)).isEmpty());
    }

    @Test
    void finished_is_what_the_specification_calls_finished() {
        assertThat(MallState.values())
                .filteredOn(MallState::finished)
                .extracting(MallState::word)
                .containsExactlyInAnyOrder("closed", "expired", "cancelled", "excluded", "called-off");
    }

    @Test
    void whoever_does_not_register_is_expired_when_the_last_day_is_over() {
        var participation = MallCases.standing(MallState.INVITED, MallOption.NONE_OFFERED);
        assertThat(LIFE.due(participation)).containsExactly(new Due(tokyo("2024-09-21T00:00"), "expire"));
    }

    @Test
    void a_company_is_reminded_of_each_last_day_to_choose_and_the_choice_closes_with_the_last() {
        var participation = MallCases.standing(MallState.REGISTERED, MallOption.OFFERED);
        assertThat(LIFE.due(participation))
                .containsExactly(
                        new Due(tokyo("2024-09-22T09:00"), "remind-choice"),
                        new Due(tokyo("2024-09-27T09:00"), "remind-choice"),
                        new Due(tokyo("2024-10-01T00:00"), "close-choice"));
    }

    @Test
    void a_company_is_reminded_to_pay_and_the_option_lapses_the_day_after_it_is_due() {
        var participation = MallCases.standing(MallState.REGISTERED, MallOption.APPROVED);
        assertThat(LIFE.due(participation))
                .containsExactly(
                        new Due(tokyo("2024-10-12T09:00"), "remind-payment"),
                        new Due(tokyo("2024-10-16T00:00"), "lapse"));
    }

    @Test
    void a_reminder_whose_hour_is_past_when_it_is_planned_is_not_sent() {
        assertThat(dueOfABillWritten("2024-10-12T09:00:00"))
                .containsExactly(new Due(tokyo("2024-10-16T00:00"), "lapse"));
        assertThat(dueOfABillWritten("2024-10-12T08:59:59"))
                .containsExactly(
                        new Due(tokyo("2024-10-12T09:00"), "remind-payment"),
                        new Due(tokyo("2024-10-16T00:00"), "lapse"));
    }

    private static List<Due> dueOfABillWritten(String at) {
        var bill = new PaidOption.Bill(40_000, MallCases.DUE_ON, tokyo(at));
        var requested = MallCases.standing(MallState.REGISTERED, MallOption.REQUESTED);
        return LIFE.due(requested.with(requested.paidOption().billed(bill)));
    }

    @Test
    void an_option_that_can_be_confirmed_longer_lapses_that_much_later() {
        var offer = new Offer("banner", 30_000, 10_000, Cast.BANNER.chooseBy(), 10, 5, List.of());
        var participation = MallCases.story()
                .given(
                        MallCases.invited(offer),
                        new MallEvent.Registered(Cast.CONSENT),
                        new MallEvent.OptionRequested("banner", MallCases.BOTH),
                        new MallEvent.OptionApproved(40_000, MallCases.DUE_ON, tokyo("2024-10-05T10:00")))
                .state();
        assertThat(LIFE.due(participation))
                .containsExactly(
                        new Due(tokyo("2024-10-12T09:00"), "remind-payment"),
                        new Due(tokyo("2024-10-21T00:00"), "lapse"));
    }
}
