package dev.noren.plugins.buyers.ippinka;

import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company can have in addition for its own goods (MALL24-OPT-3). The price is illustrative: after the discount the
 * 30,000 yen a product of the guide (MALL24-OPT-6).
 */
final class Options {

    static final String AMAZON_ADS = "amazon-ads";

    private static final int PAY_WITHIN_DAYS = 10;

    private Options() {}

    static List<Offer> choosableBy(LocalDate last) {
        return List.of(new Offer(
                AMAZON_ADS,
                Text.of(
                        "Amazon内広告とキーワードターゲティング（価格は例示）",
                        "Ads within Amazon with keyword targeting (price illustrative)"),
                55_000,
                25_000,
                true,
                last,
                PAY_WITHIN_DAYS,
                AmazonReport.FIGURES));
    }
}
