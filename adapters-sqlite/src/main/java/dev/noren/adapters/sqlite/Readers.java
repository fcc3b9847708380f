package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.Examination;
import dev.noren.ports.driven.Ledger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Connections that read. Each question has one to itself, and sees what was committed before it. Safe for several threads. */
final class Readers {

    /** How many wait, open, for the next question; more are opened while more are asked at once. */
    private static final int IDLE = 16;

    private final StoreFile file;
    private final ReadRecords atHand;
    private final Deque<Handle> idle = new ArrayDeque<>();
    private boolean closed;

    Readers(StoreFile file, ReadRecords atHand) {
        this.file = file;
        this.atHand = atHand;
    }

    <T> T read(Function<Ledger, T> question) {
        try {
            return ask(question);
        } catch (JdbiException broken) {
            throw Unavailable.of(file.path(), broken);
        }
    }

    /** Over a connection of its own, which is closed afterwards with all that was noted in it. */
    <T> T examine(Function<Examination, T> work) {
        var handle = file.openToRead();
        try (var examination = new SqlExamination(handle, file, atHand)) {
            handle.begin();
            return work.apply(examination);
        } catch (JdbiException broken) {
            throw Unavailable.of(file.path(), broken);
        } finally {
            Connections.close(handle);
        }
    }

    private <T> T ask(Function<Ledger, T> question) {
        var handle = take();
        try {
            handle.begin();
            return question.apply(SqlLedger.toRead(handle, atHand));
        } finally {
            end(handle);
        }
    }

    private Handle take() {
        Handle waiting;
        synchronized (this) {
            if (closed) {
                throw Unavailable.because(file.path(), "is closed");
            }
            waiting = idle.poll();
        }
        return waiting == null ? file.openToRead() : waiting;
    }

    private void end(Handle handle) {
        try {
            handle.rollback();
        } catch (JdbiException broken) {
            Connections.close(handle);
            return;
        }
        giveBack(handle);
    }

    private synchronized void giveBack(Handle handle) {
        if (closed || idle.size() >= IDLE) {
            Connections.close(handle);
        } else {
            idle.push(handle);
        }
    }

    synchronized void close() {
        closed = true;
        idle.forEach(Connections::close);
        idle.clear();
    }
}
