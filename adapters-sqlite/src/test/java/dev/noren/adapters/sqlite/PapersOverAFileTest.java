package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.money.Paper.Kind;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.PapersContract;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driven.Store;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersOverAFileTest extends PapersContract {

    private static final String KEPT = """
            CREATE TRIGGER paper_is_kept before delete on paper
            begin
              select raise(abort, 'a number that was given stays');
            end""";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("noren.db");
    }

    @Override
    protected Store emptyStore() {
        return SqliteStore.open(file());
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<IssuedPaper> all(Store store) {
        return store.read(ledger -> Stream.of(Kind.values())
                .flatMap(kind -> ledger.papers(kind, 0, 100).stream())
                .toList());
    }

    @Test
    void a_file_that_was_begun_before_papers_were_numbered_gets_the_same_numbers() throws Exception {
        an_invoice_taken_back_is_credited_and_written_anew_under_the_next_number();
        close();
        List<IssuedPaper> before;
        try (var store = emptyStore()) {
            before = all(store);
        }
        execute(
                "drop trigger paper_is_kept",
                "delete from paper",
                KEPT,
                "delete from remark where name = 'papers numbered'");

        try (var store = emptyStore()) {
            assertThat(all(store)).isEmpty();
            Noren.with(store).build();
            assertThat(all(store)).isEqualTo(before).hasSize(3);
        }
    }

    @AfterEach
    void goes_together() {
        Proven.is(file());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from paper",
                "update paper set place = 7",
                "insert into paper values ('invoice', 3, 2, 'c', '2024-09-02T00:00:00Z', 1)"
            })
    void a_number_that_was_given_stays_and_none_is_left_out(String statement) {
        an_option_that_passes_is_invoiced();
        close();

        assertThatThrownBy(() -> execute(statement)).isInstanceOf(SQLException.class);
    }
}
