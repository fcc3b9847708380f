package dev.noren.domain.store;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Parts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Comparison;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** JAPAN STORE. */
public final class StoreProgramme implements Programme {

    static final String NAME = "japan-store";

    private static final Comparison COMPARISON = new Comparison(
            new Words("消費者と企業への販売（BtoC、BtoB）", "Sale to consumers and to companies (B2C and B2B)"),
            new Words("自社の出品の意思による（プレミアムは選考あり）", "The company's own will to list; premium is selected"),
            new Words("消費者、ビジネスユーザー", "Consumers and business users"),
            new Words("購入者への自社輸出", "Export of one's own to whoever buys"),
            new Words(
                    "日本企業、在米・在英日系企業（プレミアムは中堅・中小企業）",
                    "Japanese companies and Japanese affiliates in the US or UK; premium for mid-size and small ones"),
            new Words(
                    "食品（酒類を除く）、ファッション、美容・健康、キッチン、ホーム、屋外・スポーツ、ホビーなど",
                    "Food (no alcohol), fashion, beauty and health, kitchen, home, sports and outdoor, hobby and the like"));

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

    /** Each plan of each market. */
    @Override
    public List<Facts> choices(Edition edition) {
        return Stream.of(Market.values())
                .flatMap(market -> Stream.of(StorePlan.values())
                        .filter(plan -> StorePlans.find(edition, plan, market).isPresent())
                        .map(plan -> Facts.of(StorePayload.MARKET, market, StorePayload.PLAN, plan)))
                .toList();
    }

    @Override
    public Optional<Comparison> comparison() {
        return Optional.of(COMPARISON);
    }
}
