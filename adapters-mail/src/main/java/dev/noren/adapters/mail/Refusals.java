package dev.noren.adapters.mail;

import dev.noren.ports.driven.Mailer.Handover;
import dev.noren.ports.driven.Mailer.Outcome;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a server says when it does not take a mail. For good is what it says (5xx) of whom the mail is for, or of what it
 * holds. What it says of us, as of our login or sender, is no mail's fault, and the mail is tried again.
 *
 * @param to to whom the mail was to go; not repeated to anybody, whatever the server quotes
 */
record Refusals(Optional<String> to) {

    private static final int LONGEST = 200;
    private static final int FOR_GOOD = 500;
    private static final int GOING_DOWN = 421;
    private static final Pattern ADDRESS = Pattern.compile("<?[^\\s<>,;:\"'()]+@[^\\s<>,;:\"'()]*>?");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Cc}]+");

    /** While the mail was handed over. */
    Handover of(MessagingException thrown) {
        var addressee = found(thrown, SMTPAddressFailedException.class);
        if (addressee.isPresent()) {
            return byCode(addressee.get().getReturnCode(), addressee.get(), Outcome.REFUSED);
        }
        var sender = found(thrown, SMTPSenderFailedException.class);
        if (sender.isPresent()) {
            return byCode(sender.get().getReturnCode(), sender.get(), Outcome.PUT_OFF);
        }
        return found(thrown, SMTPSendFailedException.class)
                .filter(said -> said.getReturnCode() > 0)
                .map(said -> byCode(said.getReturnCode(), said, ofUs(said) ? Outcome.PUT_OFF : Outcome.REFUSED))
                .orElseGet(() -> away(thrown));
    }

    private static boolean ofUs(SMTPSendFailedException said) {
        return String.valueOf(said.getCommand()).startsWith("MAIL");
    }

    private Handover byCode(int code, MessagingException said, Outcome forGood) {
        if (code <= 0) {
            return away(said);
        }
        var outcome = code == GOING_DOWN ? Outcome.AWAY : code >= FOR_GOOD ? forGood : Outcome.PUT_OFF;
        return new Handover(outcome, code, says(said));
    }

    /** Before there was anything to hand over, or when the server broke off. */
    Handover away(MessagingException thrown) {
        return new Handover(Outcome.AWAY, 0, says(thrown));
    }

    private static <X extends Exception> Optional<X> found(MessagingException thrown, Class<X> type) {
        return Stream.<Exception>iterate(
                        thrown,
                        each -> each != null,
                        each -> each instanceof MessagingException said ? said.getNextException() : null)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private String says(MessagingException thrown) {
        var said = Optional.ofNullable(thrown.getMessage())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElse(thrown.getClass().getSimpleName());
        var line = GAPS.matcher(withoutAddresses(said.lines().findFirst().orElse(said)))
                .replaceAll(" ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    /** Whole addresses, and the halves of the one that the mail was to go to. */
    private String withoutAddresses(String said) {
        var scrubbed = ADDRESS.matcher(said).replaceAll("…");
        for (var half : to.map(address -> address.split("@")).orElse(new String[0])) {
            scrubbed = half.isBlank()
                    ? scrubbed
                    : Pattern.compile("(?<!\\w)" + Pattern.quote(half) + "(?!\\w)", Pattern.CASE_INSENSITIVE)
                            .matcher(scrubbed)
                            .replaceAll("…");
        }
        return scrubbed;
    }
}
