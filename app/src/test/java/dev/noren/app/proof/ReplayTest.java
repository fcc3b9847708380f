package dev.noren.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.KeptStory;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Guard;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.proof.Replay;
import dev.noren.ports.desk.proof.Replay.Difference;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that changed are found by what they would decide otherwise; what did not change is not. */
class ReplayTest {

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void play() {
        file = folder.resolve("noren.db");
        KeptStory.play("mall-promotion-results-and-closing", file);
    }

    /** The programmes with one command of all of them that nobody may send any more as the case stands. */
    private static Map<String, Programme> without(String command) {
        var programmes = new HashMap<String, Programme>();
        Programmes.byName().forEach((name, programme) -> programmes.put(name, altered(programme, command)));
        return programmes;
    }

    private static Programme altered(Programme programme, String command) {
        var lives = programme.lifecycles().stream()
                .map(life -> altered(life, command))
                .toList();
        return (Programme) instead(Programme.class, programme, Map.of("lifecycles", given -> lives));
    }

    private static Lifecycle<?, ?> altered(Lifecycle<?, ?> life, String command) {
        var table = life.table().stream()
                .<Row<?, ?>>map(row -> row.command().equals(command) ? closed(row) : row)
                .toList();
        return (Lifecycle<?, ?>) instead(
                Lifecycle.class,
                life,
                Map.of(
                        "table", given -> table,
                        "row",
                                given -> table.stream()
                                        .filter(row -> row.command().equals(given[0])
                                                && row.by().contains((Role) given[1]))
                                        .findFirst()));
    }

    private static <S extends Case, E> Row<S, E> closed(Row<S, E> row) {
        var guards = new ArrayList<>(row.guards());
        guards.add(new Guard<>(Set.of(), (Attempt<S> attempt, Reasons reasons) -> reasons.code(Code.WRONG_STATE)));
        return new Row<>(
                row.command(),
                row.by(),
                row.payload(),
                row.requiredBy(),
                row.opening(),
                row.leaving(),
                row.revocable(),
                row.from(),
                row.to(),
                row.turns(),
                row.first(),
                row.standing(),
                guards,
                row.rests(),
                row.mayRest(),
                row.twin(),
                row.until(),
                row.plans(),
                row.reads(),
                row.then());
    }

    private interface Instead {
        Object of(Object[] given);
    }

    /** The same but for some of its methods. */
    private static Object instead(Class<?> type, Object same, Map<String, Instead> methods) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            var other = methods.get(method.getName());
            return other == null ? invoked(same, method, given) : other.of(given);
        });
    }

    private static Object invoked(Object same, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(same, given);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private static List<Difference> differences(Map<String, Programme> rules) {
        var found = new ArrayList<Difference>();
        try (var store = SqliteStore.openToRead(file)) {
            Replay.by(rules, store).play(found::add, records -> true);
        }
        return found;
    }

    private static long sent(String command) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from decision where record ->> '$.order.do' = '"
                        + command + "' and record ->> '$.outcome' = 'accepted'")) {
            return rows.getLong(1);
        }
    }

    @Test
    void a_rule_that_was_changed_is_found_by_every_decision_that_it_would_change() throws Exception {
        var found = differences(without("end-promotion"));

        assertThat(sent("end-promotion")).isPositive();
        assertThat(found)
                .filteredOn(difference -> difference.what().equals("outcome"))
                .hasSize((int) sent("end-promotion"))
                .allSatisfy(difference -> {
                    assertThat(difference.stored()).isEqualTo("\"accepted\"");
                    assertThat(difference.now()).isEqualTo("\"wrong-state\"");
                    assertThat(difference.release()).hasValue("1.2.3");
                });
        assertThat(found).extracting(Difference::what).contains("events", "reasons");
    }

    @Test
    void a_rule_that_nobody_came_by_changes_nothing() {
        assertThat(differences(without("no-such-command"))).isEmpty();
    }

    @Test
    void whoever_interrupts_it_is_told_how_far_it_came() {
        try (var store = SqliteStore.openToRead(file)) {
            var replayed = Replay.of(store).play(difference -> {}, records -> records < 10);

            assertThat(replayed).isEqualTo(new Replay.Replayed(10, 0, 0, false));
        }
    }

    @Test
    void the_release_that_decided_stands_in_every_record() {
        try (var store = SqliteStore.openToRead(file)) {
            store.read(ledger -> {
                for (long number = 1; number < ledger.tail().next(); number++) {
                    assertThat(ledger.record(number).orElseThrow().release()).isEqualTo(Optional.of("1.2.3"));
                }
                return true;
            });
        }
    }
}
