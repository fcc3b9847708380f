package dev.noren.domain.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When something has its time. */
public sealed interface When {

    /**
     * Whole days, in the zone of the edition.
     *
     * @param last the last of them, which counts as a whole
     */
    record Days(LocalDate first, LocalDate last) implements When {

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return last;
        }
    }

    /** An instant from which on something happens; for how long is not known. */
    record Moment(Instant at) implements When {

        @Override
        public LocalDate lastDay(ZoneId zone) {
            return LocalDate.ofInstant(at, zone);
        }
    }

    /** The day after which it is over. */
    LocalDate lastDay(ZoneId zone);

    static When on(LocalDate day) {
        return new Days(day, day);
    }

    static When from(LocalDate first, LocalDate last) {
        return new Days(first, last);
    }
}
