package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One command, tried as a desk would: looked up in the table, decided, and what happens folded.
 *
 * @param row the row that took it; empty where the role may never do it
 * @param after the case afterwards; empty where there is none
 */
public record Run<S extends Case, E>(
        Optional<Row<S, E>> row, Attempt<S> attempt, Decision<E> decision, Optional<S> after) {

    private static final String NEW = "new";

    /** Tries a command on a case, or on none; an opening command finds its twin in the world. */
    public static <S extends Case, E> Run<S, E> of(
            Lifecycle<S, E> lifecycle, @Nullable S on, String command, Actor by, Facts with, FakeWorld without) {
        var world = on == null ? without : without.withCase(on);
        var row = lifecycle.row(command, by.role());
        if (row.isEmpty() || !row.get().opening() && on == null) {
            var attempt = new Attempt<>(on, on == null ? NEW : on.id(), by, with, world);
            return new Run<>(row, attempt, Decision.refused(Code.NOT_ALLOWED), Optional.ofNullable(on));
        }
        var attempt =
                row.get().opening() ? opening(row.get(), by, with, world) : new Attempt<>(on, on.id(), by, with, world);
        var decision = Decider.decide(row.get(), attempt, unreadable(row.get(), with), OptionalLong.empty(), 1);
        return new Run<>(row, attempt, decision, Optional.ofNullable(fold(lifecycle, attempt, decision)));
    }

    @SuppressWarnings("unchecked") // the holder of a twin's claim is a case of the same life
    private static <S extends Case, E> Attempt<S> opening(Row<S, E> row, Actor by, Facts with, FakeWorld world) {
        var fresh = new Attempt<S>(null, NEW, by, with, world);
        return row.twin()
                .apply(fresh)
                .flatMap(claim -> world.holders(claim).stream().findFirst())
                .flatMap(world::other)
                .map(twin -> new Attempt<>((S) twin, twin.id(), by, with, world))
                .orElse(fresh);
    }

    /** What a reader of payloads would say. A new party's name comes with the command, not in its payload. */
    private static List<Problem> unreadable(Row<?, ?> row, Facts with) {
        var lacking = row.carries().required().stream()
                .filter(fact -> !with.knows(fact))
                .map(fact -> new Problem(fact.name(), Flaw.REQUIRED));
        var strange = with.known().stream()
                .filter(fact -> fact != Payload.HANDLE)
                .filter(fact -> row.carries().all().noneMatch(known -> known == fact))
                .map(fact -> new Problem(fact.name(), Flaw.UNKNOWN_FIELD));
        return Stream.concat(lacking, strange).toList();
    }

    private static <S extends Case, E> @Nullable S fold(
            Lifecycle<S, E> lifecycle, Attempt<S> attempt, Decision<E> decision) {
        S state = attempt.existing();
        if (decision instanceof Decision.Accepted<E>(var outcome)) {
            for (var event : outcome.events()) {
                var before = state;
                state = lifecycle.evolve(attempt.caseId(), before, event);
                lifecycle.notices(before, event, state);
            }
        }
        return state;
    }
}
