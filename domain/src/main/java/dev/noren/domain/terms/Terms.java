package dev.noren.domain.terms;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Sha256;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The clauses that a company consents to when it joins an edition.
 *
 * @param version 1 for the first, and one more for each that follows
 * @param clauses as they are shown before consent, in order
 * @param contentHash SHA-256, in hexadecimal, over every clause's id and text in both languages, so that what was consented
 *     to can be proved
 */
public record Terms(String id, long version, List<Clause> clauses, String contentHash) {

    public Terms {
        clauses = List.copyOf(clauses);
    }

    public Terms(String id, long version, List<Clause> clauses) {
        this(id, version, clauses, hash(clauses));
    }

    private static String hash(List<Clause> clauses) {
        return Sha256.of(clauses.stream()
                .map(clause -> clause.id() + "\n" + clause.text().ja() + "\n"
                        + clause.text().en() + "\n")
                .collect(Collectors.joining()));
    }

    /** The clauses that stand in one of the two and not in the other. */
    public List<Clause> changedIn(Terms other) {
        return TermsChange.between(this, other).clauses();
    }

    /** The version after this one. */
    public Terms followedBy(List<Clause> newClauses) {
        return new Terms(id, version + 1, newClauses);
    }
}
