package dev.noren.domain.life;

import dev.noren.domain.promotion.Reported;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One run through a lifecycle: the fold of its events. */
public interface Case {

    /** The case's id; opaque. */
    String id();

    /** Where it stands. */
    Set<? extends Mark> marks();

    /** Whether nothing is left to come: a finished case has no deadlines (8.1). */
    boolean finished();

    /** What it holds at present. */
    Set<Claim> claims();

    /** What of {@link #claims()} one case alone can hold at a time. */
    default Set<Claim> exclusive() {
        return Set.of();
    }

    /** The edition that was frozen into it when it opened; empty where it belongs to none. */
    Optional<EditionVersion> edition();

    /** The company whose case it is; empty where it is no company's. */
    Optional<String> company();

    /** The buyer with whom it is; empty where there is none. */
    Optional<String> buyer();

    /** The products that it is about; none where it is about none in particular. */
    default List<String> products() {
        return List.of();
    }

    /** The names by which somebody may look for it, beside its id. */
    default Set<String> names() {
        var names = new LinkedHashSet<>(products());
        company().ifPresent(names::add);
        buyer().ifPresent(names::add);
        return names;
    }

    /** The case by which the company joined, whose consent holds here; this one unless it says otherwise. */
    default String joinedBy() {
        return id();
    }

    /** What was reported of its sales, oldest first (MALL24-OPT-1, KOL25-REQ-8, LINKACT-Q13). */
    default List<Reported> reported() {
        return List.of();
    }

    /** Its consents, settled clauses and money. */
    Dossier dossier();
}
