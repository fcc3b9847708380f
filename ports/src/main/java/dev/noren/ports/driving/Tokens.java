package dev.noren.ports.driving;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.Token;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Who may speak to the kernel from outside. What a bearer sends is told once and kept nowhere. Safe for several threads. */
public interface Tokens {

    /**
     * Issues a token that acts for somebody.
     *
     * @param label who holds it; for people to read
     * @param lasting how long it is of use; empty where it does not expire
     */
    Issued issue(Actor by, String label, Optional<Duration> lasting);

    /** Issues a token that acts for anybody, in rehearsals. */
    Issued issueForRehearsals(String label);

    /**
     * Issues a token that makes an address at which somebody's calendar is to be read, by whoever has the address.
     *
     * @param label where it is used; for people to read
     * @param lasting how long it is of use; empty where it does not expire
     */
    Issued issueForCalendar(Actor whose, String label, Optional<Duration> lasting);

    /** The token that a bearer sends; empty where there is none, or it is of no use any more. */
    Optional<Token> recognise(String secret);

    /** The token of the address at which a calendar is asked for; empty where there is none, or it is of no use any more. */
    Optional<Token> recogniseCalendar(String secret);

    /** Takes a token out of use at once; empty where there is none of that id. */
    Optional<Token> revoke(String id);

    /** Every token, of use or not, in the order in which they were issued. */
    List<Token> all();

    /**
     * A token that was just issued.
     *
     * @param secret what its bearer sends; nobody can be told again
     */
    record Issued(Token token, String secret) {}
}
