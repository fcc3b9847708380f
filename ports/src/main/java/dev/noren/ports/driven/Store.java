package dev.noren.ports.driven;

import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Keeps decisions. How many units of work share a commit is the store's affair. Safe for use by several threads. */
public interface Store extends AutoCloseable {

    /**
     * Does work alone and in order; it may be done again from the start, and must then come out the same.
     *
     * @return completed after what it appended is kept; completed exceptionally, with nothing kept, with what the work throws,
     *     with {@link BusyException} where too much waits, with {@link StoreUnavailableException} where it cannot be kept
     */
    <T> CompletionStage<T> write(Function<Ledger, T> work);

    /**
     * Answers from what is kept. What it would append is an error.
     *
     * @throws StoreUnavailableException where nothing can be read
     */
    <T> T read(Function<Ledger, T> question);

    /**
     * Leaves nothing of what was struck out: neither in what is kept, nor beside it. Work that comes meanwhile waits.
     *
     * @return completed once nothing is left; exceptionally where something may be, as it is while somebody reads for long
     */
    CompletionStage<Void> clean();

    @Override
    void close();
}
