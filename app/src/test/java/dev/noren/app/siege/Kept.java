package dev.noren.app.siege;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.driven.DecisionRecord;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a file holds.
 *
 * @param log every decision
 * @param tables every row of every other table but the personal values, of which a refusal has some too
 */
record Kept(List<DecisionRecord> log, Map<String, List<String>> tables) {

    private static final List<String> APART =
            List.of("decision", "personal", "sqlite_sequence", "flyway_schema_history");

    static Kept in(Path file) throws SQLException {
        var tables = new TreeMap<String, List<String>>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (var table : rows(connection, "select name from sqlite_master where type = 'table'")) {
                if (!APART.contains(table)) {
                    tables.put(table, rows(connection, "select * from " + table));
                }
            }
        }
        return new Kept(Log.after(file, 0), tables);
    }

    private static List<String> rows(Connection connection, String select) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join("|", row));
            }
        }
        return found;
    }

    /** The log goes on from where it was with refusals, and nothing else is otherwise. */
    void holdsWhatWasThereAndRefusalsAlone(Kept before) {
        int length = before.log.size();
        assertThat(log.subList(0, length)).isEqualTo(before.log);
        assertThat(Log.breaks(before.log.getLast(), log.subList(length, log.size())))
                .isEmpty();
        assertThat(log.subList(length, log.size()))
                .allSatisfy(record -> assertThat(record.refused()).isPresent());
        assertThat(tables).isEqualTo(before.tables);
    }
}
