package dev.noren.domain.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.noren.domain.life.ShapeCheck;
import dev.noren.domain.life.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExhibitEventsTest {

    @TestFactory
    Stream<DynamicTest> every_event_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(new ExhibitLifecycle(), ExhibitEvent.class, samples());
    }

    @Test
    void what_opens_an_application_does_not_fit_one_that_is_open() {
        assertThatIllegalStateException().isThrownBy(() -> Exhibits.story().given(Exhibits.APPLIED, Exhibits.APPLIED));
    }

    @Test
    void nothing_fits_an_application_before_it_is_open() {
        var lifecycle = new ExhibitLifecycle();
        assertThat(samples())
                .filteredOn(event -> !(event instanceof ExhibitEvent.Applied))
                .allSatisfy(event ->
                        assertThatIllegalStateException().isThrownBy(() -> lifecycle.evolve(Story.CASE, null, event)));
    }

    private static List<ExhibitEvent> samples() {
        var samples = new ArrayList<>(List.of(
                Exhibits.APPLIED,
                new ExhibitEvent.Applied(Linkages.submission(
                        Linkages.edition(
                                "bare", LinkageProgramme.NEW, 0, Linkages.NEW.applications(), Linkages.NEW.numbers()),
                        "ponzu",
                        "yuzu")),
                new ExhibitEvent.Amended(),
                Exhibits.SIGNED,
                Exhibits.VERIFIED,
                Exhibits.OPENED,
                new ExhibitEvent.TermReminded(),
                new ExhibitEvent.TermEnded()));
        Linkages.samples().forEach(inner -> samples.add(new ExhibitEvent.Common(inner)));
        return samples;
    }
}
