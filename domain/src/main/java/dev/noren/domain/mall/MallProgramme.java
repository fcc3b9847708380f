package dev.noren.domain.mall;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Parts;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.ruling.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JAPAN MALL. */
public final class MallProgramme implements Programme {

    static final String NAME = "japan-mall";

    private static final Parts PARTS = new Parts(Set.of(), Set.of(Numbers.MINIMUM_ORDER_CASES, Edition.PARTNERS));

    private final MallLifecycle lifecycle = new MallLifecycle();

    /** The rule set of an edition that has been validated. */
    static MallRules rules(Edition edition) {
        return MallRules.named(edition.rules()).orElseThrow();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> ruleSets() {
        return Arrays.stream(MallRules.values()).map(MallRules::word).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of(lifecycle);
    }

    @Override
    public List<Query<Void>> queries() {
        return MallQueries.BEFORE;
    }

    /** What the 2024 document binds and shows; in 2023 what the deck says of the plans comes first. */
    @Override
    public List<Clause> firstTerms(String rules) {
        var deck = rules.equals(MallRules.MALL_2023.word())
                ? Stream.<Clause>of(Deck23.MALL_1, Deck23.MALL_2, Deck23.MALL_3, Deck23.MALL_4, Deck23.MALL_6)
                : Stream.<Clause>empty();
        var outline =
                Arrays.stream(Mall24.values()).filter(clause -> clause.text().enforced() != Enforced.INFORMS);
        return Stream.concat(deck, outline).toList();
    }

    @Override
    public List<Clause> callingOff() {
        return List.of(Mall24.MISC_11);
    }

    @Override
    public List<Problem> contradictions(Edition edition) {
        return PARTS.contradictions(edition);
    }

    @Override
    public Set<Clause> guideline() {
        return Stream.of(MallRules.values())
                .flatMap(rules -> MallGuideline.of(rules).rules().stream())
                .map(Rule::clause)
                .collect(Collectors.toUnmodifiableSet());
    }
}
