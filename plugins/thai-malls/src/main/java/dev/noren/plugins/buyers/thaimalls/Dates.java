package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.util.Optional;

/** When the malls promote: the last four weeks of the season. The days are ours. */
final class Dates {

    private static final int PROMOTION_DAYS = 28;
    private static final int REGISTER_DAYS_BEFORE = 30;
    private static final int CHOOSE_DAYS_BEFORE = 21;

    private Dates() {}

    /** None where the season is too short to register, choose and pay before the promotion. */
    static Optional<Terms> in(Season season) {
        var from = season.to().minusDays(PROMOTION_DAYS - 1);
        var registerBy = from.minusDays(REGISTER_DAYS_BEFORE);
        return season.holds(registerBy)
                ? Optional.of(new Terms(
                        registerBy, from, season.to(), Options.choosableBy(from.minusDays(CHOOSE_DAYS_BEFORE))))
                : Optional.empty();
    }
}
