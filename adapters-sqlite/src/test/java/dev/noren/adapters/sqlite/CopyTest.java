package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.noren.ports.driven.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No copy harms the file of somebody else. */
class CopyTest {

    @TempDir
    Path folder;

    private Path file;
    private Path copy;

    @BeforeEach
    void one_record_is_kept() throws IOException {
        file = folder.toRealPath().resolve("noren.db");
        copy = file.resolveSibling("copy.db");
        try (var store = SqliteStore.open(file)) {
            Entries.kept(store, ledger -> Entries.append(ledger, "case-1"));
        }
    }

    private void backup(Path to) {
        Copy.backup(file, to, true, (bytes, of) -> {}, whole -> {});
    }

    private void restore(Path to) {
        Copy.restore(file, to, true, (bytes, of) -> {}, whole -> {});
    }

    private static void isRefused(ThrowingCallable work, String says) {
        assertThatExceptionOfType(StoreUnavailableException.class)
                .isThrownBy(work)
                .withMessageContaining(says);
    }

    @Test
    void a_file_that_somebody_writes_is_not_replaced_by_a_backup() {
        try (var other = SqliteStore.open(copy)) {
            Entries.kept(other, ledger -> Entries.append(ledger, "case-2"));
            isRefused(() -> backup(copy), copy + ": another writer has it open");
            isRefused(() -> restore(copy), copy + ": another writer has it open");
            assertThat(Entries.history(other, "case-2")).hasSize(1);
        }
        try (var other = SqliteStore.open(copy)) {
            assertThat(Entries.history(other, "case-2")).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-wal", "-shm", "-journal", ".lock", ".part"})
    void what_lies_beside_a_file_is_no_place_for_a_copy(String suffix) {
        var beside = file.resolveSibling("other.db" + suffix);

        isRefused(() -> backup(beside), "ends in " + suffix);
        isRefused(() -> restore(beside), "ends in " + suffix);
        assertThat(beside).doesNotExist();
    }

    @Test
    void the_log_ahead_of_a_file_that_was_replaced_is_not_read_into_the_copy() throws IOException {
        Files.writeString(copy, "of something else");
        Files.writeString(file.resolveSibling("copy.db-wal"), "left behind");

        backup(copy);

        assertThat(file.resolveSibling("copy.db-wal")).doesNotExist();
    }

    @Test
    void nothing_but_the_copy_is_left_whether_it_came_to_one_or_not() throws IOException {
        isRefused(
                () -> Copy.restore(file, copy, false, (bytes, of) -> {}, whole -> {
                    throw new StoreUnavailableException(whole.toString(), "is not whole", null);
                }),
                "is not whole");
        assertThat(besideTheFile()).isEmpty();

        backup(copy);
        assertThat(besideTheFile()).containsExactly("copy.db");
    }

    private String[] besideTheFile() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith("noren.db"))
                    .toArray(String[]::new);
        }
    }
}
