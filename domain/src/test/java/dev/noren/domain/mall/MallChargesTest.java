package dev.noren.domain.mall;

import static dev.noren.domain.mall.MallEvents.APPROVED;
import static dev.noren.domain.mall.MallEvents.CONFIRMED;
import static dev.noren.domain.mall.MallEvents.LAPSED;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallEvents.REQUESTED;
import static dev.noren.domain.mall.MallEvents.paid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.noren.domain.life.Cast;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Charge.Item;
import dev.noren.domain.money.Charge.Standing;
import dev.noren.domain.money.Grant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands of a paid option's fee, wherever the participation does. */
class MallChargesTest {

    private static MallCase after(MallEvent... events) {
        return Objects.requireNonNull(MallCases.story()
                .given(MallCases.invited(), REGISTERED, REQUESTED)
                .given(events)
                .state());
    }

    private static Optional<Charge> of(MallCase participation) {
        return new MallLifecycle().charge(participation);
    }

    private static void stands(MallCase participation, long standing, Standing stands) {
        assertThat(of(participation).map(Charge::standing)).contains(standing);
        assertThat(of(participation).map(Charge::stands)).contains(stands);
    }

    private static MallCase givenUp(MallCase participation, MallState state) {
        return participation
                .optionGivenUp(MallRefunds.on(participation, Cause.COMPANY_CANCELS))
                .in(state);
    }

    @Test
    void nothing_is_charged_before_the_option_passes_nor_for_one_that_costs_nothing() {
        assertThat(of(after())).isEmpty();
        assertThat(of(after(new MallEvent.OptionApproved(0, MallCases.DUE_ON, Cast.tokyo("2024-10-05T10:00")))))
                .isEmpty();
    }

    @Test
    void every_product_is_a_line() {
        assertThat(of(after(APPROVED)).orElseThrow().items())
                .extracting(Item::product, Item::amount)
                .containsExactly(
                        tuple(Optional.of(MallCases.BOTH.get(0)), 20_000L),
                        tuple(Optional.of(MallCases.BOTH.get(1)), 20_000L));
    }

    @Test
    void it_is_open_until_it_is_paid_and_stands_no_more_once_it_has_lapsed() {
        stands(after(APPROVED), 40_000, Standing.OPEN);
        stands(after(APPROVED, paid(39_999, 39_999)), 40_000, Standing.OPEN);
        stands(after(APPROVED, paid(40_000, 40_000), CONFIRMED), 40_000, Standing.PAID);
        stands(after(APPROVED, paid(10_000, 10_000), LAPSED), 0, Standing.CREDITED);
    }

    @Test
    void what_a_company_gives_up_unpaid_is_undetermined_and_what_the_office_ends_is_not_asked_for() {
        var approved = after(APPROVED, paid(10_000, 10_000));

        stands(givenUp(approved, MallState.REGISTERED), 40_000, Standing.UNDETERMINED);
        stands(givenUp(approved, MallState.CANCELLED), 40_000, Standing.UNDETERMINED);
        stands(givenUp(approved, MallState.EXCLUDED), 0, Standing.CREDITED);
        stands(givenUp(approved, MallState.CALLED_OFF), 0, Standing.CREDITED);
        stands(givenUp(after(APPROVED, paid(40_000, 40_000), CONFIRMED), MallState.EXCLUDED), 40_000, Standing.PAID);
    }

    @Test
    void what_is_granted_of_the_fee_stands_no_more_and_what_is_granted_of_the_rest_changes_nothing() {
        var confirmed = after(APPROVED, paid(41_000, 40_000), CONFIRMED);

        stands(
                confirmed.with(confirmed.account().granting(new Grant(Cause.EVIDENT_DEFECT, 15_000))),
                25_000,
                Standing.PAID);
        stands(confirmed.with(confirmed.account().granting(new Grant(Cause.OVERPAID, 1_000))), 40_000, Standing.PAID);
    }

    @Test
    void it_can_be_told_wherever_a_participation_stands() {
        assertThat(MallCases.all(Cast.MALL_2024))
                .allSatisfy(participation -> assertThat(of(participation).stream())
                        .allSatisfy(charge -> assertThat(charge.standing()).isBetween(0L, charge.amount())));
    }
}
