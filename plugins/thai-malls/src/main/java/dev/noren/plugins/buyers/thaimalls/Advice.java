package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.Optional;

/** In which of the malls a product goes. */
final class Advice {

    private static final String PAGE = "DECK23-BUY-5";
    private static final Finding IN_ALL = Finding.speakingFor(
            Text.of(
                    "Lazada・Shopeeに加えて、化粧品専門のKonvyでも販売できます。",
                    "It can be sold on Konvy too, which is for cosmetics alone, beside Lazada and Shopee."),
            PAGE);
    private static final Finding IN_TWO = Finding.speakingFor(
            Text.of(
                    "LazadaとShopeeで販売できます（Konvyは化粧品専門です）。",
                    "It can be sold on Lazada and Shopee; Konvy is for cosmetics alone."),
            PAGE);
    private static final Finding IN_NONE = Finding.speakingAgainst(
            Text.of("消費者向けのモールでは扱わない商品です。", "It is nothing that malls for consumers carry."), "MALL24-OV-6");

    private Advice() {}

    static List<Finding> on(Product product) {
        return Optional.of(product).filter(any -> any.category().isPresent()).map(Advice::onCategory).stream()
                .toList();
    }

    private static Finding onCategory(Product product) {
        if (product.isIn(ThaiMalls.NOT_CARRIED)) {
            return IN_NONE;
        }
        return product.isIn(ThaiMalls.COSMETICS) ? IN_ALL : IN_TWO;
    }
}
