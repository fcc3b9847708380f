package dev.noren.adapters.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/** The rows of a query, one after the other, as they stand: nothing is understood of them. */
final class Rows implements AutoCloseable {

    private final ResultIterator<Row> rows;
    private @Nullable Row waiting;

    private Rows(ResultIterator<Row> rows) {
        this.rows = rows;
    }

    static Rows of(Handle handle, String sql) {
        return new Rows(handle.createQuery(sql)
                .map((row, context) -> {
                    var values = new LinkedHashMap<String, @Nullable String>();
                    var names = row.getMetaData();
                    for (int i = 1; i <= names.getColumnCount(); i++) {
                        values.put(names.getColumnLabel(i), row.getString(i));
                    }
                    return new Row(values);
                })
                .iterator());
    }

    /** A row; its values as texts. */
    record Row(Map<String, @Nullable String> values) {

        /** Empty where there is nothing. */
        Optional<String> get(String column) {
            return Optional.ofNullable(values.get(column));
        }

        /** Where there has to be something. */
        String said(String column) {
            return get(column).orElseThrow(() -> new NoSuchElementException(column));
        }

        long whole(String column) {
            return Long.parseLong(said(column));
        }
    }

    /** The next one; empty after the last. */
    Optional<Row> next() {
        var next = peek();
        waiting = null;
        return next;
    }

    /** The next one, which stays the next. */
    Optional<Row> peek() {
        if (waiting == null && rows.hasNext()) {
            waiting = rows.next();
        }
        return Optional.ofNullable(waiting);
    }

    @Override
    public void close() {
        rows.close();
    }
}
