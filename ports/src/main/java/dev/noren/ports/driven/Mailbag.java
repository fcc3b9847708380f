package dev.noren.ports.driven;

import dev.noren.domain.notice.Mail;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The mails of the outbox and how each stands, inside one unit of work. Whatever was kept in it before is seen in it. */
public interface Mailbag {

    /** The mail of that number; empty where there is none. */
    Optional<OutboxMail> mail(long number);

    /** The mails that a selection asks for, oldest first. */
    List<OutboxMail> mails(MailSelection selection);

    /** The waiting mail whose time has come first, if it has by now. */
    Optional<OutboxMail> firstToGo(Instant now);

    /** Keeps how a mail stands, in place of how it stood. */
    void keep(long number, Dispatch dispatch);

    /** Keeps a mail without its words, standing so. */
    void blank(long number, Dispatch dispatch);

    /** How many mails stand where, and how often those were tried. */
    Map<State, Tally> tally();

    /** What is held back, in the order of the editions' ids and of the mails. */
    List<Hold> holds();

    /** Keeps mails of that name back; what is held already stays as it is. */
    void hold(Hold hold);

    /** Holds mails of that name back no more. */
    void lift(String edition, Mail mail);

    /**
     * Mails that stand alike.
     *
     * @param attempts how often they were tried, all together
     */
    record Tally(long mails, long attempts) {}
}
