package dev.noren.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.app.rehearsal.Story;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.programme.Placements;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Writer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The project's own stories, taken together, reach every clause that decides, and play every programme to its end. */
class StoriesTest {

    /** The conditions of the outline (KOL25-OV-4, -OV-5, -OV-6, -REQ-4) are cited in its place: it only points to them. */
    private static final Set<Clause> NEVER_CITED_BY_ITSELF = Set.of(Kol25.REQ_2);

    /** Where a case stands, by programme, once everything went well: finished, and not beside the way. */
    private static final Map<String, String> HAPPY_END = Map.of(
            "japan-street", "surveyed",
            "japan-mall", "closed",
            "kol-koc", "closed",
            "linkage-new", "ended",
            "linkage-active", "completed",
            "japan-store", "ended");

    /** One of the ways through an edition. */
    record Way(Edition edition, Facts choice) {

        boolean is(Fields participation) {
            return edition.id().equals(Story.text(participation, "edition"))
                    && choice.known().stream()
                            .map(fact -> fact.name())
                            .allMatch(key ->
                                    Story.text(Writer.write(choice), key).equals(Story.text(participation, key)));
        }

        @Override
        public String toString() {
            var chosen = Writer.write(choice);
            return Stream.concat(
                            Stream.of(edition.id()),
                            chosen.values().keySet().stream().map(key -> Story.text(chosen, key)))
                    .collect(Collectors.joining(" "));
        }
    }

    static Stream<Way> ways() {
        return EditionFiles.builtIn().stream()
                .flatMap(edition -> Programmes.byName().get(edition.programme()).choices(edition).stream()
                        .map(choice -> new Way(edition, choice)));
    }

    @Test
    void every_clause_that_decides_is_reached_by_a_story() {
        var reached =
                Story.all().stream().flatMap(story -> story.reaches().stream()).collect(Collectors.toSet());

        assertThat(reached).doesNotContainAnyElementsOf(NEVER_CITED_BY_ITSELF);
        assertThat(Clauses.all().stream()
                        .filter(clause -> clause.text().enforced() == Enforced.DECIDES)
                        .filter(clause -> !reached.contains(clause) && !NEVER_CITED_BY_ITSELF.contains(clause))
                        .map(Clause::id))
                .as("decide, and no story in rehearsals/ reaches them")
                .isEmpty();
    }

    @Test
    void every_clause_is_placed_with_the_built_in_editions() {
        var placements = Placements.of(EditionFiles.builtIn());

        assertThat(placements.undecided())
                .as("decide, and no rule, command or question cites them")
                .isEmpty();
        assertThat(Clauses.all())
                .hasSize(240)
                .allSatisfy(clause -> assertThat(placements.of(clause))
                        .as(clause.id())
                        .isNotEmpty()
                        .doesNotContain(Placements.NOT_YET));
    }

    @Test
    void every_programme_has_a_happy_end() {
        assertThat(HAPPY_END).containsOnlyKeys(Programmes.byName().keySet());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void a_whole_story_goes_from_the_opening_to_a_happy_end(Way way) {
        var end = HAPPY_END.getOrDefault(way.edition().programme(), "");

        assertThat(Story.all())
                .extracting(story -> story.opened().values().stream()
                        .anyMatch(each ->
                                way.is(each) && Story.text(each, "state").equals(end)))
                .as("whether a story opens a case of %s and brings it to %s", way, end)
                .contains(true);
    }
}
