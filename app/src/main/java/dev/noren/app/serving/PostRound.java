package dev.noren.app.serving;

import dev.noren.ports.desk.mail.Postman;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets the postman go, again and again, beside everything else: a mail server that is slow keeps nobody waiting. */
final class PostRound implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    /** How long a mail that is in flight may take to arrive when the server stops. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;

    PostRound(Postman postman) {
        this.thread = Thread.ofPlatform().name("noren-postman").daemon().start(() -> goRound(postman));
    }

    private void goRound(Postman postman) {
        try {
            do {
                goOnce(postman);
            } while (!stopped.await(EVERY.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What fails now is tried again next time, or after the next start where the store was closed meanwhile. */
    private void goOnce(Postman postman) {
        try {
            postman.goRound(this::isStopped);
        } catch (RuntimeException broken) {
            if (!isStopped()) {
                LOG.error("mails cannot be taken to the mail server", broken);
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /** Takes no other mail out. One that is in flight still when its time is over goes again after the next start. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(GRACE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
