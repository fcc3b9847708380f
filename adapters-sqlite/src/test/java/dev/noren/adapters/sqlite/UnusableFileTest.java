package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.noren.ports.driven.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be a store is refused in one line, and left as it is. */
class UnusableFileTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("noren.db");
    }

    private void store() {
        try (var store = SqliteStore.open(file)) {
            for (int i = 0; i < 50; i++) {
                Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
            }
        }
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var each : statements) {
                statement.execute(each);
            }
        }
    }

    private void isRefused(Path path, String says) {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> SqliteStore.open(path))
                .withMessage(path + ": " + says);
    }

    private void isRefusedAndLeft(String says) throws IOException {
        var before = Files.readAllBytes(file);
        isRefused(file, says);
        isRefused(file, says);
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> SqliteStore.openToRead(file))
                .withMessage(file + ": " + says);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void a_text_is_no_database() throws IOException {
        Files.writeString(file, "what somebody wrote down\n".repeat(500));

        isRefusedAndLeft("is no SQLite database");
    }

    @Test
    void a_file_that_was_cut_off_is_damaged() throws IOException {
        store();
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        isRefusedAndLeft("is damaged (SQLITE_CORRUPT)");
    }

    @Test
    void a_damaged_page_is_told_of_when_it_is_read() throws IOException {
        store();
        var bytes = Files.readAllBytes(file);
        // all but the first page, where the tables stand
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(file, bytes);

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> {
                    try (var store = SqliteStore.open(file)) {
                        store.read(ledger -> ledger.history("case-1"));
                    }
                })
                .withMessageStartingWith(file + ": is damaged")
                .satisfies(broken -> assertThat(broken.getMessage()).hasLineCount(1));
    }

    @Test
    void a_database_of_somebody_else_is_not_touched() throws Exception {
        execute("create table recipe (name text)", "insert into recipe values ('ponzu')");

        isRefusedAndLeft("is no store of Noren's");
    }

    @Test
    void a_file_of_a_newer_version_is_not_touched() throws Exception {
        store();
        execute("pragma user_version = 7");

        isRefusedAndLeft("is of version 7, and this Noren knows none above " + StoreFile.NEWEST);
    }

    @Test
    void a_file_that_nobody_may_write_is_read_alone() throws IOException {
        store();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        isRefused(file, "is read-only");
        try (var reader = SqliteStore.openToRead(file)) {
            assertThat(Entries.history(reader, "case-1")).hasSize(50);
        }
    }

    @Test
    void a_folder_that_nobody_may_write_to_is_told_of() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            isRefused(file, "its folder is read-only");
            assertThat(file).doesNotExist();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_folder_that_is_missing_is_told_of_and_not_made() {
        var missing = folder.resolve("missing");

        isRefused(missing.resolve("noren.db"), "there is no folder " + missing);
        assertThat(missing).doesNotExist();
    }

    @Test
    void an_empty_file_is_told_from_none_by_whoever_reads_alone() throws IOException {
        Files.createFile(file);

        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> SqliteStore.openToRead(file))
                .withMessage(file + ": is empty");
    }

    @Test
    void a_file_that_a_newer_version_migrated_is_left_alone_whatever_else_it_says() throws SQLException {
        store();
        int newer = StoreFile.NEWEST + 1;
        execute("insert into flyway_schema_history select installed_rank + 1, '" + newer
                + "', 'of tomorrow', type, script, checksum,"
                + " installed_by, installed_on, execution_time, success from flyway_schema_history"
                + " order by installed_rank desc limit 1");

        isRefused(file, "is of version " + newer + ", and this Noren knows none above " + StoreFile.NEWEST);
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> SqliteStore.openToRead(file))
                .withMessageContaining("is of version " + newer);
    }

    @Test
    void a_folder_is_no_file() {
        isRefused(folder, "is a folder");
    }

    @Test
    void what_is_not_there_cannot_be_read() {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(() -> SqliteStore.openToRead(file))
                .withMessage(file + ": there is no such file");
        assertThat(file).doesNotExist();
    }

    @Test
    void an_empty_file_becomes_a_store() throws IOException {
        Files.createFile(file);

        store();
        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void the_newest_migration_is_the_version_that_a_new_file_bears() throws Exception {
        store();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var version = statement.executeQuery("pragma user_version")) {
            assertThat(version.getInt(1)).isEqualTo(StoreFile.NEWEST);
        }
        var migrations = Path.of(StoreFile.class.getResource("migration").toURI());
        try (Stream<Path> each = Files.list(migrations)) {
            assertThat(each.filter(path -> path.getFileName().toString().startsWith("V")))
                    .hasSize(StoreFile.NEWEST);
        }
    }
}
