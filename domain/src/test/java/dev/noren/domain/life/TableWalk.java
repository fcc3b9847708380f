package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.programme.Programmes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Walks a lifecycle: every command that any life has, by every role, on every case given, against the specification's table.
 *
 * @param cases the cases, made anew each time
 * @param standing where a case stands, a word for each axis
 * @param payloads for every attempt of the table, a payload that is good for it
 */
public record TableWalk<S extends Case, E>(
        Lifecycle<S, E> lifecycle,
        SpecTable table,
        Supplier<List<S>> cases,
        Function<S, List<String>> standing,
        Map<String, Payload> payloads,
        FakeWorld world) {

    /** What a command carries, and when it is tried where not at the world's own instant. */
    public record Payload(Facts with, Optional<Instant> at) {

        public static final Payload NONE = of(Facts.NONE);

        public static Payload of(Facts with) {
            return new Payload(with, Optional.empty());
        }

        public Payload at(Instant instant) {
            return new Payload(with, Optional.of(instant));
        }
    }

    /** A test for each command. */
    public Stream<DynamicTest> tests() {
        return attempts()
                .map(attempt -> DynamicTest.dynamicTest(
                        attempt, () -> assertThat(mismatches(attempt)).isEmpty()));
    }

    /** A test for each command: whatever it does, {@code undo} takes it back where its row says so, and only there. */
    public Stream<DynamicTest> undoings() {
        return attempts()
                .map(attempt -> DynamicTest.dynamicTest(
                        attempt,
                        () -> assertThat(cases.get().stream()
                                        .flatMap(on -> Stream.of(Role.values())
                                                .flatMap(role -> Undoing.of(this, run(attempt, role, on)).stream())))
                                .isEmpty()));
    }

    /** Every run of the walk. */
    public Stream<Run<S, E>> runs() {
        return attempts()
                .flatMap(attempt -> cases.get().stream()
                        .flatMap(standing -> Stream.of(Role.values()).map(role -> run(attempt, role, standing))));
    }

    /** The commands of the table with their payloads, and those that only other lives have. */
    private Stream<String> attempts() {
        var all = new LinkedHashSet<>(table.attempts());
        Stream.concat(Stream.of(lifecycle), Programmes.lifecycles().stream())
                .flatMap(life -> life.table().stream())
                .map(Row::command)
                .filter(command -> !table.commands().contains(command))
                .forEach(all::add);
        return all.stream();
    }

    private Run<S, E> run(String attempt, Role role, S on) {
        return run(attempt, role, on, payload(attempt).with());
    }

    private Payload payload(String attempt) {
        return payloads.getOrDefault(attempt, CorrectionPayloads.ALL.getOrDefault(attempt, Payload.NONE));
    }

    private Run<S, E> run(String attempt, Role role, S on, Facts with) {
        var then = payload(attempt).at().map(world::at).orElse(world);
        return Run.of(lifecycle, on, SpecTable.commandOf(attempt), actor(role), with, then);
    }

    private static Actor actor(Role role) {
        return switch (role) {
            case SECRETARIAT -> Actor.SECRETARIAT;
            case COMPANY -> Cast.SAKURA;
            case BUYER -> Cast.HANMART;
            case CLOCK -> Actor.CLOCK;
        };
    }

    private List<String> mismatches(String attempt) {
        var found = new ArrayList<String>();
        var witnesses = cases.get().iterator();
        for (var on : cases.get()) {
            var before = standing.apply(on);
            for (var role : Role.values()) {
                var expected = table.expected(attempt, role, before);
                var run = run(attempt, role, on);
                var actual = answer(run);
                if (!expected.equals(actual)) {
                    found.add(role.word() + " on " + before + ": " + actual + ", not " + expected);
                }
                marksUnsaid(run).forEach(mark -> found.add(before + " is " + mark + ", of which the row says nothing"));
                marksOutsideTheRow(run).ifPresent(marks -> found.add(before + " goes to " + marks));
                takenWithout(attempt, role, on).forEach(field -> found.add(before + " does without " + field));
            }
            if (!on.equals(witnesses.next())) {
                found.add(before + " was changed by a decision");
            }
        }
        return found;
    }

    /** The fields that a row asks for and without which it is taken all the same. Nothing is thrown for want of any field. */
    private Stream<String> takenWithout(String attempt, Role role, S on) {
        var with = payload(attempt).with();
        return with.known().stream()
                .filter(field -> {
                    var run = run(attempt, role, on, with.without(field));
                    boolean required = run.row()
                            .filter(row -> row.carries().required().contains(field))
                            .isPresent();
                    return required && run.decision() instanceof Decision.Accepted<E>;
                })
                .map(Fact::name);
    }

    private SpecTable.Answer answer(Run<S, E> run) {
        return switch (run.decision()) {
            case Decision.Accepted<E> accepted ->
                new SpecTable.Answer.Goes(standing.apply(run.after().orElseThrow()));
            case Decision.Refused<E> refused ->
                new SpecTable.Answer.Stays(
                        refused.code(),
                        refused.because().stream().map(Clause::id).collect(Collectors.toSet()));
        };
    }

    /** The marks that a case was given and that its row neither leads to nor may turn one into. */
    private Stream<? extends Mark> marksUnsaid(Run<S, E> run) {
        if (run.row().isEmpty() || run.row().get().opening() || run.after().isEmpty()) {
            return Stream.empty();
        }
        var before = run.attempt().state().marks();
        var row = run.row().get();
        return run.after().get().marks().stream()
                .filter(mark -> !before.contains(mark) && !row.to().contains(mark))
                .filter(mark -> row.turns().stream()
                        .noneMatch(turn ->
                                turn.to().equals(mark) && turn.from().stream().anyMatch(before::contains)));
    }

    /** What the row itself says of where the case goes; it is what diagrams and next steps are read from. */
    private Optional<Set<? extends Mark>> marksOutsideTheRow(Run<S, E> run) {
        var to = run.row().map(Row::to).orElse(Set.of());
        boolean happened = run.decision() instanceof Decision.Accepted<E>(var outcome)
                && !outcome.events().isEmpty();
        var after = run.after().<Set<? extends Mark>>map(Case::marks).orElse(Set.of());
        return happened && !to.isEmpty() && after.stream().noneMatch(to::contains)
                ? Optional.of(after)
                : Optional.empty();
    }
}
