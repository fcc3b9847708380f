package dev.noren.domain.party;

import static dev.noren.domain.ruling.Subject.Sort.COMPANY;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.ShapeCheck;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PartyEventsTest {

    @TestFactory
    Stream<DynamicContainer> every_event_is_stored_in_one_way_and_read_as_it_was() {
        return Stream.of(
                        samples(Subject.company("sakura"), Cast.sakura()),
                        samples(Subject.product("ponzu"), Cast.product()),
                        samples(Subject.buyer("hanmart"), Cast.buyer()))
                .map(samples -> {
                    var sort = ((PartyEvent.Registered) samples.getFirst())
                            .subject()
                            .sort();
                    return DynamicContainer.dynamicContainer(
                            sort.word(), ShapeCheck.of(PartyCases.life(sort), PartyEvent.class, samples));
                });
    }

    private static List<PartyEvent> samples(Subject subject, Facts facts) {
        return List.of(
                new PartyEvent.Registered(subject, facts),
                new PartyEvent.Revised(facts),
                new PartyEvent.Erased("they asked for it"));
    }

    @Test
    void a_revision_does_not_fit_a_party_before_it_is_registered() {
        assertThatIllegalStateException()
                .isThrownBy(() -> PartyCases.story(COMPANY).given(new PartyEvent.Revised(Cast.sakura())));
    }

    @Test
    void what_opens_a_party_does_not_fit_one_that_is_open() {
        var registered = new PartyEvent.Registered(Subject.company("sakura"), Cast.sakura());
        assertThatIllegalStateException()
                .isThrownBy(() -> PartyCases.story(COMPANY).given(registered, registered));
    }
}
