package dev.noren.ports.driving;

import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Dispatch.State;
import java.util.Optional;
import java.util.Set;

/**
 * Which mails of the outbox to list.
 *
 * @param states those that stand there alone; wherever they stand where none is named
 * @param mails those of these names alone; whatever their names where none is named
 * @param edition those of that edition alone
 * @param onCase those about that case alone
 * @param to those for that company or buyer alone
 * @param after those with a higher number alone
 * @param most how many to list
 */
public record MailSelection(
        Set<State> states,
        Set<Mail> mails,
        Optional<String> edition,
        Optional<String> onCase,
        Optional<Subject> to,
        long after,
        int most) {

    /** Those that stand there, however many. */
    public static MailSelection standing(Set<State> states) {
        return new MailSelection(
                states, Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE);
    }

    /** The same, of an edition alone. */
    public MailSelection in(String editionId) {
        return new MailSelection(states, mails, Optional.of(editionId), onCase, to, after, most);
    }

    /** The same, of these names alone. */
    public MailSelection named(Set<Mail> names) {
        return new MailSelection(states, names, edition, onCase, to, after, most);
    }

    /** The same, about a case alone. */
    public MailSelection about(String caseId) {
        return new MailSelection(states, mails, edition, Optional.of(caseId), to, after, most);
    }

    /** The same, from another number on. */
    public MailSelection from(long number) {
        return new MailSelection(states, mails, edition, onCase, to, number, most);
    }

    /** The same, for somebody alone. */
    public MailSelection to(Subject whom) {
        return new MailSelection(states, mails, edition, onCase, Optional.of(whom), after, most);
    }

    /** The same, that many at most. */
    public MailSelection atMost(int many) {
        return new MailSelection(states, mails, edition, onCase, to, after, many);
    }

    /** Whether it asks for a mail, however many come before it. */
    public boolean asksFor(OutboxMail mail) {
        return mail.number() > after
                && (states.isEmpty() || states.contains(mail.dispatch().state()))
                && (mails.isEmpty() || mails.contains(mail.mail()))
                && (edition.isEmpty() || edition.equals(mail.edition()))
                && onCase.map(mail.onCase()::equals).orElse(true)
                && (to.isEmpty() || to.equals(mail.to()));
    }
}
