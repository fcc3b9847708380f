package dev.noren.plugins.buyers.ippinka;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When IPPINKA promotes: the last three weeks of the season that end on a Sunday, so that each has its newsletter. Ours. */
final class Dates {

    private static final int PROMOTION_DAYS = 21;
    private static final int REGISTER_DAYS_BEFORE = 28;
    private static final int CHOOSE_DAYS_BEFORE = 21;

    private Dates() {}

    /** None where the season is too short to register, choose and pay before the promotion. */
    static Optional<Terms> in(Season season) {
        var to = season.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var from = to.minusDays(PROMOTION_DAYS - 1);
        var registerBy = from.minusDays(REGISTER_DAYS_BEFORE);
        return Optional.of(registerBy)
                .filter(season::holds)
                .map(day -> new Terms(day, from, to, Options.choosableBy(from.minusDays(CHOOSE_DAYS_BEFORE))));
    }
}
