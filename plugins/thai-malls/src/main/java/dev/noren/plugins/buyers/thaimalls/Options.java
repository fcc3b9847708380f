package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company can have in addition for its own goods (MALL24-OPT-3). The prices are illustrative: after the discount about
 * the 30,000 yen a product of the guide (MALL24-OPT-6).
 */
final class Options {

    static final String MALL_ADS = "mall-ads";
    static final String INSTAGRAM_POST = "instagram-post";

    private static final int PAY_WITHIN_DAYS = 10;

    private Options() {}

    static List<Offer> choosableBy(LocalDate last) {
        return List.of(
                offer(
                        MALL_ADS,
                        Text.of("モール内の広告（価格は例示）", "Ads within the malls (price illustrative)"),
                        60_000,
                        28_000,
                        last),
                offer(
                        INSTAGRAM_POST,
                        Text.of(
                                "個別商品のInstagram投稿（価格は例示）",
                                "An Instagram post on the product alone (price illustrative)"),
                        50_000,
                        22_000,
                        last));
    }

    private static Offer offer(String option, Text title, long yen, long discount, LocalDate last) {
        return new Offer(option, title, yen, discount, true, last, PAY_WITHIN_DAYS, RegionReport.FIGURES);
    }
}
