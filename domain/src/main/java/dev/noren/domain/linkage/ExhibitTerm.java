package dev.noren.domain.linkage;

import dev.noren.domain.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The year of an exhibit, from the day on which its account was opened (LINKNEW-Q24).
 *
 * @param recordedAt when the opening was recorded
 * @param reminded whether the company was reminded of its end
 */
record ExhibitTerm(LocalDate from, Instant recordedAt, boolean reminded) {

    /** How long before its end the company is reminded (section 7; ours). */
    private static final int REMINDER_DAYS = 30;

    /** The day before the anniversary; for 29 February, the next 28 February (ours). */
    LocalDate lastDay() {
        var anniversary = from.plusYears(1);
        return anniversary.getDayOfMonth() == from.getDayOfMonth() ? anniversary.minusDays(1) : anniversary;
    }

    /** The first instant at which the year is over. */
    Instant end(ZoneId zone) {
        return new Deadline(lastDay(), zone).end();
    }

    /** When the company is reminded; empty where it was, or where the hour was past when the opening was recorded. */
    Optional<Instant> reminder(ZoneId zone) {
        return reminded ? Optional.empty() : new Deadline(lastDay(), zone).reminder(REMINDER_DAYS, recordedAt);
    }

    ExhibitTerm withReminder() {
        return new ExhibitTerm(from, recordedAt, true);
    }
}
