package dev.noren.adapters.sqlite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What waits for the one who takes all of it at once; bounded. Safe for use by several threads. */
final class Inbox<E> {

    /** What became of something put in. */
    enum Put {
        TAKEN,
        FULL,
        CLOSED
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final int capacity;
    private List<E> waiting = new ArrayList<>();
    private boolean closed;

    Inbox(int capacity) {
        this.capacity = capacity;
    }

    Put offer(E next) {
        lock.lock();
        try {
            if (closed) {
                return Put.CLOSED;
            }
            if (waiting.size() >= capacity) {
                return Put.FULL;
            }
            waiting.add(next);
            changed.signal();
            return Put.TAKEN;
        } finally {
            lock.unlock();
        }
    }

    /** All that waits, in order; waits for the first. Empty once this is closed and nothing is left. */
    List<E> takeAll() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            var all = waiting;
            waiting = new ArrayList<>();
            return all;
        } finally {
            lock.unlock();
        }
    }

    /** Takes nothing more in; what waits is still taken out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
