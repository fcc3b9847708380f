package dev.noren.domain.programme;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import java.util.List;
import java.util.Set;

/**
 * A programme whose editions and terms are known here and whose life is not: nothing can be opened in it, and nothing asked
 * of it.
 *
 * @param clauses those of its own document
 */
record AwaitedProgramme(String name, String rules, List<Clause> clauses) implements Programme {

    @Override
    public Set<String> ruleSets() {
        return Set.of(rules);
    }

    @Override
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of();
    }

    @Override
    public List<Query<Void>> queries() {
        return List.of();
    }

    @Override
    public List<Clause> firstTerms(String ruleSet) {
        return clauses.stream()
                .filter(clause -> clause.text().enforced() != Enforced.INFORMS)
                .toList();
    }

    @Override
    public List<Clause> callingOff() {
        return List.of();
    }

    @Override
    public List<Problem> contradictions(Edition edition) {
        return List.of();
    }

    @Override
    public Set<Clause> guideline() {
        return Set.of();
    }
}
