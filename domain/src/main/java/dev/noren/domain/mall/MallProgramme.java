package dev.noren.domain.mall;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Comparison;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.ruling.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JAPAN MALL. */
public final class MallProgramme implements Programme {

    static final String NAME = "japan-mall";

    private static final Comparison COMPARISON = new Comparison(
            new Words("ECサイトへの企業間取引、ECサイトが消費者に販売（BtoBtoC）", "Sale to an EC site, which sells to consumers (B2B2C)"),
            new Words("市場に応じてバイヤーが選ぶ", "The buyer chooses, by the needs of its market"),
            new Words("海外のECバイヤーと、その指定する商社", "Overseas EC buyers and the trading companies they name"),
            new Words("バイヤーの指定する商社への国内販売", "Domestic sale to the trading company that the buyer names"),
            new Words("日本企業、海外進出日系企業", "Japanese companies and Japanese-affiliated companies abroad"),
            new Words("食品、化粧品、日用品、生活雑貨など", "Food, cosmetics, daily goods, household goods and the like"));

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
        return edition.givenBeside(Numbers.MINIMUM_ORDER_CASES, Edition.PARTNERS);
    }

    @Override
    public Set<Clause> guideline() {
        return Stream.of(MallRules.values())
                .flatMap(rules -> MallGuideline.of(rules).rules().stream())
                .map(Rule::clause)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each of its partners; where it has none, nobody is named. */
    @Override
    public List<Facts> choices(Edition edition) {
        return edition.partners().isEmpty()
                ? List.of(Facts.NONE)
                : edition.partners().keySet().stream()
                        .sorted()
                        .map(buyer -> Facts.of(Payload.BUYER, buyer))
                        .toList();
    }

    @Override
    public Optional<String> plugin(Edition edition, Facts choices) {
        return choices.get(Payload.BUYER).flatMap(edition::partner).flatMap(Partner::plugin);
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(COMPARISON);
    }
}
