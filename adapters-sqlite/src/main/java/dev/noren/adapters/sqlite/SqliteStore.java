package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.Examination;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.driven.Vault;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Keeps decisions in one SQLite file, and beside it, while it is open, SQLite's own {@code -wal} and {@code -shm} and an empty
 * {@code .lock}. A stage completes when what its work appended is on the disk. Safe for use by several threads; one writer
 * per file, however many read.
 */
public final class SqliteStore implements Store, Vault {

    /** How many units of work may wait, unless said otherwise. */
    private static final int WAITING = 10_000;

    private final StoreFile file;
    private final Readers readers;
    private final Optional<Scribe> scribe;

    private SqliteStore(StoreFile file, Readers readers, Optional<Scribe> scribe) {
        this.file = file;
        this.readers = readers;
        this.scribe = scribe;
    }

    /**
     * Opens a file to write and to read; makes it where there is none.
     *
     * @throws StoreUnavailableException where the file cannot be a store, or another writer has it
     */
    public static SqliteStore open(Path file) {
        return open(file, WAITING);
    }

    /**
     * @param waiting how many units of work may wait; what comes on top fails with a {@link BusyException}
     * @throws StoreUnavailableException where the file cannot be a store, or another writer has it
     */
    public static SqliteStore open(Path file, int waiting) {
        var found = StoreFile.at(file);
        found.isWritable();
        var lock = WriterLock.of(found.path());
        try {
            found.migrate();
            var atHand = new ReadRecords();
            var readers = new Readers(found, atHand);
            atHand.committed(readers.read(Ledger::tail).next() - 1);
            var scribe = new Scribe(found, lock, atHand, waiting);
            scribe.start();
            return new SqliteStore(found, readers, Optional.of(scribe));
        } catch (RuntimeException | Error broken) {
            lock.close();
            throw broken;
        }
    }

    /**
     * Opens a file to read alone, whoever writes it meanwhile. Work fails.
     *
     * @throws StoreUnavailableException where there is no store of this version
     */
    public static SqliteStore openToRead(Path file) {
        var found = StoreFile.at(file);
        found.isReadable();
        var atHand = new ReadRecords();
        // whoever reads alone never sees anything else
        atHand.committed(Long.MAX_VALUE);
        return new SqliteStore(found, new Readers(found, atHand), Optional.empty());
    }

    @Override
    public <T> CompletionStage<T> write(Function<Ledger, T> work) {
        return scribe.<CompletionStage<T>>map(writer -> writer.write(work))
                .orElseGet(() ->
                        CompletableFuture.failedFuture(Unavailable.because(file.path(), "is open to read alone")));
    }

    @Override
    public <T> T read(Function<Ledger, T> question) {
        return readers.read(question);
    }

    @Override
    public CompletionStage<Void> clean() {
        return scribe.map(Scribe::clean)
                .orElseGet(() ->
                        CompletableFuture.failedFuture(Unavailable.because(file.path(), "is open to read alone")));
    }

    @Override
    public <T> T examine(Function<Examination, T> work) {
        return readers.examine(work);
    }

    /** Takes no more work, and waits until what was taken is kept. */
    @Override
    public void close() {
        readers.close();
        scribe.ifPresent(Scribe::close);
    }
}
