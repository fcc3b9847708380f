package dev.noren.app.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.KeptStory;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.proof.Proof;
import dev.noren.ports.desk.proof.Proof.Verified;
import dev.noren.ports.desk.proof.Replay;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file of an older version has all that is derived once a desk has opened it, though no case has taken a step since. */
class UpgradedFileTest {

    private static final String STORY = "corrections-mall";

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("noren.db");
    }

    private List<String> query(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void execute(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Takes away all that came with the versions after one. */
    private void back(int version) throws SQLException {
        execute(
                "drop index step_of_case",
                "drop table paper",
                "drop table task",
                "delete from remark where name in ('papers numbered', 'tasks noted')",
                "delete from flyway_schema_history where cast(version as integer) > " + version,
                "pragma user_version = " + version);
        if (version < 2) {
            execute("drop table dispatch", "drop table hold");
        }
    }

    private Verified verified() {
        try (var store = SqliteStore.openToRead(file())) {
            return Proof.of(store).verify(Optional.empty(), records -> {});
        }
    }

    private List<String> tasks() throws SQLException {
        return query("select case_id || kind || second || ' ' || nano from task order by 1");
    }

    private List<String> papers() throws SQLException {
        return query("select kind || place || ' ' || decision || ' ' || at || amount from paper order by 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_was_not_derived_then_is_filled_in_when_a_desk_opens_it(int version) throws Exception {
        KeptStory.play(STORY, file());
        var tasks = tasks();
        var papers = papers();
        assertThat(tasks).isNotEmpty();
        assertThat(papers).isNotEmpty();
        back(version);
        assertThatThrownBy(this::verified).hasMessageContaining("is of an older version");

        SqliteStore.open(file()).close();
        assertThat(verified().contradiction()).isPresent();
        try (var store = SqliteStore.open(file())) {
            Noren.with(store).editions(List.of()).build();
        }

        assertThat(tasks()).isEqualTo(tasks);
        assertThat(papers()).isEqualTo(papers);
        assertThat(verified().contradiction()).isEmpty();
        try (var store = SqliteStore.openToRead(file())) {
            assertThat(Replay.of(store).play(difference -> {}, records -> true).differing())
                    .isZero();
        }
    }

    /** What was filled in once is not written over: who changes it afterwards is found out. */
    @Test
    void it_is_done_once() throws Exception {
        KeptStory.play(STORY, file());
        execute("delete from task");

        try (var store = SqliteStore.open(file())) {
            Noren.with(store).editions(List.of()).build();
        }

        assertThat(verified().contradiction().orElseThrow().what()).startsWith("task of ");
    }
}
