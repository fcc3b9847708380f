package dev.noren.plugins.buyers.qoo10;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How a product goes with Qoo10. */
final class Advice {

    private static final String PAGE = "DECK23-BUY-2";
    private static final Set<String> NAMED = Set.of(Categories.FOOD, Categories.DAILY_GOODS, Categories.COSMETICS);

    private Advice() {}

    static List<Finding> on(Product product) {
        return Stream.of(
                        product.category().map(Advice::onCategory),
                        product.prefecture().map(Advice::onPrefecture))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "And the like" stands behind the categories, so none is turned away. */
    private static Finding onCategory(String category) {
        return NAMED.contains(category)
                ? Finding.speakingFor(Text.of("主な取扱カテゴリーの商品です。", "It is in one of the main categories carried."), PAGE)
                : Finding.advising(
                        Text.of(
                                "主な取扱カテゴリー（食品、日用品、化粧品）ではありません。取り扱えるかを先にご確認ください。",
                                "It is in none of the main categories, food, daily goods and cosmetics: ask first whether it is carried."));
    }

    private static Finding onPrefecture(String prefecture) {
        return Finding.speakingFor(
                Text.of(
                        "生産地（" + prefecture + "）の自治体と共同の販促に載せられる可能性があります。",
                        "It could be part of a drive together with the prefecture it comes from, " + prefecture + "."),
                PAGE);
    }
}
