package dev.noren.plugins.buyers.qoo10;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.util.Optional;

/** When Qoo10 promotes: three weeks from the middle of the season. The days are ours. */
final class Dates {

    private static final int PROMOTION_DAYS = 21;
    private static final int REGISTER_DAYS_BEFORE = 28;
    private static final int CHOOSE_DAYS_BEFORE = 21;

    private Dates() {}

    /** None where the season is too short to register, choose and pay before the promotion. */
    static Optional<Terms> in(Season season) {
        var from = season.from().plusDays(season.days() / 2);
        var terms = new Terms(
                from.minusDays(REGISTER_DAYS_BEFORE),
                from,
                from.plusDays(PROMOTION_DAYS - 1),
                Options.choosableBy(from.minusDays(CHOOSE_DAYS_BEFORE)));
        return Optional.of(terms).filter(each -> season.holds(each.registerBy()) && season.holds(each.promotionTo()));
    }
}
