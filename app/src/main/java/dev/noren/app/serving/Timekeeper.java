package dev.noren.app.serving;

import dev.noren.ports.driving.Desk;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets happen what has fallen due, whether or not anybody comes to the desk meanwhile, cleans up after erasures where that
 * could not be done at once, and tells the head of the chain.
 */
final class Timekeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final Duration EVERY = Duration.ofSeconds(10);

    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param head told of as well, once a day */
    Timekeeper(Desk desk, HeadLog head) {
        Thread.ofPlatform().name("noren-timekeeper").daemon().start(() -> keep(desk, head));
    }

    private void keep(Desk desk, HeadLog head) {
        try {
            while (!stopped.await(EVERY.toSeconds(), TimeUnit.SECONDS)) {
                pass(desk);
                tell(head);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void tell(HeadLog head) {
        try {
            head.look();
        } catch (RuntimeException broken) {
            LOG.error("the head cannot be told", broken);
        }
    }

    /** What fails now is tried again next time. */
    private static void pass(Desk desk) {
        try {
            desk.passTime().toCompletableFuture().join();
        } catch (RuntimeException broken) {
            LOG.error("what is due could not happen", broken);
        }
        try {
            desk.erasures().clean().toCompletableFuture().join();
        } catch (RuntimeException later) {
            LOG.warn("something that was erased is left in the file: {}", said(later));
        }
    }

    private static String said(RuntimeException thrown) {
        return String.valueOf((thrown.getCause() == null ? thrown : thrown.getCause()).getMessage());
    }

    @Override
    public void close() {
        stopped.countDown();
    }
}
