package dev.noren.bench.durable;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * When a caller sends its next command: as soon as the one before is answered, or at even intervals. A command that could not
 * be sent in time is late from the moment at which it should have been: whoever waits is not left out of the figures.
 */
final class Pace {

    private final LongSupplier clock;
    private final long interval;
    private long next;

    private Pace(LongSupplier clock, long interval, long first) {
        this.clock = clock;
        this.interval = interval;
        this.next = first;
    }

    /** As fast as it goes. */
    static Pace at(LongSupplier clock) {
        return new Pace(clock, 0, 0);
    }

    /** One of several callers that send so many a second together, by turns. */
    static Pace of(LongSupplier clock, double perSecond, int caller, int callers) {
        long between = (long) (1e9 / perSecond);
        return new Pace(clock, between * callers, clock.getAsLong() + between * caller);
    }

    long now() {
        return clock.getAsLong();
    }

    /** Waits until it is time; the moment at which it was. */
    long begin() {
        long now = clock.getAsLong();
        if (interval == 0) {
            return now;
        }
        long due = next;
        next += interval;
        for (; now < due; now = clock.getAsLong()) {
            LockSupport.parkNanos(due - now);
        }
        return due;
    }
}
