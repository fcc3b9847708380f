package dev.noren.domain.product;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Of;
import dev.noren.domain.ruling.Tri;
import java.util.Set;
import java.util.function.Function;

/**
 * Food and feed from ten prefectures cannot go to China by either way, rice from Niigata excepted (DECK23-CN-3). It holds
 * for goods made in Japan of the categories food and alcohol; of {@code other}, which may be feed, a person judges.
 */
public final class TenPrefectures {

    private static final Set<Category> FOOD = Set.of(Category.FOOD, Category.ALCOHOL);

    private TenPrefectures() {}

    /** Holds for whatever is not food or alcohol from the ten prefectures. */
    public static <Q> Condition<Q> noFoodFromThem(Function<Q, Facts> product) {
        return category(product, FOOD).and(new FromThem<>(product)).not();
    }

    /** Holds for whatever is surely not feed from the ten prefectures. */
    public static <Q> Condition<Q> noFeedFromThem(Function<Q, Facts> product) {
        return category(product, Set.of(Category.OTHER))
                .and(new FromThem<>(product))
                .not();
    }

    private static <Q> Condition<Q> category(Function<Q, Facts> product, Set<Category> categories) {
        return Of.of(product, ProductFacts.CATEGORY).isOneOf(categories);
    }

    private record FromThem<Q>(Function<Q, Facts> product) implements Condition<Q> {

        @Override
        public Tri look(Q question) {
            var facts = product.apply(question);
            var prefecture = facts.orNull(ProductFacts.PREFECTURE);
            if (prefecture != null) {
                return Tri.of(Prefecture.CLOSED_TO_CHINA.contains(prefecture) && !isNiigataRice(prefecture, facts));
            }
            var madeIn = facts.orNull(ProductFacts.MADE_IN);
            return madeIn != null && !madeIn.equals("JP") ? Tri.UNMET : Tri.UNKNOWN;
        }

        @Override
        public void missing(Q question, Set<String> names) {
            names.add(ProductFacts.PREFECTURE.name());
        }

        private static boolean isNiigataRice(Prefecture prefecture, Facts facts) {
            return prefecture == Prefecture.NIIGATA && Boolean.TRUE.equals(facts.orNull(ProductFacts.RICE));
        }
    }
}
