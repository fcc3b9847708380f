package dev.noren.ports.driven;

import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Actor;
import java.time.Instant;
import java.util.Optional;

/**
 * A token that was issued; what its bearer sends is kept nowhere.
 *
 * @param id by which it is spoken of and revoked
 * @param hash SHA-256 of what its bearer sends, in hexadecimal
 * @param by for whom it acts
 * @param kind what it is of use for
 * @param label who holds it; for people to read
 * @param issued when
 * @param expires from when on it is of no use; empty where it does not expire
 * @param revoked from when on it is of no use because somebody said so
 */
public record Token(
        String id,
        String hash,
        Actor by,
        Kind kind,
        String label,
        Instant issued,
        Optional<Instant> expires,
        Optional<Instant> revoked) {

    /** What a token is of use for. */
    public enum Kind implements Word {
        /** Its bearer speaks for somebody. */
        BEARER,
        /** Its bearer speaks for anybody, in rehearsals. */
        REHEARSALS,
        /** Somebody's calendar is to be read at the address that it makes, and nothing else is opened by it. */
        CALENDAR
    }

    /** Whether it acts for anybody, in rehearsals. */
    public boolean rehearsal() {
        return kind == Kind.REHEARSALS;
    }

    /** Whether somebody's calendar is to be read with it. */
    public boolean calendar() {
        return kind == Kind.CALENDAR;
    }

    /** Whether it is of use at an instant. */
    public boolean validAt(Instant now) {
        return revoked.isEmpty() && expires.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** The same, said to be held by somebody else. */
    public Token labelled(String other) {
        return new Token(id, hash, by, kind, other, issued, expires, revoked);
    }

    /** The same, of no use from that instant on; one that was revoked stays as it is. */
    public Token revokedAt(Instant now) {
        return new Token(id, hash, by, kind, label, issued, expires, revoked.or(() -> Optional.of(now)));
    }
}
