package dev.noren.plugins.buyers.mtckitchen;

import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company can have in addition for its own goods. The price is illustrative: after the discount about the 30,000 yen a
 * product of the guide (MALL24-OPT-6).
 */
final class Options {

    static final String CHEF_VIDEO = "chef-video";

    private static final int PAY_WITHIN_DAYS = 10;

    private Options() {}

    static List<Offer> choosableBy(LocalDate last) {
        return List.of(new Offer(
                CHEF_VIDEO,
                Text.of("ミシュランシェフとの商品動画（価格は例示）", "Video of the product with a Michelin chef (price illustrative)"),
                80_000,
                45_000,
                true,
                last,
                PAY_WITHIN_DAYS,
                ShopReport.FIGURES));
    }
}
