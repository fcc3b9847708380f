package dev.noren.plugins.buyers.mtckitchen;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a product goes with MTC Kitchen. */
final class Advice {

    private static final Set<String> CARRIED = Set.of(Categories.KITCHEN, Categories.FOOD);

    private Advice() {}

    static List<Finding> on(Product product) {
        return Stream.of(product.category().map(Advice::onCategory), onRegistration(product))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Finding onCategory(String category) {
        return CARRIED.contains(category)
                ? Finding.speakingFor(
                        Text.of(
                                "調理器具・食器・食材を扱うバイヤーに合う商品です。",
                                "It goes with a buyer of cookware, tableware and ingredients."),
                        "DECK23-BUY-3")
                : Finding.advising(Text.of(
                        "調理器具・食器・食材のいずれでもありません。取り扱えるかを先にご確認ください。",
                        "It is neither cookware nor tableware nor an ingredient: ask first whether it is carried."));
    }

    private static Optional<Finding> onRegistration(Product product) {
        boolean unregistered =
                product.isIn(Set.of(Categories.FOOD)) && !product.certificates().contains("FDA");
        return Optional.of(Finding.advising(
                        Text.of(
                                "米国向けの食品です。FDAの登録が確認できていません。",
                                "It is food for the United States, and no FDA registration is known."),
                        "DECK23-PREP-1"))
                .filter(any -> unregistered);
    }
}
