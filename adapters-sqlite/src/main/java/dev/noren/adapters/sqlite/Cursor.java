package dev.noren.adapters.sqlite;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** What a query finds, one after the other; the next one can be seen before it is taken. */
final class Cursor<T> implements AutoCloseable {

    private final ResultIterator<T> found;
    private @Nullable T waiting;

    private Cursor(ResultIterator<T> found) {
        this.found = found;
    }

    static <T> Cursor<T> of(Handle handle, String sql, RowMapper<T> mapper) {
        return new Cursor<>(handle.createQuery(sql).map(mapper).iterator());
    }

    /** The next one; empty after the last. */
    Optional<T> next() {
        var next = peek();
        waiting = null;
        return next;
    }

    /** The next one, which stays the next. */
    Optional<T> peek() {
        if (waiting == null && found.hasNext()) {
            waiting = found.next();
        }
        return Optional.ofNullable(waiting);
    }

    @Override
    public void close() {
        found.close();
    }
}
