package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.ports.driven.StoreUnavailableException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One writes, others read. */
class OneWriterTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("noren.db");
    }

    private void isRefused() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> SqliteStore.open(file))
                .withMessage(file + ": another writer has it open");
    }

    @Test
    void a_second_writer_is_refused_again_and_again_and_let_in_after_the_first_has_gone() {
        try (var store = SqliteStore.open(file)) {
            isRefused();
            isRefused();
            Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
        }
        try (var store = SqliteStore.open(file)) {
            assertThat(Entries.history(store, "case-1")).hasSize(1);
        }
    }

    @Test
    void a_writer_in_another_process_keeps_others_out_until_it_ends() throws Exception {
        var process = Another.process(file);
        try (var lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("1");
            isRefused();
            process.destroyForcibly();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        SqliteStore.open(file).close();
    }

    @Test
    void who_reads_alone_sees_what_is_committed_and_writes_nothing() {
        try (var store = SqliteStore.open(file);
                var reader = SqliteStore.openToRead(file)) {
            assertThat(Entries.history(reader, "case-1")).isEmpty();
            var seenMeanwhile = Entries.kept(store, ledger -> {
                Entries.append(ledger, "case-1");
                return reader.read(other -> other.history("case-1").size())
                        + store.read(other -> other.history("case-1").size());
            });

            assertThat(seenMeanwhile).isZero();
            assertThat(Entries.everything(reader, "case-1")).isEqualTo(Entries.everything(store, "case-1"));
            assertThatThrownBy(() -> Entries.kept(reader, ledger -> Entries.append(ledger, "case-1")))
                    .hasRootCauseMessage(file + ": is open to read alone");
        }
    }

    @Test
    void a_file_that_its_writer_has_closed_can_be_read() {
        try (var store = SqliteStore.open(file)) {
            Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
        }
        try (var reader = SqliteStore.openToRead(file)) {
            assertThat(Entries.history(reader, "case-1")).hasSize(1);
        }
    }

    @Test
    void a_question_sees_one_state_from_its_first_look_on() {
        try (var store = SqliteStore.open(file)) {
            Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
            var seen = store.read(ledger -> {
                int before = ledger.history("case-1").size();
                Entries.kept(store, writing -> Entries.append(writing, "case-1"));
                return ledger.history("case-1").size() - before;
            });

            assertThat(seen).isZero();
            assertThat(Entries.history(store, "case-1")).hasSize(2);
        }
    }

    @Test
    void a_closed_store_says_so() {
        var store = SqliteStore.open(file);
        store.close();

        assertThatThrownBy(() -> store.read(ledger -> ledger.tail())).hasMessage(file + ": is closed");
        assertThatThrownBy(() -> Entries.kept(store, ledger -> ledger.tail()))
                .hasRootCauseMessage(file + ": is closed");
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision set at = '2000-01-01T00:00:00Z'",
                "delete from decision",
                "insert or replace into decision select * from decision",
                "insert into decision (number, at, record, hash) values (7, '', '{}', 'x')"
            })
    void the_log_is_appended_to_and_nothing_else(String sql) throws SQLException {
        try (var store = SqliteStore.open(file)) {
            Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
            var before = Entries.everything(store, "case-1");
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(sql)).hasMessageContaining("appended");
            }
            assertThat(Entries.everything(store, "case-1")).isEqualTo(before);
        }
    }
}
