package dev.noren.ports.driven;

import dev.noren.domain.life.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A token that was issued; what its bearer sends is kept nowhere.
 *
 * @param id by which it is spoken of and revoked
 * @param hash SHA-256 of what its bearer sends, in hexadecimal
 * @param by for whom it acts
 * @param rehearsal whether it acts for anybody, in rehearsals
 * @param label who holds it; for people to read
 * @param issued when
 * @param expires from when on it is of no use; empty where it does not expire
 * @param revoked from when on it is of no use because somebody said so
 */
public record Token(
        String id,
        String hash,
        Actor by,
        boolean rehearsal,
        String label,
        Instant issued,
        Optional<Instant> expires,
        Optional<Instant> revoked) {

    /** Whether it is of use at an instant. */
    public boolean validAt(Instant now) {
        return revoked.isEmpty() && expires.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** The same, of no use from that instant on; one that was revoked stays as it is. */
    public Token revokedAt(Instant now) {
        return new Token(id, hash, by, rehearsal, label, issued, expires, revoked.or(() -> Optional.of(now)));
    }
}
