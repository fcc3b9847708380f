package dev.noren.domain.kol;

import dev.noren.domain.life.Cast;
import dev.noren.domain.life.DossierSamples;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.ShapeCheck;
import dev.noren.domain.life.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KolEventsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @TestFactory
    Stream<DynamicTest> every_event_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(new KolLifecycle(), KolEvent.class, samples());
    }

    @Test
    void what_opens_a_participation_does_not_fit_one_that_is_open() {
        var applied = KolCases.applied(KolTrack.AFFILIATE);
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> KolCases.story().given(applied, applied));
    }

    @Test
    void nothing_fits_a_participation_before_it_is_open() {
        var lifecycle = new KolLifecycle();
        Assertions.assertThat(samples())
                .filteredOn(event -> !(event instanceof KolEvent.Applied))
                .allSatisfy(event -> Assertions.assertThatIllegalStateException()
                        .isThrownBy(() -> lifecycle.evolve(Story.CASE, null, event)));
    }

    private static List<KolEvent> samples() {
        var refund = KolProgramme.FREE.refund();
        var unaddressed = new Application(
                new EditionVersion("kol-koc-2026", 2),
                "sakura",
                KolTrack.GROUP_BUYING,
                List.of("mask", "pen"),
                true,
                Optional.empty());
        var samples = new ArrayList<KolEvent>(List.of(
                KolCases.applied(KolTrack.AFFILIATE),
                new KolEvent.Applied(unaddressed, Cast.CONSENT),
                new KolEvent.Adopted(),
                new KolEvent.Rejected(),
                new KolEvent.SamplesSent(10, DAY),
                new KolEvent.CampaignStarted(),
                new KolEvent.CampaignEnded(),
                new KolEvent.OrderShipped(DAY, DAY.plusDays(8)),
                new KolEvent.SalesDataSubmitted(
                        new SalesData(9, 0, List.of(KolPayloads.line("mask"), KolPayloads.line("pen")))),
                new KolEvent.SurveyAnswered(Map.of("q1", List.of(1L, true, "good"))),
                new KolEvent.Closed(),
                new KolEvent.Withdrawn()));
        for (var ground : KolGround.values()) {
            samples.add(
                    ground == KolGround.FORCE_MAJEURE
                            ? new KolEvent.CalledOff(ground, refund)
                            : new KolEvent.AdoptionCancelled(ground, "a note", refund));
        }
        KolGround.allCallingOff().skip(1).forEach(ground -> samples.add(new KolEvent.CalledOff(ground, refund)));
        DossierSamples.ALL.forEach(inner -> samples.add(new KolEvent.Kept(inner)));
        return samples;
    }
}
