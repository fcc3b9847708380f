package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail in the outbox.
 *
 * @param number its place in the outbox, from 1
 * @param decision the number of the record of the decision that it tells of
 * @param onCase the case it is about
 * @param to the company or buyer; empty for the secretariat
 * @param subject in that language, as its text is
 */
public record OutboxMail(
        long number,
        long decision,
        Instant at,
        String onCase,
        Optional<Subject> to,
        Mail mail,
        Locale language,
        List<Clause> because,
        String subject,
        String text) {

    /** The handle of whom it is for; {@code secretariat} for the office. */
    public String addressee() {
        return to.map(Subject::name).orElse("secretariat");
    }

    /** The same mail at its place in the outbox, telling of that decision. */
    public OutboxMail numbered(long place, long record) {
        return new OutboxMail(place, record, at, onCase, to, mail, language, because, subject, text);
    }
}
