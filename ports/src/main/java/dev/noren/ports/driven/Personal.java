package dev.noren.ports.driven;

import dev.noren.domain.fact.Sha256;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.Optional;

/**
 * A personal value. It lies apart from the log, which holds its token alone: so it can be erased, and the chain of hashes
 * stays whole.
 *
 * @param token SHA-256 over salt and value, in hexadecimal
 * @param record the number of the record that it belongs to
 * @param whose the company or buyer that it tells of; empty where nobody is known
 */
public record Personal(String token, long record, Optional<Subject> whose, String salt, Form value) {

    public Personal(long record, Optional<Subject> whose, String salt, Form value) {
        this(token(salt, value), record, whose, salt, value);
    }

    /** What the log holds in place of a value. */
    public static String token(String salt, Form value) {
        return Sha256.of(salt + "\n" + Json.canonical(value));
    }
}
