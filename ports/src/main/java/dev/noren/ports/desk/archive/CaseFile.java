package dev.noren.ports.desk.archive;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Course;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.money.Charge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A case as it stands.
 *
 * @param course how it came to
 * @param version how many steps it has taken
 * @param because the clauses of its last step
 * @param changed when it took its last step
 * @param finished when nothing was left to come; empty as long as something is
 */
public record CaseFile<S extends Case, E>(
        Course<S, E> course, S state, long version, List<Clause> because, Instant changed, Optional<Instant> finished) {

    public Lifecycle<S, E> life() {
        return course.life();
    }

    /** What the company was asked to pay; empty where nothing was. */
    public Optional<Charge> charge() {
        return life().charge(state);
    }

    /** Whether an edition says that the fee of the case includes tax. */
    public boolean includesTax(Edition edition) {
        return life().fee(state, edition).filter(Fee::taxIncluded).isPresent();
    }
}
