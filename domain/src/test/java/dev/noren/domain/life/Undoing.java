package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What a step taken back leaves behind. */
final class Undoing {

    private Undoing() {}

    /** What is wrong with taking back what has just happened; empty where nothing is, and where nothing happened. */
    static <S extends Case, E> Optional<String> of(TableWalk<S, E> walk, Run<S, E> run) {
        boolean onCase = run.attempt().existing() != null
                && walk.lifecycle().row("undo", Role.SECRETARIAT).isPresent();
        return onCase
                        && run.decision() instanceof Decision.Accepted<E>(var outcome)
                        && !outcome.events().isEmpty()
                ? of(walk, run, outcome.events())
                : Optional.empty();
    }

    private static <S extends Case, E> Optional<String> of(TableWalk<S, E> walk, Run<S, E> run, List<E> events) {
        var life = walk.lifecycle();
        var by = run.attempt().by();
        var before = run.attempt().state();
        var row = run.row().orElseThrow();
        var course = taken(new Course<>(life, before.id(), before, null, List.of()), row.command(), by, run, events);
        var undo = life.row("undo", Role.SECRETARIAT).orElseThrow();
        var attempt = new Attempt<>(
                course.state(),
                before.id(),
                Actor.SECRETARIAT,
                CorrectionPayloads.undo(),
                run.attempt().world(),
                run.attempt().proposed(),
                course.lastStep());
        var decision = Decider.decide(undo, attempt, List.of(), OptionalLong.empty(), 1);
        return switch (decision) {
            case Decision.Refused<E> refused ->
                row.revocable() || refused.code() != Code.WRONG_STATE
                        ? Optional.of(row.command() + " on " + before.marks() + ": " + refused.code())
                        : Optional.empty();
            case Decision.Accepted<E>(var outcome) -> {
                if (!row.revocable()) {
                    yield Optional.of(row.command() + " on " + before.marks() + " is taken back");
                }
                var after = taken(course, "undo", Actor.SECRETARIAT, run, outcome.events());
                yield sameAs(before, after, life);
            }
        };
    }

    private static <S extends Case, E> Course<S, E> taken(
            Course<S, E> course, String command, Actor by, Run<S, E> run, List<E> events) {
        var step = course.next(command, by.role(), run.attempt().now());
        events.forEach(step::happens);
        return step.taken();
    }

    private static <S extends Case, E> Optional<String> sameAs(S before, Course<S, E> after, Lifecycle<S, E> life) {
        S again = after.state();
        boolean same = again != null
                && again.marks().equals(before.marks())
                && again.claims().equals(before.claims())
                && again.dossier().equals(before.dossier())
                && view(life, again).equals(view(life, before))
                && after.lastStep().isEmpty();
        return same ? Optional.empty() : Optional.of(before + " has become " + again);
    }

    private static <S extends Case, E> Facts view(Lifecycle<S, E> life, S state) {
        return life.view(state, Actor.SECRETARIAT);
    }
}
