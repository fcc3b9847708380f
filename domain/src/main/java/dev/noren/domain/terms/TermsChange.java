package dev.noren.domain.terms;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one version of terms changed in another, clause by clause.
 *
 * @param added in the order of the later version
 * @param removed in the order of the earlier one
 * @param reordered whether what stands in both stands in another order
 */
public record TermsChange(long from, long to, List<Clause> added, List<Clause> removed, boolean reordered) {

    private static final Fact<Long> FROM = Fact.of("from", FactType.positive());
    private static final Fact<Long> TO = Fact.of("to", FactType.positive());
    private static final Fact<List<Clause>> ADDED = Fact.of("added", FactType.listOf(Clauses.type()));
    private static final Fact<List<Clause>> REMOVED = Fact.of("removed", FactType.listOf(Clauses.type()));
    private static final Fact<Boolean> REORDERED = Fact.of("reordered", FactType.flag());

    public static final Shape<TermsChange> SHAPE = new Shape<>(
            Schema.of(FROM, TO, ADDED, REMOVED, REORDERED),
            facts -> new TermsChange(
                    facts.need(FROM), facts.need(TO), facts.need(ADDED), facts.need(REMOVED), facts.need(REORDERED)),
            change -> Facts.of(FROM, change.from, TO, change.to)
                    .with(ADDED, change.added)
                    .with(REMOVED, change.removed)
                    .with(REORDERED, change.reordered));

    public TermsChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** From one version to another, whichever came first. */
    public static TermsChange between(Terms before, Terms after) {
        return new TermsChange(
                before.version(),
                after.version(),
                beside(after.clauses(), before.clauses()),
                beside(before.clauses(), after.clauses()),
                !shared(before, after).equals(shared(after, before)));
    }

    private static List<Clause> beside(List<Clause> clauses, List<Clause> others) {
        return clauses.stream().filter(clause -> !others.contains(clause)).toList();
    }

    private static List<Clause> shared(Terms terms, Terms other) {
        return terms.clauses().stream().filter(other.clauses()::contains).toList();
    }

    /** Whether both say the same in the same order. */
    public boolean isNone() {
        return added.isEmpty() && removed.isEmpty() && !reordered;
    }

    /** The clauses that stand in one of the two alone: those added first. */
    public List<Clause> clauses() {
        return Stream.concat(added.stream(), removed.stream()).toList();
    }
}
