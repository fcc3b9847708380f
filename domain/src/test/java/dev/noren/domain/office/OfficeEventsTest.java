package dev.noren.domain.office;

import static dev.noren.domain.clause.Mall24.REQ_17;
import static dev.noren.domain.life.Cast.MALL_2024;
import static dev.noren.domain.life.Cast.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.noren.domain.life.ShapeCheck;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OfficeEventsTest {

    @TestFactory
    Stream<DynamicTest> every_event_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(OfficeCases.LIFE, OfficeEvent.class, samples());
    }

    private static List<OfficeEvent> samples() {
        return List.of(
                new OfficeEvent.EditionPublished(MALL_2024),
                new OfficeEvent.TermsPublished(TERMS),
                new OfficeEvent.ClausePrepared(
                        new Prepared(REQ_17, true, "sakura", Set.of("ponzu", "yuzu")), "a reason"),
                new OfficeEvent.ClausePrepared(new Prepared(REQ_17, false, "sakura", Set.of()), "a reason"),
                new OfficeEvent.EditionCalledOff("typhoon"));
    }

    @Test
    void nothing_fits_an_edition_before_it_is_published() {
        assertThat(samples().subList(1, samples().size()))
                .allSatisfy(event -> assertThatIllegalStateException()
                        .isThrownBy(() -> OfficeCases.nothing().given(event)));
    }
}
