package dev.noren.adapters.sqlite;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of a query as they stand: nothing is understood of them. */
final class Rows {

    private Rows() {}

    static Cursor<Row> of(Handle handle, String sql) {
        var columns = new ArrayList<String>();
        return Cursor.of(handle, sql, (row, context) -> {
            if (columns.isEmpty()) {
                columns.addAll(labels(row.getMetaData()));
            }
            var values = new LinkedHashMap<String, @Nullable String>();
            for (int i = 0; i < columns.size(); i++) {
                values.put(columns.get(i), row.getString(i + 1));
            }
            return new Row(values);
        });
    }

    private static List<String> labels(ResultSetMetaData columns) throws SQLException {
        var labels = new ArrayList<String>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            labels.add(columns.getColumnLabel(i));
        }
        return labels;
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
}
