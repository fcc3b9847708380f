package dev.noren.adapters.mail;

import dev.noren.adapters.mail.SmtpSettings.Security;
import dev.noren.ports.driven.Mailer;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;

/**
 * Hands mails to a server by SMTP, each over a connection of its own. Whatever the server does, each step ends within the
 * patience of the settings, and all of them together within ten times that.
 */
public final class SmtpMailer implements Mailer {

    private static final String PROTOCOL = "smtp";
    /** Steps of a conversation that may each take all of the patience. */
    private static final int STEPS = 10;

    private final SmtpSettings settings;
    private final Session session;

    public SmtpMailer(SmtpSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(SmtpSettings settings) {
        var millis = Long.toString(settings.patience().toMillis());
        var properties = new Properties();
        set(properties, "connectiontimeout", millis);
        set(properties, "timeout", millis);
        set(properties, "writetimeout", millis);
        set(properties, "quitwait", false);
        set(properties, "socketFactory.fallback", false);
        set(properties, "auth", settings.login().isPresent());
        set(properties, "starttls.enable", settings.security() == Security.STARTTLS);
        set(properties, "starttls.required", settings.security() == Security.STARTTLS);
        set(properties, "ssl.enable", settings.security() == Security.TLS);
        set(properties, "ssl.checkserveridentity", true);
        properties.put(
                "mail." + PROTOCOL + ".socketFactory",
                new Leash(settings.patience().multipliedBy(STEPS)));
        return properties;
    }

    private static void set(Properties properties, String name, Object value) {
        properties.setProperty("mail." + PROTOCOL + "." + name, value.toString());
    }

    @Override
    public Handover send(Message message) {
        Address to;
        try {
            to = message.to().isPresent() ? new InternetAddress(message.to().get(), true) : settings.office();
        } catch (AddressException none) {
            return new Handover(Outcome.REFUSED, 0, "the address is none that a mail can go to");
        }
        var refusals = new Refusals(message.to());
        try {
            var letter = MimeLetter.of(session, settings.from(), to, message);
            return send(letter, to, refusals);
        } catch (MessagingException unwritable) {
            return refusals.of(unwritable);
        }
    }

    private Handover send(MimeLetter letter, Address to, Refusals refusals) throws NoSuchProviderException {
        var transport = session.getTransport(PROTOCOL);
        try {
            connect(transport);
        } catch (MessagingException away) {
            close(transport);
            return refusals.away(away);
        }
        try {
            transport.sendMessage(letter, new Address[] {to});
            return Handover.TAKEN;
        } catch (MessagingException refused) {
            return refusals.of(refused);
        } finally {
            close(transport);
        }
    }

    private void connect(Transport transport) throws MessagingException {
        var login = settings.login().orElse(null);
        transport.connect(
                settings.host(),
                settings.port(),
                login == null ? null : login.user(),
                login == null ? null : login.password());
    }

    /** Whether a mail went is known by now: how the farewell goes makes no difference. */
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // the connection is closed all the same
        }
    }
}
