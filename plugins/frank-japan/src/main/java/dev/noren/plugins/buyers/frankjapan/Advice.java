package dev.noren.plugins.buyers.frankjapan;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.util.List;

/** How a product goes with Frank Japan's categories; "and the like" stands behind them, so none is turned away. */
final class Advice {

    private static final String PAGE = "DECK23-BUY-1";

    private Advice() {}

    static List<Finding> on(Product product) {
        return product.category().map(Advice::on).map(List::of).orElse(List.of());
    }

    private static Finding on(String category) {
        return switch (category) {
            case Categories.ALCOHOL ->
                Finding.speakingFor(
                        Text.of(
                                "京東内の「日本酒館」で、日本産の酒類として紹介できます。",
                                "It can be shown among the Japanese drinks of the sake hall on JD.com."),
                        PAGE);
            case Categories.FOOD ->
                Finding.speakingFor(
                        Text.of("加工食品は取扱カテゴリーです。", "Processed food is among the categories carried."), PAGE);
            case Categories.BABY ->
                Finding.speakingFor(
                        Text.of("ベビー・マタニティ用品は取扱カテゴリーです。", "Baby and maternity goods are among the categories carried."),
                        PAGE);
            default ->
                Finding.advising(Text.of(
                        "主な取扱カテゴリーではありません。取り扱えるかを先にご確認ください。",
                        "It is in none of the main categories: ask first whether it is carried."));
        };
    }
}
