package dev.noren.domain.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Clockwork;
import dev.noren.domain.life.DossierSamples;
import dev.noren.domain.life.ShapeCheck;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StoreEventsTest {

    private final StoreLifecycle lifecycle = new StoreLifecycle();

    @TestFactory
    Stream<DynamicTest> every_event_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(lifecycle, StoreEvent.class, samples());
    }

    @Test
    void what_opens_a_participation_does_not_fit_one_that_is_open() {
        var applied = StoreCases.applied(Market.US, StorePlan.BASIC);
        assertThatIllegalStateException().isThrownBy(() -> StoreCases.story().given(applied, applied));
    }

    @Test
    void nothing_fits_a_participation_before_it_is_open() {
        assertThat(samples())
                .filteredOn(event -> !(event instanceof StoreEvent.Applied))
                .allSatisfy(event ->
                        assertThatIllegalStateException().isThrownBy(() -> lifecycle.evolve(Story.CASE, null, event)));
    }

    @Test
    void whatever_falls_due_is_done_once_and_in_the_end_nothing_is_left() {
        assertThat(StoreCases.all()).allSatisfy(standing -> {
            var after = Clockwork.runDown(lifecycle, standing, StoreCases.world());
            assertThat(after.state()).isEqualTo(standing.finished() ? standing.state() : StoreState.ENDED);
        });
    }

    private static List<StoreEvent> samples() {
        var refund = StoreRefunds.RULINGS.on(
                StoreCases.standing(StorePlan.PREMIUM, StoreState.ADMITTED), Cause.COMPANY_CANCELS);
        var open = new StoreCase.Choice(Market.UK, StorePlan.PREMIUM, Optional.empty());
        var samples = new ArrayList<StoreEvent>(List.of(
                StoreCases.applied(Market.US, StorePlan.BASIC),
                new StoreEvent.Applied(StoreCases.submission(), open),
                StoreCases.admitted(),
                new StoreEvent.Admitted(Optional.empty()),
                new StoreEvent.PageRequested("sku-1"),
                new StoreEvent.ProductRemoved("tea", "not as declared"),
                new StoreEvent.Ended(),
                StoreCases.adopted(83_000),
                StoreCases.handled(new ApplicationEvent.Rejected(Optional.empty())),
                StoreCases.paid(100, 70),
                StoreCases.handled(new ApplicationEvent.Withdrawn(refund)),
                StoreCases.handled(new ApplicationEvent.Excluded("a reason", refund)),
                StoreCases.handled(new ApplicationEvent.CalledOff("a reason", refund))));
        DossierSamples.ALL.forEach(inner -> samples.add(StoreCases.handled(new ApplicationEvent.Kept(inner))));
        return samples;
    }
}
