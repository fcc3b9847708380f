package dev.noren.domain.life;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.programme.Programmes;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That no life is without a walk, and no mark of a life without a case that bears it. */
class EveryTableTest {

    private static final String TEST = "Test.class";
    private static final Map<String, List<TableWalk<?, ?>>> WALKS = walking()
            .flatMap(Walks::walks)
            .collect(groupingBy(walk -> walk.lifecycle().name()));

    static List<String> lives() {
        return Programmes.lifecycles().stream().map(Lifecycle::name).toList();
    }

    @ParameterizedTest
    @MethodSource("lives")
    void every_life_is_walked(String life) {
        assertThat(WALKS).containsKey(life);
    }

    @ParameterizedTest
    @MethodSource("lives")
    void every_mark_of_a_life_is_borne_by_a_case_on_its_walks(String life) {
        var walks = WALKS.get(life);
        var borne = walks.stream()
                .flatMap(walk -> walk.cases().get().stream())
                .flatMap(standing -> standing.marks().stream())
                .collect(Collectors.<Mark>toSet());
        var rows = walks.getFirst().lifecycle().table();

        assertThat(borne).isNotEmpty().containsAll(all(borne)).containsAll(all(named(rows)));
    }

    @Test
    void undo_takes_back_what_the_specification_lists() {
        assertThat(Programmes.lifecycles().stream()
                        .flatMap(life -> life.table().stream())
                        .filter(Row::revocable)
                        .map(Row::command)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(
                        "publish",
                        "answer",
                        "report",
                        "record-screening",
                        "adopt",
                        "reject",
                        "notify-result",
                        "start-promotion",
                        "end-promotion",
                        "start-campaign",
                        "end-campaign",
                        "sign-contract",
                        "verify-company",
                        "open-account",
                        "remove-product",
                        "record-late-delivery",
                        "record-data-unavailable",
                        "end-exhibit",
                        "record-credit-used-up");
    }

    @Test
    void no_row_of_a_revocable_command_is_left_out() {
        var rows = Programmes.lifecycles().stream()
                .flatMap(life -> life.table().stream())
                .toList();
        var revocable = rows.stream().filter(Row::revocable).map(Row::command).collect(toSet());

        assertThat(rows).filteredOn(row -> revocable.contains(row.command())).allMatch(Row::revocable);
    }

    @Test
    void every_run_through_a_programme_can_be_put_right() {
        assertThat(Programmes.lifecycles())
                .filteredOn(life ->
                        !List.of("company", "product", "buyer", "edition").contains(life.kind()))
                .hasSize(7)
                .allSatisfy(life -> assertThat(life.table().stream().map(Row::command))
                        .contains("undo", "reverse-payment", "extend", "record-refund-paid"));
    }

    @Test
    void every_walk_is_of_a_life_that_there_is() {
        assertThat(lives()).doesNotHaveDuplicates().containsAll(WALKS.keySet());
    }

    private static Set<Mark> named(List<? extends Row<?, ?>> rows) {
        return rows.stream()
                .flatMap(row ->
                        Stream.concat(row.to().stream(), row.from().stream().flatMap(Set::stream)))
                .collect(toSet());
    }

    /** Every mark of the axes on which these lie. */
    private static Set<Mark> all(Set<Mark> some) {
        return some.stream()
                .map(mark -> ((Enum<?>) mark).getDeclaringClass())
                .distinct()
                .flatMap(axis -> Stream.of(axis.getEnumConstants()))
                .map(Mark.class::cast)
                .collect(toSet());
    }

    /** Every test of this module that walks. */
    private static Stream<Walks> walking() {
        try {
            var root = Path.of(Walks.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (var files = Files.walk(root)) {
                return files
                        .map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(TEST))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .map(EveryTableTest::named)
                        .filter(Walks.class::isAssignableFrom)
                        .map(EveryTableTest::made)
                        .toList()
                        .stream();
            }
        } catch (IOException | URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Walks.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Walks made(Class<?> test) {
        try {
            Constructor<?> constructor = test.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Walks) constructor.newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
