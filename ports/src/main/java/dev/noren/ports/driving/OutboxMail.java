package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Letters.Letter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail in the outbox. Everything but how it stands is as it was written.
 *
 * @param number its place in the outbox, from 1
 * @param decision the number of the record of the decision that it tells of
 * @param onCase the case it is about
 * @param edition of that case; empty where it belongs to none
 * @param to the company or buyer; empty for the secretariat
 * @param letter in that language
 * @param until from when on it is of no use; empty where it always is
 * @param salt with which the record of the decision vouches for it; empty where none does
 * @param dispatch how it stands
 */
public record OutboxMail(
        long number,
        long decision,
        Instant at,
        String onCase,
        Optional<String> edition,
        Optional<Subject> to,
        Mail mail,
        Locale language,
        List<Clause> because,
        Letter letter,
        Optional<Instant> until,
        String salt,
        Dispatch dispatch) {

    /** One for which no record vouches. */
    public OutboxMail(
            long number,
            long decision,
            Instant at,
            String onCase,
            Optional<String> edition,
            Optional<Subject> to,
            Mail mail,
            Locale language,
            List<Clause> because,
            Letter letter,
            Optional<Instant> until,
            Dispatch dispatch) {
        this(number, decision, at, onCase, edition, to, mail, language, because, letter, until, "", dispatch);
    }

    public String subject() {
        return letter.subject();
    }

    public String text() {
        return letter.text();
    }

    /** The handle of whom it is for; {@code secretariat} for the office. */
    public String addressee() {
        return to.map(Subject::name).orElse("secretariat");
    }

    /** The same mail at its place in the outbox, telling of that decision. */
    public OutboxMail numbered(long place, long record) {
        return new OutboxMail(
                place, record, at, onCase, edition, to, mail, language, because, letter, until, salt, dispatch);
    }

    /** The same mail without its words. */
    public OutboxMail blank() {
        var nothing = new Letter(Fact.ERASED, Fact.ERASED, "");
        return new OutboxMail(
                number, decision, at, onCase, edition, to, mail, language, because, nothing, until, dispatch);
    }

    /** The same mail, standing otherwise. */
    public OutboxMail standing(Dispatch otherwise) {
        return new OutboxMail(
                number, decision, at, onCase, edition, to, mail, language, because, letter, until, salt, otherwise);
    }
}
