package dev.noren.app.serving;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks again and again whether time passes here as it should, and writes to the log where it does not. */
final class Vigil implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Vigil.class);
    private static final Duration EVERY = Duration.ofSeconds(1);
    /** What a busy machine and a clock that is being corrected come to by themselves (ours). */
    private static final Duration USUAL = Duration.ofSeconds(5);

    private final OfficeClock clock;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private long nanos;
    private Instant told;
    private boolean still;

    /** Keeps no watch by itself. */
    Vigil(OfficeClock clock, long nanos) {
        this.clock = clock;
        this.nanos = nanos;
        this.told = clock.instant();
    }

    /** Keeps watch until it is closed. */
    static Vigil begin(OfficeClock clock) {
        var vigil = new Vigil(clock, System.nanoTime());
        vigil.look(System.nanoTime());
        Thread.ofPlatform().name("noren-vigil").daemon().start(vigil::keep);
        return vigil;
    }

    private void keep() {
        try {
            while (!stopped.await(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
                look(System.nanoTime());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** @param now of a clock that nobody sets, in nanoseconds */
    void look(long now) {
        var passed = Duration.ofNanos(now - nanos);
        var instant = clock.instant();
        var ahead = Duration.between(told, instant).minus(passed);
        if (passed.compareTo(EVERY.plus(USUAL)) > 0) {
            LOG.atWarn()
                    .addKeyValue("seconds", passed.toSeconds())
                    .log("nothing ran here for {} s", passed.toSeconds());
        }
        if (ahead.compareTo(USUAL) > 0 && !still) {
            LOG.atWarn()
                    .addKeyValue("seconds", ahead.toSeconds())
                    .log(
                            "the machine's clock was set forward by {} s; what is due until {} happens",
                            ahead.toSeconds(),
                            instant);
        }
        lookBack();
        nanos = now;
        told = instant;
    }

    private void lookBack() {
        var behind = clock.standsStillFor();
        if (!still && behind.compareTo(USUAL) > 0) {
            still = true;
            LOG.atWarn()
                    .addKeyValue("seconds", behind.toSeconds())
                    .log(
                            "the machine's clock is {} s behind the newest decision; time stands still here until it has caught up",
                            behind.toSeconds());
        } else if (still && behind.isZero()) {
            still = false;
            LOG.info("the machine's clock has caught up; time goes on");
        }
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
