package dev.noren.ports.driven;

import dev.noren.domain.fact.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a mail of the outbox stands. The office's bookkeeping: no part of the log, and not derived from it.
 *
 * @param since when it came to stand so
 * @param attempts how often it was tried, since it was last let go
 * @param next from when on it may be tried; known while it waits
 * @param error what went wrong last, without anybody's address; empty where nothing did
 * @param reason why it was held or dropped, in the words of who did it; empty where nothing was said
 */
public record Dispatch(
        State state,
        Instant since,
        int attempts,
        Optional<Instant> next,
        Optional<String> error,
        Optional<String> reason) {

    /** Where a mail can stand. */
    public enum State implements Word {
        /** To be sent as soon as its time has come. */
        WAITING,
        /** Nobody knows an address to send it to; it is never tried. */
        NO_ADDRESS,
        /** Kept back until it is released. */
        HELD,
        /** Handed over just now; where the process died meanwhile, nobody knows whether it went. */
        IN_FLIGHT,
        /** The mail server has taken it. */
        SENT,
        /** Refused for good, or tried often enough. */
        GIVEN_UP,
        /** It will not be sent. */
        DROPPED
    }

    /** How long it waits after the first attempt that came to nothing, the second, and so on; after the last it is given up. */
    public static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(16),
            Duration.ofHours(24));

    /** A mail that may go at once. */
    public static Dispatch waiting(Instant now) {
        return new Dispatch(State.WAITING, now, 0, Optional.of(now), Optional.empty(), Optional.empty());
    }

    /** A mail for somebody whose address nobody knows. */
    public static Dispatch noAddress(Instant now) {
        return waiting(now).noAddressAt(now);
    }

    /** The same, about to be handed over. */
    public Dispatch tryingAt(Instant now) {
        return new Dispatch(State.IN_FLIGHT, now, attempts + 1, Optional.empty(), error, reason);
    }

    /** The same, taken by the mail server. */
    public Dispatch sentAt(Instant now) {
        return standing(State.SENT, now);
    }

    /** The same after an attempt that came to nothing: it waits longer each time, and is given up in the end. */
    public Dispatch failedAt(Instant now, String says) {
        return attempts > WAITS.size()
                ? refusedAt(now, says)
                : waitingFrom(now.plus(WAITS.get(Math.max(attempts, 1) - 1)), now, Optional.of(says));
    }

    /** The same, refused for good. */
    public Dispatch refusedAt(Instant now, String says) {
        return new Dispatch(State.GIVEN_UP, now, attempts, Optional.empty(), Optional.of(says), reason);
    }

    /** The same after the process died while it was in flight: it goes again at once, unless it was tried often enough. */
    public Dispatch interruptedAt(Instant now, String says) {
        return attempts > WAITS.size() ? refusedAt(now, says) : waitingFrom(now, now, Optional.of(says));
    }

    /** The same, with nobody to send it to. */
    public Dispatch noAddressAt(Instant now) {
        return standing(State.NO_ADDRESS, now);
    }

    /** The same, kept back. */
    public Dispatch heldAt(Instant now, Optional<String> why) {
        return new Dispatch(State.HELD, now, attempts, Optional.empty(), error, why);
    }

    /** The same, let go, with as many attempts before it as a new one. */
    public Dispatch releasedAt(Instant now) {
        return new Dispatch(State.WAITING, now, 0, Optional.of(now), error, reason);
    }

    /** The same, not to be sent. */
    public Dispatch droppedAt(Instant now, String why) {
        return new Dispatch(State.DROPPED, now, attempts, Optional.empty(), error, Optional.of(why));
    }

    /** The same of a mail that has lost its words, with nothing that anybody said of it: if it has not gone, it will not. */
    public Dispatch blankAt(Instant now, String why) {
        return state == State.SENT
                ? new Dispatch(state, since, attempts, Optional.empty(), Optional.empty(), Optional.empty())
                : new Dispatch(State.DROPPED, now, attempts, Optional.empty(), Optional.empty(), Optional.of(why));
    }

    private Dispatch waitingFrom(Instant then, Instant now, Optional<String> says) {
        return new Dispatch(State.WAITING, now, attempts, Optional.of(then), says, reason);
    }

    private Dispatch standing(State other, Instant now) {
        return new Dispatch(other, now, attempts, Optional.empty(), error, reason);
    }
}
