package dev.noren.domain.ruling;

import dev.noren.domain.clause.Clause;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * One condition beside its clause. A guideline is a list of these that reads as the source does.
 *
 * @param basis express where the text says just this; implied where a part is ours or a sister document's
 * @param cure the fact, declaration or step that mends it where it is not met
 * @param when the questions of which the rule speaks at all
 */
public record Rule<Q>(
        Clause clause,
        Subject.Sort about,
        Basis basis,
        Force force,
        String cure,
        Predicate<Q> when,
        Condition<Q> condition) {

    /** A rule of the company: it binds, or goes to a person where the clause is waivable. */
    public static <Q> Rule<Q> ofCompany(Clause clause, String cure, Condition<Q> condition) {
        return new Rule<>(
                clause, Subject.Sort.COMPANY, Basis.EXPRESS, forceOf(clause), cure, question -> true, condition);
    }

    /** A rule of each product: it binds, or goes to a person where the clause is waivable. */
    public static <Q> Rule<Q> ofProduct(Clause clause, String cure, Condition<Q> condition) {
        return new Rule<>(
                clause, Subject.Sort.PRODUCT, Basis.EXPRESS, forceOf(clause), cure, question -> true, condition);
    }

    private static Force forceOf(Clause clause) {
        return clause.waivable() ? Force.JUDGED : Force.BINDS;
    }

    /** The same as a preference. */
    public Rule<Q> advised() {
        return new Rule<>(clause, about, basis, Force.ADVISES, cure, when, condition);
    }

    /** The same left to a person. */
    public Rule<Q> judged() {
        return new Rule<>(clause, about, basis, Force.JUDGED, cure, when, condition);
    }

    /** The same as our reading of the text. */
    public Rule<Q> implied() {
        return new Rule<>(clause, about, Basis.IMPLIED, force, cure, when, condition);
    }

    /** The same, but only of those questions. */
    public Rule<Q> when(Predicate<Q> only) {
        return new Rule<>(clause, about, basis, force, cure, only, condition);
    }

    Verdict look(Q question, Settled settled) {
        if (!when.test(question)) {
            return Verdict.NOT_LOOKED_AT;
        }
        var tri = condition.look(question);
        if (tri == Tri.MET) {
            return Verdict.MET;
        }
        if (force == Force.ADVISES) {
            return Verdict.ADVISED;
        }
        if (tri == Tri.UNKNOWN) {
            return Verdict.UNKNOWN;
        }
        return force == Force.BINDS ? Verdict.UNMET : settled.verdictOn(clause);
    }

    Set<String> missing(Q question) {
        var names = new TreeSet<String>();
        if (condition.look(question) == Tri.UNKNOWN) {
            condition.missing(question, names);
        }
        return names;
    }
}
