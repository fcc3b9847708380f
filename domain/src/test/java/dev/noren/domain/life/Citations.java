package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.programme.Programmes;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Clauses that are named for or against a command and of which its row says nothing. Beside the row's own, a decision may
 * name what the edition asks to be declared, what the guideline looks at, and the clauses that the payload itself names.
 */
public final class Citations {

    private Citations() {}

    /** The strangers among what stands against a command; none where it happens. */
    public static <S extends Case, E> Stream<String> strangersAgainst(Run<S, E> run) {
        return run.decision() instanceof Decision.Refused<E> refused
                ? strangers(run, refused.because())
                : Stream.empty();
    }

    /** The strangers among what a command rests on; none where it does not happen. */
    public static <S extends Case, E> Stream<String> strangersFor(Run<S, E> run) {
        return run.decision() instanceof Decision.Accepted<E>(var outcome)
                ? strangers(run, outcome.because())
                : Stream.empty();
    }

    private static Stream<String> strangers(Run<?, ?> run, List<Clause> named) {
        if (run.row().isEmpty()) {
            return named.stream().map(Clause::id);
        }
        var edition = run.attempt().edition();
        var known = new HashSet<>(run.row().get().cites());
        known.addAll(edition.declare());
        known.addAll(Programmes.byName().get(edition.programme()).guideline());
        run.attempt().get(Payload.CLAUSE).ifPresent(known::add);
        run.attempt().get(Payload.CLAUSES).ifPresent(known::addAll);
        return named.stream()
                .filter(clause -> !known.contains(clause))
                .map(clause -> run.row().get().command() + ": " + clause.id());
    }
}
