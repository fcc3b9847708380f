package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.programme.Programmes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventNamesTest {

    /** Every life stores what happens to a dossier, and to an application, under the same names. */
    private static final Set<String> SHARED =
            ApplicationEvent.SHAPES.stream().map(EventShape::name).collect(Collectors.toSet());

    @Test
    void a_name_stands_for_one_sort_of_event_over_all_lives() {
        var own =
                Programmes.lifecycles().stream().flatMap(EventNamesTest::names).filter(name -> !SHARED.contains(name));
        assertThat(Stream.concat(own, SHARED.stream())).doesNotHaveDuplicates();
    }

    @Test
    void a_name_stands_for_one_sort_of_event_within_a_life() {
        assertThat(Programmes.lifecycles())
                .allSatisfy(life -> assertThat(names(life)).doesNotHaveDuplicates());
    }

    @Test
    void lives_have_names_of_their_own() {
        assertThat(Programmes.lifecycles().stream().map(Lifecycle::name)).doesNotHaveDuplicates();
    }

    @Test
    void every_event_of_a_dossier_has_a_sample() {
        ShapeCheck.everySort(DossierEvent.class, DossierSamples.ALL);
    }

    @Test
    void within_a_life_a_role_finds_one_row_for_a_command() {
        assertThat(Programmes.lifecycles())
                .allSatisfy(life -> assertThat(life.table().stream()
                                .flatMap(row -> row.by().stream().map(role -> List.of(row.command(), role))))
                        .doesNotHaveDuplicates());
    }

    private static Stream<String> names(Lifecycle<?, ?> life) {
        return life.shapes().stream().map(EventShape::name);
    }
}
