package dev.noren.ports.driven;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
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
     * @param attached what goes with it
     */
    record Message(
            String id,
            Optional<String> to,
            Instant at,
            Locale language,
            String subject,
            String text,
            String html,
            List<Attachment> attached) {

        public Message {
            attached = List.copyOf(attached);
        }

        /** With nothing attached. */
        public Message(
                String id, Optional<String> to, Instant at, Locale language, String subject, String text, String html) {
            this(id, to, at, language, subject, text, html, List.of());
        }

        /** The same with something attached. */
        public Message with(List<Attachment> more) {
            return new Message(id, to, at, language, subject, text, html, more);
        }
    }

    /**
     * A file that goes with a mail.
     *
     * @param name as in {@code INV-000012.pdf}
     * @param type its media type
     * @param content Base64, so that it cannot be changed on its way
     */
    record Attachment(String name, String type, String content) {

        public static Attachment of(String name, String type, byte[] content) {
            return new Attachment(name, type, Base64.getEncoder().encodeToString(content));
        }

        public byte[] bytes() {
            return Base64.getDecoder().decode(content);
        }
    }

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
