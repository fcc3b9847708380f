package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Season;
import java.time.LocalDate;
import java.util.List;

/** Editions of every shape for which a plug-in may be asked. */
final class Seasons {

    static final List<Season> ALL = List.of(
            season("a-fiscal-year", "2024-04-01", "2025-03-31"),
            season("half-a-year", "2025-10-01", "2026-03-31"),
            season("a-leap-year", "2028-01-01", "2028-12-31"),
            season("from-a-sunday", "2025-06-01", "2025-12-31"),
            season("from-the-leap-day", "2028-02-29", "2028-08-31"),
            season("sixty-days", "2026-01-10", "2026-03-10"),
            season("one-day", "2025-07-07", "2025-07-07"));

    private Seasons() {}

    private static Season season(String edition, String from, String to) {
        return new Season(edition, LocalDate.parse(from), LocalDate.parse(to));
    }

    static String told(Season season) {
        return season.edition() + " (" + season.from() + " to " + season.to() + ")";
    }
}
