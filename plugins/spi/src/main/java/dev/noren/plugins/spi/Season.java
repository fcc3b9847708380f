package dev.noren.plugins.spi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An edition as a plug-in needs it.
 *
 * @param edition its id, as {@code japan-mall-2024}
 * @param from the first day on which the edition runs
 * @param to the last day on which it runs; every date that is proposed lies from the first to the last
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Season(String edition, LocalDate from, LocalDate to) {

    /** Whether it runs on that day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** How many days it runs, the first and the last included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
