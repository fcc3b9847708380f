package dev.noren.bench.durable;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The yardstick: the very rows that the server wrote, written again with plain JDBC into an empty file of the same tables, each
 * decision's in a transaction of its own with {@code synchronous=FULL}, by one thread that waits for the disk every time.
 */
final class RawRows {

    /** The tables whose rows belong to a decision, and how they are found by its number and its case. */
    private static final List<Table> TABLES = List.of(
            new Table("decision", "number = ?1"),
            new Table("personal", "decision = ?1"),
            new Table("outbox", "decision = ?1"),
            new Table("claim", "case_id = ?2 and ?3"),
            new Table("card", "case_id = ?2 and ?3"));

    private RawRows() {}

    private record Table(String name, String of) {}

    /** A row, by the statement that writes it. */
    private record Row(String insert, List<Object> values) {}

    /** @return decisions a second */
    static double perSecond(Path served, Path empty, int most) throws SQLException {
        var decisions = new ArrayList<List<Row>>();
        try (var from = DriverManager.getConnection("jdbc:sqlite:" + served);
                var to = DriverManager.getConnection("jdbc:sqlite:" + empty)) {
            prepare(from, to);
            for (var number : numbers(from, most)) {
                decisions.add(rows(from, number));
            }
            to.setAutoCommit(false);
            long began = System.nanoTime();
            for (var rows : decisions) {
                for (var row : rows) {
                    insert(to, row);
                }
                to.commit();
            }
            return decisions.size() / ((System.nanoTime() - began) / 1e9);
        }
    }

    /** The same tables, indexes and triggers. */
    private static void prepare(Connection from, Connection to) throws SQLException {
        try (var statement = to.createStatement();
                var schema = from.createStatement()) {
            statement.execute("pragma journal_mode = wal");
            statement.execute("pragma synchronous = full");
            try (var rows = schema.executeQuery(
                    "select sql from sqlite_master where sql is not null and name not like 'sqlite%'"
                            + " and name not like 'flyway%' and name <> 'decision_is_next'"
                            + " order by case type when 'table' then 1 when 'index' then 2 else 3 end")) {
                while (rows.next()) {
                    statement.execute(rows.getString(1));
                }
            }
        }
    }

    /** The last ones: what was laid out before is not measured. */
    private static List<Long> numbers(Connection from, int most) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var statement = from.createStatement();
                var rows = statement.executeQuery("select number from decision order by number desc limit " + most)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers.reversed();
    }

    private static List<Row> rows(Connection from, long number) throws SQLException {
        var rows = new ArrayList<Row>();
        String caseId;
        boolean first;
        try (var statement = from.prepareStatement("select d.case_id, not exists (select 1 from decision e"
                + " where e.case_id = d.case_id and e.number < d.number) from decision d where d.number = ?")) {
            statement.setLong(1, number);
            try (var found = statement.executeQuery()) {
                found.next();
                caseId = found.getString(1);
                first = found.getBoolean(2);
            }
        }
        for (var table : TABLES) {
            try (var statement = from.prepareStatement("select * from " + table.name() + " where " + table.of()
                    + " and (?1 or true) and (?2 or true) and (?3 or true)")) {
                statement.setLong(1, number);
                statement.setString(2, caseId);
                statement.setBoolean(3, first);
                try (var found = statement.executeQuery()) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        var values = new ArrayList<Object>();
                        for (int i = 1; i <= columns; i++) {
                            values.add(found.getObject(i));
                        }
                        rows.add(new Row(
                                "insert into " + table.name() + " values (" + "?,".repeat(columns - 1) + "?)", values));
                    }
                }
            }
        }
        return rows;
    }

    private static void insert(Connection to, Row row) throws SQLException {
        try (var statement = to.prepareStatement(row.insert())) {
            for (int i = 0; i < row.values().size(); i++) {
                statement.setObject(i + 1, row.values().get(i));
            }
            statement.executeUpdate();
        }
    }
}
