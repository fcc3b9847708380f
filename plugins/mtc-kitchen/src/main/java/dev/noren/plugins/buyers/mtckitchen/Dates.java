package dev.noren.plugins.buyers.mtckitchen;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.util.Optional;

/**
 * When MTC Kitchen promotes: the last two weeks of the season. The days are ours; a video is shot once it is paid for, so that
 * options are chosen long before.
 */
final class Dates {

    private static final int PROMOTION_DAYS = 14;
    private static final int REGISTER_DAYS_BEFORE = 42;
    private static final int CHOOSE_DAYS_BEFORE = 35;

    private Dates() {}

    /** None where the season is too short for that. */
    static Optional<Terms> in(Season season) {
        var from = season.to().minusDays(PROMOTION_DAYS - 1);
        var registerBy = from.minusDays(REGISTER_DAYS_BEFORE);
        return Optional.of(registerBy)
                .filter(season::holds)
                .map(day -> new Terms(day, from, season.to(), Options.choosableBy(from.minusDays(CHOOSE_DAYS_BEFORE))));
    }
}
