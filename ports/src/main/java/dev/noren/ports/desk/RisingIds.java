package dev.noren.ports.desk;

import dev.noren.ports.driven.Ids;
import java.time.InstantSource;
import java.util.UUID;

/**
 * Ids that begin with the time at which they were given out, and are random behind it: UUIDs of version 7 (RFC 9562). What is
 * looked up by case then lies together by age, and a new case changes the ends of a large file's indexes in place of pages
 * all over it. They tell no more than the record does, which bears its instant. Safe for use by several threads.
 */
final class RisingIds implements Ids {

    private static final int RANDOM_BITS = 16;
    private static final long VERSION = 0x7000;
    private static final long RANDOM = 0x0fff;

    private final InstantSource clock;
    private long latest;

    RisingIds(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String next() {
        var random = UUID.randomUUID();
        long begin = millis() << RANDOM_BITS | VERSION | random.getMostSignificantBits() & RANDOM;
        return new UUID(begin, random.getLeastSignificantBits()).toString();
    }

    /** Never less than before, whatever becomes of the clock. */
    private synchronized long millis() {
        latest = Math.max(latest, clock.millis());
        return latest;
    }
}
