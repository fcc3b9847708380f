package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import java.util.Set;

/**
 * A question that can be asked. Windows refuse commands, never questions.
 *
 * @param by the roles that may ask it
 * @param about what its payload holds
 * @param cites the clauses that its answers can name
 */
public record Query<S>(String name, Set<Role> by, Schema about, Set<Clause> cites, Answering<S> answering) {

    /** Those who may ask about a company's own affairs. */
    public static final Set<Role> COMPANY_AND_OFFICE = Set.of(Role.SECRETARIAT, Role.COMPANY);

    /** Answers; where it adds reasons, the question is refused for them and what it answered does not count. */
    @FunctionalInterface
    public interface Answering<S> {
        Facts answer(Attempt<S> question, Reasons reasons);
    }
}
