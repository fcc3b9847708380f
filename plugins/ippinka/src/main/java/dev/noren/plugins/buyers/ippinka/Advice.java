package dev.noren.plugins.buyers.ippinka;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.Set;

/** How a product goes with IPPINKA. That parcels are not chilled is ours. */
final class Advice {

    private static final Set<String> NOT_BY_PARCEL = Set.of("chilled", "frozen");

    private Advice() {}

    static List<Finding> on(Product product) {
        return product.storage().filter(NOT_BY_PARCEL::contains).isPresent()
                ? List.of(Finding.speakingAgainst(
                        Text.of("冷蔵・冷凍の商品は扱っていません。", "Goods that must be kept chilled or frozen are not carried.")))
                : List.of(Finding.speakingFor(
                        Text.of(
                                "日曜のニュースレターで、商品の生まれた文化や背景とともに紹介されます。",
                                "The Sunday newsletter tells of it with the culture and the story behind it."),
                        "DECK23-BUY-4"));
    }
}
