package dev.noren.app.command;

import dev.noren.adapters.mail.SmtpMailer;
import dev.noren.adapters.mail.SmtpSettings;
import dev.noren.adapters.mail.SmtpSettings.Login;
import dev.noren.adapters.mail.SmtpSettings.Security;
import dev.noren.ports.driven.Mailer;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say to which server mails go. Without a host none goes: all wait in the outbox. */
final class SmtpOptions {

    @Option(
            names = "--smtp-host",
            paramLabel = "HOST",
            description = "The mail server that mails are handed to; without it they wait in the outbox.")
    private @Nullable String host;

    @Option(names = "--smtp-port", paramLabel = "N", description = "587 unless given; 465 with tls, 25 with none.")
    private @Nullable Integer port;

    @Option(
            names = "--smtp-security",
            paramLabel = "WORD",
            defaultValue = "starttls",
            description = "starttls, tls, or none (for a mail server on this machine); ${DEFAULT-VALUE} unless given.")
    private Security security = Security.STARTTLS;

    @Option(names = "--smtp-user", paramLabel = "NAME", description = "As whom to log in; nobody logs in unless given.")
    private @Nullable String user;

    @Option(
            names = "--smtp-password",
            paramLabel = "TEXT",
            description = "Of that user. Better given by NOREN_SMTP_PASSWORD: a command line can be seen by others.")
    private @Nullable String password;

    @Option(
            names = "--smtp-from",
            paramLabel = "ADDRESS",
            description = "From whom mails come, as in 'Secretariat <office@example.jp>'.")
    private @Nullable String from;

    @Option(
            names = "--smtp-office",
            paramLabel = "ADDRESS",
            description = "To whom mails for the secretariat go; to where mails come from unless given.")
    private @Nullable String office;

    /**
     * What hands mails over; empty where no host is given.
     *
     * @throws IllegalArgumentException where the options do not go together, with what is wrong
     */
    Optional<Mailer> mailer() {
        if (host == null) {
            unlessNone("--smtp-port", port);
            unlessNone("--smtp-user", user);
            unlessNone("--smtp-password", password);
            unlessNone("--smtp-from", from);
            unlessNone("--smtp-office", office);
        }
        return host == null ? Optional.empty() : Optional.of(new SmtpMailer(settings(host)));
    }

    private static void unlessNone(String option, @Nullable Object given) {
        if (given != null) {
            throw new IllegalArgumentException(option + " goes with --smtp-host");
        }
    }

    private SmtpSettings settings(String at) {
        if (from == null) {
            throw new IllegalArgumentException("--smtp-host needs --smtp-from");
        }
        int to = port == null ? security.port() : port;
        if (to < 1 || to > 65_535) {
            throw new IllegalArgumentException("--smtp-port must be from 1 to 65535");
        }
        var sender = from;
        var settings = named("--smtp-from", () -> SmtpSettings.at(at, to, security, sender));
        var secretariat = office;
        var addressed = secretariat == null ? settings : named("--smtp-office", () -> settings.withOffice(secretariat));
        return login().map(addressed::as).orElse(addressed);
    }

    /** Says which option it is whose address is none. */
    private static SmtpSettings named(String option, Supplier<SmtpSettings> settings) {
        try {
            return settings.get();
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException(option + ": " + none.getMessage(), none);
        }
    }

    private Optional<Login> login() {
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("--smtp-user and --smtp-password go together");
        }
        return user == null || password == null ? Optional.empty() : Optional.of(new Login(user, password));
    }
}
