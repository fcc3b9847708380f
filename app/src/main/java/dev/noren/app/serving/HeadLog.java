package dev.noren.app.serving;

import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Ledger.Tail;
import dev.noren.ports.driven.Store;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the head of the chain once a day (UTC), and when the server starts: somewhere else than in the file, so that records
 * that are cut off its end are missed. For one thread.
 */
final class HeadLog {

    private static final Logger LOG = LoggerFactory.getLogger(HeadLog.class);

    private final Store store;
    private final InstantSource clock;
    private final Consumer<Tail> telling;
    private @Nullable LocalDate told;

    /** Into the log. */
    HeadLog(Store store, InstantSource clock) {
        this(store, clock, HeadLog::tell);
    }

    HeadLog(Store store, InstantSource clock, Consumer<Tail> telling) {
        this.store = store;
        this.clock = clock;
        this.telling = telling;
    }

    private static void tell(Tail tail) {
        LOG.atInfo()
                .addKeyValue("head", tail.previous())
                .addKeyValue("records", tail.next() - 1)
                .log("head {} after {} records", tail.previous(), tail.next() - 1);
    }

    /** Tells it, unless it was told today. */
    void look() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(told)) {
            telling.accept(store.read(Ledger::tail));
            told = today;
        }
    }
}
