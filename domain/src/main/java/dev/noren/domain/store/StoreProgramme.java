package dev.noren.domain.store;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Parts;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** JAPAN STORE. */
public final class StoreProgramme implements Programme {

    static final String NAME = "japan-store";

    private static final Parts PARTS = new Parts(Set.of(Edition.PLANS, Numbers.PAGES), Set.of());

    private final StoreLifecycle lifecycle = new StoreLifecycle();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> ruleSets() {
        return Set.of("store-2023");
    }

    @Override
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of(lifecycle);
    }

    @Override
    public List<Query<Void>> queries() {
        return StoreQueries.BEFORE;
    }

    /** What the lecture says of JAPAN STORE and does not only inform of. */
    @Override
    public List<Clause> firstTerms(String rules) {
        return Arrays.stream(Deck23.values())
                .filter(clause -> clause.name().startsWith("STORE_"))
                .filter(clause -> clause.text().enforced() != Enforced.INFORMS)
                .map(Clause.class::cast)
                .toList();
    }

    /** The document gives no such power. */
    @Override
    public List<Clause> callingOff() {
        return List.of();
    }

    @Override
    public List<Problem> contradictions(Edition edition) {
        return Stream.concat(
                        PARTS.contradictions(edition).stream(), StorePlans.contradictions(edition.plans()).stream())
                .toList();
    }

    @Override
    public Set<Clause> guideline() {
        return StoreGuideline.CLAUSES;
    }
}
