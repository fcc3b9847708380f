package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.RecordForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there when the file is opened again, however it was left. */
class ReopenedFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("noren.db");
    }

    @Test
    void a_file_that_is_opened_again_says_the_same() {
        var store = SqliteStore.open(file);
        Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
        Entries.kept(store, ledger -> Entries.append(ledger, "case-2"));
        Entries.kept(store, ledger -> Entries.appendAlone(ledger, "case-1"));
        var before = Entries.everything(store, "case-1", "case-2");
        store.close();

        try (var again = SqliteStore.open(file)) {
            assertThat(Entries.everything(again, "case-1", "case-2")).isEqualTo(before);
            var errand = again.read(ledger -> ledger.firstDue(Entries.START)).orElseThrow();
            assertThat(errand.with().get("terms")).isPresent();

            long next = Entries.kept(again, ledger -> Entries.append(ledger, "case-2"));
            assertThat(next).isEqualTo(4);
            assertThat(Entries.outbox(again, 2))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.number()).isEqualTo(3));
        }
    }

    @Test
    void a_record_of_a_newer_version_is_told_and_not_skipped() throws SQLException {
        try (var store = SqliteStore.open(file)) {
            Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
        }
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into decision (number, case_id, at, record, hash)"
                            + " select 2, case_id, at, replace(record, '{\"version\":1,', '{\"version\":2,'), 'x' from decision");
        }
        try (var store = SqliteStore.open(file)) {
            assertThatThrownBy(() -> Entries.history(store, "case-1"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("record 2 cannot be read: is of version 2, and this Noren knows none above 1");
        }
    }

    @Test
    void what_is_read_from_the_file_bears_the_hash_that_it_was_given() {
        try (var store = SqliteStore.open(file)) {
            Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
        }
        try (var store = SqliteStore.open(file)) {
            assertThat(Entries.history(store, "case-1"))
                    .allSatisfy(record -> assertThat(RecordForm.hash(record)).isEqualTo(record.hash()));
        }
    }

    @Test
    void a_file_that_nobody_closed_has_lost_nothing_acknowledged() throws IOException {
        try (var store = SqliteStore.open(file)) {
            for (int i = 0; i < 50; i++) {
                Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
            }
            var elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("noren.db");
            Files.copy(file, elsewhere);
            Files.copy(Path.of(file + "-wal"), Path.of(elsewhere + "-wal"));

            try (var copy = SqliteStore.open(elsewhere)) {
                assertThat(Entries.everything(copy, "case-1")).isEqualTo(Entries.everything(store, "case-1"));
                assertThat(Entries.history(copy, "case-1")).hasSize(50);
            }
        }
    }

    @Test
    void a_process_that_is_killed_has_lost_nothing_acknowledged() throws Exception {
        var process = Another.process(file);
        long acknowledged = 0;
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged = Long.parseLong(line);
                if (acknowledged == 100) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();

        assertThat(acknowledged).isGreaterThanOrEqualTo(100);
        try (var store = SqliteStore.open(file)) {
            var history = store.read(ledger -> ledger.history("case-1"));
            assertThat((long) history.size()).isGreaterThanOrEqualTo(acknowledged);
            var previous = DecisionRecord.BEFORE_THE_FIRST;
            for (var record : history) {
                assertThat(record.previous()).isEqualTo(previous);
                previous = record.hash();
            }
        }
    }
}
