package dev.noren.domain.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Charge.Standing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands of a premium plan's fee, wherever the participation does. */
class StoreChargesTest {

    private static Optional<Charge> of(StoreCase participation) {
        return new StoreLifecycle().charge(participation);
    }

    private static Standing stands(StoreState state) {
        return of(StoreCases.standing(StorePlan.PREMIUM, state)).orElseThrow().stands();
    }

    private static StoreCase unpaid(StoreState state) {
        return Objects.requireNonNull(StoreCases.story()
                        .given(StoreCases.applied(Market.UK, StorePlan.PREMIUM), StoreCases.adopted(41_000))
                        .state())
                .in(state);
    }

    @Test
    void basic_costs_nothing_and_premium_nothing_before_adoption() {
        assertThat(of(StoreCases.standing(StorePlan.BASIC, StoreState.ADMITTED)))
                .isEmpty();
        assertThat(of(StoreCases.standing(StorePlan.PREMIUM, StoreState.APPLIED)))
                .isEmpty();
    }

    @Test
    void premium_is_open_until_it_is_paid() {
        assertThat(stands(StoreState.ADOPTED)).isEqualTo(Standing.OPEN);
        assertThat(stands(StoreState.ADMITTED)).isEqualTo(Standing.PAID);
        assertThat(stands(StoreState.CALLED_OFF)).isEqualTo(Standing.PAID);
    }

    @Test
    void unpaid_it_stands_no_more_where_the_office_ends_it_and_is_undetermined_where_the_company_leaves() {
        assertThat(of(unpaid(StoreState.EXCLUDED)).map(Charge::standing)).contains(0L);
        assertThat(of(unpaid(StoreState.CALLED_OFF)).map(Charge::standing)).contains(0L);
        assertThat(of(unpaid(StoreState.WITHDRAWN)).map(Charge::stands)).contains(Standing.UNDETERMINED);
    }

    @Test
    void the_outline_has_no_clause_on_refunds() {
        var charge = of(unpaid(StoreState.ADOPTED)).orElseThrow();

        assertThat(charge.amount()).isEqualTo(41_000);
        assertThat(charge.items().getFirst().what().ja()).isEqualTo("英国プレミアムプラン 参加費");
        assertThat(charge.conditions()).isEqualTo(Charge.Conditions.of(List.of(Deck23.STORE_12), List.of()));
    }
}
