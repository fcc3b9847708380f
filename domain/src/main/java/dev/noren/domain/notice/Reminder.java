package dev.noren.domain.notice;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mails that remind. They are not sent once their deadline has passed (section 7), nor once nothing is left to remind of
 * (ours): what the clock would do at the deadline is not due any more, or the case is finished.
 */
public enum Reminder {
    TO_CHOOSE(Mail.OPTION_REMINDER, Told.CHOOSE_BY, "close-choice"),
    TO_PAY(Mail.PAYMENT_REMINDER, Told.DUE_ON, "lapse"),
    OF_THE_END(Mail.TERM_ENDING, Told.UNTIL, "end-term"),
    /** A report has no last day: it stays due until it comes. */
    TO_REPORT(Mail.REPORT_DUE, null, null);

    private final Mail mail;
    private final @Nullable Fact<LocalDate> lastDay;
    private final @Nullable String awaited;

    Reminder(Mail mail, @Nullable Fact<LocalDate> lastDay, @Nullable String awaited) {
        this.mail = mail;
        this.lastDay = lastDay;
        this.awaited = awaited;
    }

    /** The reminder that a mail is; empty where it is none. */
    public static Optional<Reminder> of(Mail mail) {
        return Stream.of(values()).filter(reminder -> reminder.mail == mail).findFirst();
    }

    /** When the deadline is over of which a mail speaks; empty where it speaks of none. */
    public Optional<Instant> end(Facts tells, ZoneId zone) {
        return Optional.ofNullable(lastDay).flatMap(tells::get).map(day -> new Deadline(day, zone).end());
    }

    /** The clock's command that comes after the deadline; empty where none does. */
    public Optional<String> awaited() {
        return Optional.ofNullable(awaited);
    }
}
