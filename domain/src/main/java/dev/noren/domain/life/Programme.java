package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A programme: the code that an edition names by {@code programme} and {@code rules}. */
public interface Programme {

    /** As in {@code japan-mall}. */
    String name();

    /** The named rule sets. */
    Set<String> ruleSets();

    /** Its lives: that of a listing and that of an inquiry, say. */
    List<Lifecycle<?, ?>> lifecycles();

    /** The questions about an edition, before any case is open. */
    List<Query<Void>> queries();

    /** The clauses of its first terms under a rule set, in the order in which they are shown before consent. */
    List<Clause> firstTerms(String rules);

    /** Every clause on which a whole edition can be called off; none where no document speaks of it. */
    List<Clause> callingOff();

    /** The clauses on which a whole edition is called off on that ground; empty where the documents know no such ground. */
    default Optional<List<Clause>> callingOff(String ground) {
        return Optional.of(callingOff());
    }

    /** What the programme needs of an edition and does not find, or finds and does not know, by path. */
    List<Problem> contradictions(Edition edition);

    /** Every clause that its guideline looks at under any rule set. */
    Set<Clause> guideline();

    /**
     * For advice: every combination of the choices that joining an edition asks for, by their names in the questions
     * {@code eligibility} and {@code fee} (8.3). One that is empty where there is nothing to choose.
     */
    default List<Facts> choices(Edition edition) {
        return List.of(Facts.NONE);
    }

    /** The plug-in that speaks for what was chosen in an edition; empty where none does. */
    default Optional<String> plugin(Edition edition, Facts choices) {
        return Optional.empty();
    }

    /** For advice: how it compares with others; empty where the lecture's table says nothing of it (DECK23-CMP-1). */
    default Optional<Comparison> comparison() {
        return Optional.empty();
    }

    /** What a company is asked that applies on a form; empty where nobody applies on one. */
    default Optional<Questionnaire> questionnaire() {
        return Optional.empty();
    }
}
