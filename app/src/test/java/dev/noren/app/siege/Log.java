package dev.noren.app.siege;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.app.Ran;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.form.Json;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The decisions in a file, read with nothing of the store that wrote them, whether or not a server has it. */
final class Log {

    private Log() {}

    /** Those with a higher number, in order. Nothing is changed by it, what waits to be recovered included. */
    static List<DecisionRecord> after(Path file, long number) throws SQLException {
        var config = new org.sqlite.SQLiteConfig();
        config.setReadOnly(true);
        var records = new ArrayList<DecisionRecord>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
                var statement = connection.prepareStatement(
                        "select record, hash from decision where number > ? order by number")) {
            statement.setLong(1, number);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    records.add(RecordForm.read(Json.keptFields(rows.getString(1)), rows.getString(2)));
                }
            }
        }
        return records;
    }

    /** What is wrong with the chain of records that follow upon one. */
    static List<String> breaks(DecisionRecord before, List<DecisionRecord> records) {
        var breaks = new ArrayList<String>();
        var previous = before;
        for (var record : records) {
            if (record.number() != previous.number() + 1) {
                breaks.add(record.number() + " follows upon " + previous.number());
            }
            if (!record.previous().equals(previous.hash())) {
                breaks.add(record.number() + " does not bear the hash of the one before");
            }
            if (!record.hash().equals(RecordForm.hash(record))) {
                breaks.add(record.number() + " bears another hash than its own");
            }
            if (record.at().isBefore(previous.at())) {
                breaks.add(record.number() + " is earlier than the one before");
            }
            previous = record;
        }
        return breaks;
    }

    /** {@code verify} and {@code replay} find nothing. */
    static void isProven(Path file) {
        for (var command : List.of("verify", "replay")) {
            var ran = Ran.with(command, "--db", file.toString());
            assertThat(ran.code()).as(command + ": " + ran.out() + ran.err()).isZero();
        }
    }
}
