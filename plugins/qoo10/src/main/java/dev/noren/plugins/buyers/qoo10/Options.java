package dev.noren.plugins.buyers.qoo10;

import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company can have in addition for its own goods. The price is illustrative: after the discount the 30,000 yen a
 * product of the guide (MALL24-OPT-6).
 */
final class Options {

    static final String NEWSLETTER = "newsletter";

    private static final int PAY_WITHIN_DAYS = 10;

    private Options() {}

    static List<Offer> choosableBy(LocalDate last) {
        return List.of(new Offer(
                NEWSLETTER,
                Text.of("個別商品のメールマガジン（価格は例示）", "A newsletter on the product alone (price illustrative)"),
                60_000,
                30_000,
                true,
                last,
                PAY_WITHIN_DAYS,
                HallReport.FIGURES));
    }
}
