package dev.noren.domain.product;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Of;
import java.util.Set;
import java.util.function.Function;

/** The certificates that goods need where they are sold (DECK23-PREP-1, DECK23-STORE-7). */
public final class Certificates {

    /** For food and cosmetics in the United States. */
    public static final String FDA = "FDA";
    /** For cosmetics in China. */
    public static final String NMPA = "NMPA";
    /** For fishery goods in the European Union. */
    public static final String EU_HACCP = "EU-HACCP";

    private static final Set<Category> FOOD_AND_COSMETICS = Set.of(Category.FOOD, Category.COSMETICS);

    private Certificates() {}

    /** Holds for whatever can be sold in the United States: food and cosmetics with {@code FDA}. */
    public static <Q> Condition<Q> heldForTheUnitedStates(Function<Q, Facts> product) {
        return Of.of(product, ProductFacts.CATEGORY)
                .isOneOf(FOOD_AND_COSMETICS)
                .not()
                .or(holds(product, FDA));
    }

    /** Holds where the certificate is among those of the goods. */
    public static <Q> Condition<Q> holds(Function<Q, Facts> product, String certificate) {
        return Of.of(product, ProductFacts.CERTIFICATES).matches(held -> held.contains(certificate));
    }
}
