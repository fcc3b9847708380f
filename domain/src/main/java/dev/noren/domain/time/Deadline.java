package dev.noren.domain.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A last day, the whole of which still counts, in the zone of the edition.
 *
 * @param lastDay the last day on which the thing may be done
 */
public record Deadline(LocalDate lastDay, ZoneId zone) {

    /** Reminders go at this hour (the hour is ours). */
    private static final LocalTime REMINDING_HOUR = LocalTime.of(9, 0);

    /** The first instant at which the deadline is over: the start of the day after. */
    public Instant end() {
        return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean over(Instant now) {
        return !now.isBefore(end());
    }

    /** When somebody is told that it is over: on the day after, at 09:00. */
    public Instant told() {
        return lastDay.plusDays(1).atTime(REMINDING_HOUR).atZone(zone).toInstant();
    }

    /**
     * When somebody is reminded that many days before, at 09:00; empty where that hour is past already when the reminder
     * is planned.
     */
    public Optional<Instant> reminder(int daysBefore, Instant planned) {
        var at = lastDay.minusDays(daysBefore)
                .atTime(REMINDING_HOUR)
                .atZone(zone)
                .toInstant();
        return at.isAfter(planned) ? Optional.of(at) : Optional.empty();
    }
}
