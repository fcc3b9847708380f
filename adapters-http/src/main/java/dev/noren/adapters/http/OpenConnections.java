package dev.noren.adapters.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the connections that are open, and says so in the log once they are many. Safe for several threads. */
final class OpenConnections implements Connection.Listener, MeterBinder {

    /** How many are taken at most (ours); whoever comes on top waits until one is closed. */
    static final int MOST = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(OpenConnections.class);
    /** Far more than callers that keep their connections come to (ours). */
    private static final int MANY = 500;

    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean told;

    @Override
    public void onOpened(Connection connection) {
        if (open.incrementAndGet() >= MANY && !told) {
            told = true;
            LOG.atWarn()
                    .addKeyValue("most", MOST)
                    .log("{} connections are open; more than {} are not taken", MANY, MOST);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (open.decrementAndGet() < MANY / 2) {
            told = false;
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("noren.connections", open, AtomicInteger::get).register(registry);
    }
}
