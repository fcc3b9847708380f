package dev.noren.ports.driving;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.life.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * What has its day for a company or buyer: enough for a calendar, and nothing personal, since calendars are read without a
 * token and kept by others.
 *
 * @param whose the company or buyer
 * @param language in which its entries are put into words
 * @param entries by their days; bounded
 */
public record Agenda(Actor whose, Locale language, List<Entry> entries) {

    public Agenda {
        entries = List.copyOf(entries);
    }

    /**
     * Something that has its day.
     *
     * @param onCase the case of which it is
     * @param version the case's
     * @param changed when the case took its last step
     * @param zone in which its days begin and end
     * @param summary on a line, in the language of the agenda
     */
    public record Entry(
            String onCase, long version, Instant changed, ZoneId zone, String summary, Appointment appointment) {

        /** The same as long as it is the same thing of the same case, and no other's. */
        public String id() {
            return onCase + "-" + appointment.id();
        }
    }
}
