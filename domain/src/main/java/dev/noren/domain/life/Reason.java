package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Words;
import dev.noren.domain.ruling.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One reason against a command or question.
 *
 * @param field the path from the payload; empty where no field is to blame
 * @param flaw what is wrong with that field
 * @param clause the clause that stands against it
 * @param subject whom or what the clause is about
 * @param missing the facts that are unknown
 * @param cure what would mend it; empty where it is not known
 * @param says what a plug-in says of it; empty where flaw and clause say all
 */
public record Reason(
        Code code,
        Optional<String> field,
        Optional<Flaw> flaw,
        Optional<Clause> clause,
        Optional<Subject> subject,
        Set<String> missing,
        String cure,
        Optional<Words> says) {

    /** One of which flaw and clause say all. */
    public Reason(
            Code code,
            Optional<String> field,
            Optional<Flaw> flaw,
            Optional<Clause> clause,
            Optional<Subject> subject,
            Set<String> missing,
            String cure) {
        this(code, field, flaw, clause, subject, missing, cure, Optional.empty());
    }

    /** The code of several reasons: that of the one which is looked at first. */
    public static Code code(Collection<Reason> reasons) {
        return reasons.stream().map(Reason::code).min(Enum::compareTo).orElseThrow();
    }

    /** The clauses that several reasons name, each once. */
    public static List<Clause> clauses(Collection<Reason> reasons) {
        return reasons.stream()
                .map(Reason::clause)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static Reason of(Code code) {
        return new Reason(code, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), "");
    }
}
