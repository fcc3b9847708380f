package dev.noren.plugins.host.calling;

import dev.noren.domain.fact.Words;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The calls to one plug-in: one at a time, each on a daemon thread of its own and bounded in time. A call that overruns its
 * time is the last one: its thread is interrupted once and left to itself, so that a plug-in never loses more than one thread.
 * Whatever a call throws stays on its thread. Safe for use by several threads.
 */
public final class BoundedCalls {

    /** Whoever comes while so many wait for their turn is turned away. */
    static final int MOST_WAITING = 100;

    private static final Words BUSY = new Words("混み合っています", "was not called: too many calls wait for it");
    /** Why a plug-in is not called that was cut off. */
    public static final Words CUT_OFF =
            new Words("時間切れのため、次の起動まで呼び出しません", "was cut off until the next start: a call overran its time");

    private static final Words NO_THREAD = new Words("スレッドを作れません", "was not called: there is no thread for it");

    private final String name;
    private final ClassLoader loader;
    private final Duration limit;
    private final Semaphore turn = new Semaphore(1, true);
    private volatile boolean cutOff;

    /**
     * @param name for its threads
     * @param loader that the plug-in's code finds as its thread's
     * @param limit of each call, and of the wait for its turn
     */
    public BoundedCalls(String name, ClassLoader loader, Duration limit) {
        this.name = name;
        this.loader = loader;
        this.limit = limit;
    }

    /** Whether a call has overrun its time. */
    public boolean isCutOff() {
        return cutOff;
    }

    /**
     * Calls, and waits. What comes back is of the caller's own making: the work copies whatever the plug-in gave it.
     */
    public <T> Outcome<T> call(Callable<T> work) {
        if (cutOff) {
            return new Outcome.NotCalled<>(CUT_OFF);
        }
        if (turn.getQueueLength() >= MOST_WAITING || !turnCame()) {
            return new Outcome.NotCalled<>(cutOff ? CUT_OFF : BUSY);
        }
        try {
            return cutOff ? new Outcome.NotCalled<>(CUT_OFF) : run(new FutureTask<>(() -> contained(work)));
        } finally {
            turn.release();
        }
    }

    private boolean turnCame() {
        try {
            return turn.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> Outcome<T> run(FutureTask<Outcome<T>> task) {
        var thread = Thread.ofPlatform()
                .daemon()
                .name("noren-plugin-" + name)
                .inheritInheritableThreadLocals(false)
                .unstarted(task);
        thread.setContextClassLoader(loader);
        try {
            thread.start();
        } catch (OutOfMemoryError none) {
            return new Outcome.NotCalled<>(NO_THREAD);
        }
        return outcome(task, thread);
    }

    private <T> Outcome<T> outcome(FutureTask<Outcome<T>> task, Thread thread) {
        try {
            return inTime(task);
        } catch (TimeoutException overran) {
            cutOff = true;
            thread.interrupt();
            return new Outcome.Failed<>(overran());
        } catch (ExecutionException failedTwice) { // no memory was left even to say what failed
            return new Outcome.Failed<>(Thrown.says(String.valueOf(failedTwice.getCause())));
        }
    }

    private Words overran() {
        long millis = limit.toMillis();
        return new Words(
                millis + "ミリ秒以内に終わりませんでした。次の起動まで呼び出しません",
                "did not come back within " + millis + " ms; cut off until the next start");
    }

    /** An interrupted caller waits on: the time is bounded, and the turn must not pass before the thread is done with. */
    private <T> Outcome<T> inTime(FutureTask<Outcome<T>> task) throws TimeoutException, ExecutionException {
        long end = System.nanoTime() + limit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Runs on the plug-in's thread: its exceptions are its own code, and are put into words there. */
    private static <T> Outcome<T> contained(Callable<T> work) {
        try {
            return new Outcome.Came<>(work.call());
        } catch (Throwable thrown) {
            return new Outcome.Failed<>(Thrown.says(Thrown.reason(thrown)));
        }
    }
}
