package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import java.util.Set;

/**
 * Something that can stand against a command.
 *
 * @param cites the clauses that it can name
 */
public record Guard<S>(Set<Clause> cites, Look<S> look) {

    /** Adds every reason that it finds; where a field that it needs could not be read, it adds none. */
    @FunctionalInterface
    public interface Look<S> {
        void at(Attempt<S> attempt, Reasons reasons);
    }
}
