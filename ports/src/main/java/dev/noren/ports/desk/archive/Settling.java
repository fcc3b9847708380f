package dev.noren.ports.desk.archive;

import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * A store that tells an archive when what a unit of work struck out is gone for good, or there again because the unit was undone:
 * what was folded in between is true of that unit alone.
 */
public record Settling(Store store, Archive archive) implements Store {

    @Override
    public <T> CompletionStage<T> write(Function<Ledger, T> work) {
        var forgotten = new AtomicLong();
        return store.<T>write(ledger -> {
                    long before = archive.forgotten();
                    try {
                        return work.apply(ledger);
                    } finally {
                        forgotten.addAndGet(archive.forgotten() - before);
                    }
                })
                .whenComplete((kept, undone) -> archive.settle(forgotten.get()));
    }

    @Override
    public <T> T read(Function<Ledger, T> question) {
        return store.read(question);
    }

    @Override
    public CompletionStage<Void> clean() {
        return store.clean();
    }

    @Override
    public void close() {
        store.close();
    }
}
