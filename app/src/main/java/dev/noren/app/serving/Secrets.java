package dev.noren.app.serving;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;

/** Secrets of 256 random bits that nobody can guess. */
public final class Secrets implements Supplier<String> {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "noren_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
