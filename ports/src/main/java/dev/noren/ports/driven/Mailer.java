package dev.noren.ports.driven;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Hands mails to a mail server. For one thread at a time. */
public interface Mailer {

    /**
     * Hands a mail over. Takes no longer than a few timeouts, whatever the server does, and says what came of it instead of
     * throwing.
     */
    Handover send(Message message);

    /**
     * A mail as it goes.
     *
     * @param id the same for every copy of this mail, and for no other mail
     * @param to an address; empty for the office itself
     * @param at when it goes
     * @param language in which it is written
     * @param html empty where there is the text alone
     */
    record Message(
            String id, Optional<String> to, Instant at, Locale language, String subject, String text, String html) {}

    /** What a server can do with a mail. */
    enum Outcome {
        /** It has taken it. */
        TAKEN,
        /** It will not take it now, but perhaps later. */
        PUT_OFF,
        /** It will never take it. */
        REFUSED,
        /** It cannot be spoken to, whatever the mail; or it broke off, and nobody knows whether it has taken it. */
        AWAY
    }

    /**
     * What came of a mail.
     *
     * @param code of the server's reply; 0 where it gave none
     * @param says what went wrong, without anybody's address; empty where nothing did
     */
    record Handover(Outcome outcome, int code, String says) {

        public static final Handover TAKEN = new Handover(Outcome.TAKEN, 250, "");
    }
}
