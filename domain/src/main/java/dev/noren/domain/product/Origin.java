package dev.noren.domain.product;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Tri;
import java.util.Set;
import java.util.function.Function;

/** Where goods are made. A known prefecture of Japan says that they are made there, for every clause (8.2). */
public final class Origin {

    private Origin() {}

    /** Holds for goods made in Japan. */
    public static <Q> Condition<Q> madeInJapan(Function<Q, Facts> product) {
        return new MadeInJapan<>(product);
    }

    private record MadeInJapan<Q>(Function<Q, Facts> product) implements Condition<Q> {

        @Override
        public Tri look(Q question) {
            var facts = product.apply(question);
            if (facts.knows(ProductFacts.PREFECTURE)) {
                return Tri.MET;
            }
            var madeIn = facts.orNull(ProductFacts.MADE_IN);
            return madeIn == null ? Tri.UNKNOWN : Tri.of(madeIn.equals("JP"));
        }

        @Override
        public void missing(Q question, Set<String> names) {
            names.add(ProductFacts.MADE_IN.name());
        }
    }
}
