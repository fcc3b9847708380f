package dev.noren.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.noren.domain.life.ShapeCheck;
import dev.noren.domain.life.Story;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SupportEventsTest {

    @TestFactory
    Stream<DynamicTest> every_event_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(new SupportLifecycle(), SupportEvent.class, samples());
    }

    @Test
    void what_opens_an_application_does_not_fit_one_that_is_open() {
        assertThatIllegalStateException().isThrownBy(() -> Supports.story().given(Supports.APPLIED, Supports.APPLIED));
    }

    @Test
    void nothing_fits_an_application_before_it_is_open() {
        var lifecycle = new SupportLifecycle();
        assertThat(samples())
                .filteredOn(event -> !(event instanceof SupportEvent.Applied))
                .allSatisfy(event ->
                        assertThatIllegalStateException().isThrownBy(() -> lifecycle.evolve(Story.CASE, null, event)));
    }

    private static List<SupportEvent> samples() {
        var samples = new ArrayList<>(List.of(
                Supports.APPLIED,
                new SupportEvent.Amended(),
                Supports.STARTED,
                new SupportEvent.ExhibitEnded(LocalDate.of(2024, 2, 20)),
                new SupportEvent.CreditUsedUp(LocalDate.of(2024, 2, 21)),
                Supports.reported("2024-02"),
                new SupportEvent.ReportReminded(YearMonth.of(2024, 2))));
        Linkages.samples().forEach(inner -> samples.add(new SupportEvent.Common(inner)));
        return samples;
    }
}
