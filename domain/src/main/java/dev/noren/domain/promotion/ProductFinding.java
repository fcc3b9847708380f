package dev.noren.domain.promotion;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import java.util.List;

/**
 * What a buyer thinks of a product: advice beside a ruling, never part of it.
 *
 * @param product its name
 * @param because the clauses on which it rests; empty where the reason is the buyer's own
 */
public record ProductFinding(String product, Weight weight, List<Clause> because, Words says) {

    /** Which way it points. */
    public enum Weight implements Word {
        FOR,
        ADVISED,
        AGAINST
    }

    private static final Fact<String> PRODUCT = Fact.of("product", FactType.product());
    private static final Fact<Weight> WEIGHT = Fact.of("weight", FactType.oneOf(Weight.class));
    private static final Fact<List<Clause>> BECAUSE = Fact.of("because", FactType.listOf(Clauses.type()));
    private static final Fact<Words> SAYS = Fact.of("says", new FactType.Shaped<>(Words.SHAPE));

    public static final Shape<ProductFinding> SHAPE = new Shape<>(
            Schema.of(PRODUCT, WEIGHT, BECAUSE, SAYS),
            facts -> new ProductFinding(facts.need(PRODUCT), facts.need(WEIGHT), facts.need(BECAUSE), facts.need(SAYS)),
            finding -> Facts.of(PRODUCT, finding.product, WEIGHT, finding.weight)
                    .with(BECAUSE, finding.because)
                    .with(SAYS, finding.says));

    public ProductFinding {
        because = List.copyOf(because);
    }
}
