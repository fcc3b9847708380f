package dev.noren.app.serving;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The machine's clock as an office lives by it: it never goes back. Where the machine's is set back, time stands still here
 * until it has caught up, for decisions, tokens and mails alike; else a token that has expired would be of use again. Safe for
 * use by several threads.
 */
final class OfficeClock implements InstantSource {

    private final InstantSource machine;
    private final AtomicReference<Instant> latest;

    /** @param newest of which the newest decision is: time has come so far already */
    OfficeClock(InstantSource machine, Instant newest) {
        this.machine = machine;
        this.latest = new AtomicReference<>(newest);
    }

    @Override
    public Instant instant() {
        var now = machine.instant();
        return latest.accumulateAndGet(now, (told, read) -> read.isAfter(told) ? read : told);
    }

    /** How far the machine's clock has to go until time goes on here; zero where it does. */
    Duration standsStillFor() {
        var behind = Duration.between(machine.instant(), instant());
        return behind.isNegative() ? Duration.ZERO : behind;
    }
}
