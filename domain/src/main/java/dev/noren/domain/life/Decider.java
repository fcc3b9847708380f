package dev.noren.domain.life;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.terms.Consent;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Decides by a row of a table. Pure: the same attempt on the same case and world gives the same decision. */
public final class Decider {

    private Decider() {}

    /**
     * Accepts, or refuses with every reason.
     *
     * @param unreadable what of the payload could not be read
     * @param seen the version of the case that the caller has read; empty where the caller does not say
     * @param version the version of the case
     */
    public static <S extends Case, E> Decision<E> decide(
            Row<S, E> row, Attempt<S> attempt, List<Problem> unreadable, OptionalLong seen, long version) {
        var first = new Reasons();
        row.first().forEach(guard -> guard.look().at(attempt, first));
        var reasons = new Reasons();
        if (!row.opening() && !row.opensAt(attempt.state())) {
            reasons.code(Code.WRONG_STATE);
        }
        attempt.proposed().objections().forEach(reasons::invalid);
        unreadable.stream()
                .filter(problem -> !attempt.proposed().explains(problem.field()))
                .forEach(problem -> unusable(row, problem, reasons));
        row.standing().forEach(guard -> guard.look().at(attempt, reasons));
        row.guards().forEach(guard -> guard.look().at(attempt, reasons));
        if (newTermsStandAgainst(row, attempt)) {
            reasons.code(Code.TERMS_CHANGED);
        }
        if (seen.isPresent() && seen.getAsLong() != version) {
            reasons.code(Code.CONFLICT);
        }
        if (!first.none()) {
            return Decision.<E>refused(first.found(), reasons.found()).looking(reasons.looked());
        }
        return reasons.none()
                ? new Decision.Accepted<>(
                        row.then().apply(attempt).because(row.rests()).looking(reasons.looked()))
                : Decision.<E>refused(reasons.found()).looking(reasons.looked());
    }

    /** What is missing stands against the command by the clause that asks for it, where one does. */
    private static void unusable(Row<?, ?> row, Problem problem, Reasons reasons) {
        row.requiredBy()
                .filter(clause -> problem.flaw() == Flaw.REQUIRED)
                .ifPresentOrElse(
                        clause -> reasons.invalid(problem.field(), problem.flaw(), clause),
                        () -> reasons.invalid(problem.field(), problem.flaw()));
    }

    /** Whether the company has to consent to newer terms before it goes on. */
    public static <S extends Case> boolean newTermsStandAgainst(Row<S, ?> row, Attempt<S> attempt) {
        if (row.opening() || row.leaving() || !attempt.by().is(Role.COMPANY)) {
            return false;
        }
        return !attempt.state().finished()
                && consent(attempt)
                        .filter(given ->
                                given.version() < attempt.world().terms().version())
                        .isPresent();
    }

    private static <S extends Case> Optional<Consent> consent(Attempt<S> attempt) {
        Case state = attempt.state();
        var joined = state.joinedBy().equals(state.id())
                ? Optional.of(state)
                : attempt.world().other(state.joinedBy());
        return joined.flatMap(by -> by.dossier().consent());
    }
}
