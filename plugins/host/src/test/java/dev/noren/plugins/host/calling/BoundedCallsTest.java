package dev.noren.plugins.host.calling;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.host.calling.Outcome.Came;
import dev.noren.plugins.host.calling.Outcome.Failed;
import dev.noren.plugins.host.calling.Outcome.NotCalled;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that come back, fail, overlap, or never end. */
@Timeout(60)
class BoundedCallsTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final ClassLoader loader = new ClassLoader() {};
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger interrupts = new AtomicInteger();
    private final AtomicReference<Thread> spinning = new AtomicReference<>();

    @AfterEach
    void let_go() {
        never.countDown();
    }

    private BoundedCalls calls(Duration limit) {
        return new BoundedCalls("cafe", loader, limit);
    }

    /** Takes no notice of an interrupt. */
    private String spin() {
        spinning.set(Thread.currentThread());
        while (true) {
            try {
                never.await();
                return "";
            } catch (InterruptedException ignored) {
                interrupts.incrementAndGet();
            }
        }
    }

    @Test
    void a_call_runs_on_a_daemon_thread_of_its_own_that_finds_the_plug_ins_loader() {
        var ran = new AtomicReference<Thread>();
        var context = new AtomicReference<ClassLoader>();

        var outcome = calls(LONG).call(() -> {
            ran.set(Thread.currentThread());
            context.set(Thread.currentThread().getContextClassLoader());
            return 7;
        });

        assertThat(outcome).isEqualTo(new Came<>(7));
        assertThat(ran.get()).isNotSameAs(Thread.currentThread());
        assertThat(ran.get().isDaemon()).isTrue();
        assertThat(ran.get().getName()).isEqualTo("noren-plugin-cafe");
        assertThat(context.get()).isSameAs(loader);
    }

    @Test
    void a_threads_inherited_values_do_not_reach_a_plug_in() {
        var secret = new InheritableThreadLocal<String>();
        secret.set("of the host");

        assertThat(calls(LONG).call(() -> secret.get() == null)).isEqualTo(new Came<>(true));
    }

    @Test
    void whatever_a_call_throws_is_told_and_the_next_one_works() {
        var calls = calls(LONG);

        assertThat(calls.call(() -> {
                    throw new java.io.IOException("no\ndisk");
                }))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.says().en())
                                .isEqualTo("threw an exception: java.io.IOException: no disk"));
        assertThat(calls.call(BoundedCallsTest::deeper))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.says().en())
                                .isEqualTo("threw an exception: java.lang.StackOverflowError"));
        assertThat(calls.call(() -> new long[Integer.MAX_VALUE]))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.says().en())
                                .startsWith("threw an exception: java.lang.OutOfMemoryError"));
        assertThat(calls.call(() -> "well")).isEqualTo(new Came<>("well"));
        assertThat(calls.isCutOff()).isFalse();
    }

    @SuppressWarnings("InfiniteRecursion")
    private static String deeper() {
        return deeper();
    }

    @Test
    void a_reason_is_no_longer_than_a_line() {
        var outcome = calls(LONG).call(() -> {
            throw new IllegalStateException("x".repeat(100_000));
        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.says().en()).hasSizeLessThan(250));
    }

    @Test
    void a_call_that_overruns_its_time_is_interrupted_once_and_is_the_last() throws InterruptedException {
        var calls = calls(SHORT);

        assertThat(calls.call(this::spin))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.says().en())
                                .isEqualTo("did not come back within 50 ms; cut off until the next start"));
        assertThat(calls.isCutOff()).isTrue();
        for (int i = 0; i < 100; i++) {
            assertThat(calls.call(() -> "well")).isEqualTo(new NotCalled<>(BoundedCalls.CUT_OFF));
        }
        never.countDown();
        spinning.get().join();
        assertThat(interrupts).hasValue(1);
        assertThat(calls.call(() -> "well")).isEqualTo(new NotCalled<>(BoundedCalls.CUT_OFF));
    }

    @Test
    void of_calls_that_overlap_only_one_thread_is_lost() {
        var calls = calls(Duration.ofMillis(500));
        var ran = new AtomicInteger();
        var all = new ArrayList<CompletableFuture<Outcome<String>>>();
        for (int i = 0; i < 20; i++) {
            all.add(asynchronous(calls, () -> {
                ran.incrementAndGet();
                return spin();
            }));
        }

        var outcomes = all.stream().map(CompletableFuture::join).toList();

        assertThat(ran).hasValue(1);
        assertThat(outcomes).filteredOn(Failed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(NotCalled.class::isInstance).hasSize(19);
    }

    private static <T> CompletableFuture<Outcome<T>> asynchronous(
            BoundedCalls calls, java.util.concurrent.Callable<T> work) {
        var future = new CompletableFuture<Outcome<T>>();
        Thread.startVirtualThread(() -> future.complete(calls.call(work)));
        return future;
    }

    @Test
    void calls_take_their_turns() throws InterruptedException {
        var calls = calls(LONG);
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var first = asynchronous(calls, () -> {
            inside.countDown();
            return go.await(30, SECONDS);
        });
        inside.await();
        var second = asynchronous(calls, () -> go.getCount());

        assertThat(second).isNotDone();
        go.countDown();

        assertThat(first.join()).isEqualTo(new Came<>(true));
        assertThat(second.join()).isEqualTo(new Came<>(0L));
    }

    @Test
    void who_is_interrupted_while_waiting_gets_the_answer_and_stays_interrupted() {
        var calls = calls(LONG);

        Thread.currentThread().interrupt();
        var turnedAway = calls.call(() -> "well");
        boolean still = Thread.interrupted();
        var caller = Thread.currentThread();
        var answered = calls.call(() -> {
            caller.interrupt();
            return "well";
        });

        assertThat(turnedAway).isInstanceOf(NotCalled.class);
        assertThat(still).isTrue();
        assertThat(answered).isEqualTo(new Came<>("well"));
        assertThat(Thread.interrupted()).isTrue();
    }
}
