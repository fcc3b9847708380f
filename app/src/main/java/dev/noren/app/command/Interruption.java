package dev.noren.app.command;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, as long work sees it: it is asked to stop, and has time to come to an end of its own and to say how far it came. The
 * program ends with the system's code for it, 130 for Ctrl-C, whatever the command returns.
 *
 * <pre>
 * try (var interruption = Interruption.watched(() -> {})) {
 *     while (hasMore &amp;&amp; !interruption.wanted()) …
 * }
 * </pre>
 *
 * Safe for use by several threads.
 */
public final class Interruption implements AutoCloseable {

    /** After that the program ends, whatever it was doing. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final int ABANDONED = 130;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean wanted;

    private Interruption(Runnable wake) {
        this.hook = new Thread(() -> wait(wake), "interruption");
    }

    /**
     * From now on an interruption waits for {@link #close()}.
     *
     * @param wake done once it comes, by another thread: lets go of whatever the work waits for
     */
    public static Interruption watched(Runnable wake) {
        var interruption = new Interruption(wake);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the work is to stop. */
    public boolean wanted() {
        return wanted;
    }

    private void wait(Runnable wake) {
        wanted = true;
        try {
            wake.run();
            if (!done.await(GRACE.toSeconds(), TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ABANDONED);
            }
        } catch (InterruptedException cut) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has come to its end and has said what it had to say. */
    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // the program is ending already, which is what the hook is for
        }
    }
}
