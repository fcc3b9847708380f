package dev.noren.plugins.buyers.frankjapan;

import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company can have in addition for its own goods (MALL24-OPT-3). The prices are illustrative: after the discount about
 * the 30,000 yen a product of the guide (MALL24-OPT-6).
 */
final class Options {

    static final String LISTING_ADS = "listing-ads";
    static final String LIVE_COMMERCE = "live-commerce";

    private static final int PAY_WITHIN_DAYS = 10;

    private Options() {}

    static List<Offer> choosableBy(LocalDate last) {
        return List.of(
                new Offer(
                        LISTING_ADS,
                        Text.of("京東内のリスティング広告（価格は例示）", "Listing ads on JD.com (price illustrative)"),
                        50_000,
                        20_000,
                        true,
                        last,
                        PAY_WITHIN_DAYS,
                        JdReport.FIGURES),
                new Offer(
                        LIVE_COMMERCE,
                        Text.of("ライブコマースでの商品紹介（価格は例示）", "The product in live commerce (price illustrative)"),
                        70_000,
                        35_000,
                        true,
                        last,
                        PAY_WITHIN_DAYS,
                        JdReport.FIGURES));
    }
}
