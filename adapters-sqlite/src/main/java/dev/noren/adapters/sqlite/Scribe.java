package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.StoreUnavailableException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The one writer: a thread that takes whatever waits, does one unit of work after the other, and commits them together. Each
 * is told after the commit, on a thread of its own, so that whoever goes on from there keeps neither the writer nor a
 * neighbour waiting.
 */
final class Scribe {

    private final StoreFile file;
    private final WriterLock lock;
    private final ReadRecords atHand;
    /** The writer's alone. */
    private final Remembered remembered = new Remembered();

    private final int capacity;
    private final Inbox<Unit<?>> inbox;
    private final ExecutorService tellers = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread thread = new Thread(this::run, "noren-writer");
    /** The writer's alone. None before the first batch, and after one that broke. */
    private @Nullable Handle handle;

    Scribe(StoreFile file, WriterLock lock, ReadRecords atHand, int capacity) {
        this.file = file;
        this.lock = lock;
        this.atHand = atHand;
        this.capacity = capacity;
        this.inbox = new Inbox<>(capacity);
    }

    void start() {
        thread.setDaemon(true);
        thread.start();
    }

    <T> CompletionStage<T> write(Function<Ledger, T> work) {
        return take(new Unit<>(work, file.path(), false));
    }

    /** Leaves nothing of what was struck out before. */
    CompletionStage<Void> clean() {
        return take(new Unit<>(Ledger::latest, file.path(), true)).thenApply(done -> null);
    }

    private <T> CompletionStage<T> take(Unit<T> unit) {
        return switch (inbox.offer(unit)) {
            case TAKEN -> unit.stage();
            case FULL -> CompletableFuture.failedFuture(new BusyException(capacity));
            case CLOSED -> CompletableFuture.failedFuture(isClosed());
        };
    }

    private StoreUnavailableException isClosed() {
        return Unavailable.because(file.path(), "is closed");
    }

    private void run() {
        try {
            for (var batch = inbox.takeAll(); !batch.isEmpty(); batch = inbox.takeAll()) {
                keep(batch);
            }
        } finally {
            inbox.close();
            fail(inbox.takeAll(), isClosed());
            dropConnection();
            tellers.shutdown();
            lock.close();
        }
    }

    private void keep(List<Unit<?>> batch) {
        try {
            commit(batch);
        } catch (RuntimeException | Error broken) {
            dropConnection();
            fail(batch, Unavailable.of(file.path(), broken));
            return;
        }
        batch.stream().filter(unit -> !unit.cleans()).forEach(unit -> tellers.execute(unit::tell));
        var cleaning = batch.stream().filter(Unit::cleans).toList();
        if (!cleaning.isEmpty()) {
            clean(cleaning);
        }
    }

    private void clean(List<Unit<?>> waiting) {
        dropConnection();
        try (var connection = file.openToWrite()) {
            Cleaning.of(connection, file.path());
        } catch (RuntimeException | Error broken) {
            fail(waiting, Unavailable.of(file.path(), broken));
            return;
        }
        waiting.forEach(unit -> tellers.execute(unit::tell));
    }

    private void commit(List<Unit<?>> batch) {
        var connection = connection();
        connection.begin();
        batch.forEach(unit -> attempt(connection, unit));
        long last = SqlLedger.toWrite(connection, atHand, remembered).tail().next() - 1;
        connection.commit();
        atHand.committed(last);
    }

    private void fail(List<Unit<?>> units, StoreUnavailableException says) {
        units.forEach(unit -> tellers.execute(() -> unit.fail(says)));
    }

    /** What throws leaves nothing behind, and its neighbours nothing of it. */
    private void attempt(Handle connection, Unit<?> unit) {
        connection.execute("savepoint unit");
        remembered.unitBegins();
        if (!unit.done(SqlLedger.toWrite(connection, atHand, remembered))) {
            remembered.unitIsUndone();
            connection.execute("rollback to unit");
        }
        connection.execute("release unit");
    }

    private Handle connection() {
        var open = handle == null ? file.openToWrite() : handle;
        handle = open;
        return open;
    }

    /** Whatever was not committed is gone with it. */
    private void dropConnection() {
        remembered.forget();
        var open = handle;
        handle = null;
        if (open != null) {
            Connections.close(open);
        }
    }

    /** Takes no more work, and waits until what was taken is done. */
    void close() {
        inbox.close();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
