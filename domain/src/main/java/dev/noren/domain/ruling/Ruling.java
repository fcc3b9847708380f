package dev.noren.domain.ruling;

import dev.noren.domain.clause.Clause;
import java.util.List;
import java.util.Set;

/**
 * An answer with what it rests on. Never prose: sentences are made from clauses and values at the edge.
 *
 * @param basis the weakest basis of the clauses in {@code because}
 * @param findings every clause that was looked at; empty where the answer rests on no look
 * @param missing the facts without which there is no answer; empty unless the answer is that
 */
public record Ruling<A>(A answer, Basis basis, List<Clause> because, List<Finding> findings, Set<String> missing) {

    public Ruling {
        because = List.copyOf(because);
        findings = List.copyOf(findings);
        missing = Set.copyOf(missing);
    }

    public static <A> Ruling<A> of(A answer, Basis basis, Clause... because) {
        return new Ruling<>(answer, basis, List.of(because), List.of(), Set.of());
    }

    /** Another answer on the same clauses. */
    public <B> Ruling<B> as(B other, Basis otherBasis) {
        return new Ruling<>(other, otherBasis, because, findings, missing);
    }
}
