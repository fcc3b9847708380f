package dev.noren.adapters.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * How mails get to a server.
 *
 * @param from from whom they come: an address, with or without a name before it
 * @param office to whom those for the secretariat go
 * @param patience how long the server may take to be reached, for each reply, and to take what is written to it
 */
public record SmtpSettings(
        String host,
        int port,
        Security security,
        Optional<Login> login,
        InternetAddress from,
        InternetAddress office,
        Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** How what is said to the server is kept from others. */
    public enum Security {
        /** From the start command on; without it nothing is said. */
        STARTTLS(587),
        /** From the first byte on. */
        TLS(465),
        /** Not at all: for a server on this machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The port at which servers of that kind usually listen. */
        public int port() {
            return port;
        }
    }

    /** As whom we speak to the server. */
    public record Login(String user, String password) {

        /** Without the password. */
        @Override
        public String toString() {
            return user;
        }
    }

    /** Without login; those for the secretariat go to where all come from. */
    public static SmtpSettings at(String host, int port, Security security, String from) {
        var address = address(from);
        return new SmtpSettings(host, port, security, Optional.empty(), address, address, PATIENCE);
    }

    /** The same with a login. */
    public SmtpSettings as(Login other) {
        return new SmtpSettings(host, port, security, Optional.of(other), from, office, patience);
    }

    /** The same with another address for the secretariat. */
    public SmtpSettings withOffice(String other) {
        return new SmtpSettings(host, port, security, login, from, address(other), patience);
    }

    /** The same with another patience. */
    public SmtpSettings waiting(Duration other) {
        return new SmtpSettings(host, port, security, login, from, office, other);
    }

    /** @throws IllegalArgumentException where it is no address */
    private static InternetAddress address(String written) {
        try {
            var address = new InternetAddress(written, true);
            address.setPersonal(address.getPersonal(), StandardCharsets.UTF_8.name());
            return address;
        } catch (AddressException | UnsupportedEncodingException none) {
            throw new IllegalArgumentException("'" + written + "' is no address", none);
        }
    }
}
