package dev.noren.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.KeptStory;
import dev.noren.domain.fact.Sha256;
import dev.noren.ports.desk.proof.Proof;
import dev.noren.ports.desk.proof.Proof.Verified;
import dev.noren.ports.driven.Examination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever can write the file and changes anything in it is found out. The laws of the file against it are lifted for the
 * change and put back after it, so that they are not what is found missing.
 */
class TamperedFileTest {

    private static final List<String> STORIES = List.of(
            "mall-promotion-results-and-closing",
            "kol-affiliate-from-application-to-closing",
            "store-premium-uk-and-basic",
            "corrections-linkage-active",
            "street-quote-and-meeting",
            "mall-which-reason-comes-first",
            "corrections-mall");

    /** What nobody can vouch for, and why. A table or column that is not named here is covered. */
    private static final Map<String, String> NOT_COVERED = Map.ofEntries(
            Map.entry("dispatch.state", "how a mail stands is changed in place, without a decision"),
            Map.entry("dispatch.since", "the same"),
            Map.entry("dispatch.attempts", "the same"),
            Map.entry("dispatch.second", "the same"),
            Map.entry("dispatch.nano", "the same"),
            Map.entry("dispatch.error", "the same"),
            Map.entry("dispatch.reason", "the same"),
            Map.entry("hold", "which mails are kept back from now on: changed in place, without a decision"),
            Map.entry("token", "who may come in from now on: issued and revoked without a decision"),
            Map.entry("remark", "what the file is for, and the clock of rehearsals"),
            Map.entry("flyway_schema_history", "Flyway's own; what it made is compared with a new file"),
            Map.entry("sqlite_sequence", "SQLite's own: the next numbers, of which those too low are found"));

    /** Numbers that do nothing but put rows in order: another that leaves the order as it is changes nothing. */
    private static final Set<String> ORDERING = Set.of("claim.sequence", "due.planned", "card.sequence");

    @TempDir
    static Path folder;

    @TempDir
    Path place;

    @BeforeAll
    static void play() {
        for (var story : STORIES) {
            KeptStory.play(story, folder.resolve(story));
        }
    }

    private interface Change {
        /** Whether there was anything to change. */
        boolean in(Connection file) throws SQLException;
    }

    /** What is found in a story's file after a change; empty where nothing was changed. */
    private Optional<Verified> after(String story, Change change) throws SQLException, IOException {
        var file = place.resolve("tampered.db");
        Files.copy(folder.resolve(story), file, StandardCopyOption.REPLACE_EXISTING);
        boolean changed;
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            var laws = query(connection, "select sql from sqlite_master where type = 'trigger'");
            for (var name : query(connection, "select name from sqlite_master where type = 'trigger'")) {
                execute(connection, "drop trigger " + name);
            }
            changed = change.in(connection);
            for (var law : laws) {
                execute(connection, law);
            }
        }
        return changed ? Optional.of(verified(file)) : Optional.empty();
    }

    private static Verified verified(Path file) {
        try (var store = SqliteStore.openToRead(file)) {
            return Proof.of(store).verify(Optional.empty(), records -> {});
        }
    }

    private static List<String> query(Connection file, String sql) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = file.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    private static int execute(Connection file, String sql) throws SQLException {
        try (var statement = file.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Every column of every table that is to be covered, as {@code table.column}. */
    private static List<String> columns() throws SQLException {
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(STORIES.getFirst()))) {
            return query(
                            file,
                            "select m.name || '.' || c.name from sqlite_master m, pragma_table_info(m.name) c"
                                    + " where m.type = 'table' order by 1")
                    .stream()
                    .filter(column -> !NOT_COVERED.containsKey(column)
                            && !NOT_COVERED.containsKey(column.substring(0, column.indexOf('.'))))
                    .toList();
        }
    }

    /** Which row is changed, by what it is found by: without row ids there is none to find it by. */
    private static String row(Connection file, String table, Random random) throws SQLException {
        var key = switch (table) {
            case "task" -> "case_id || kind";
            case "paper" -> "kind || place";
            default -> "rowid";
        };
        var keys = query(file, "select quote(" + key + ") from " + table + " order by 1");
        return keys.isEmpty() ? "" : key + " = " + keys.get(random.nextInt(keys.size()));
    }

    private static String other(Connection file, String column, String where, Random random) throws SQLException {
        var name = column.substring(column.indexOf('.') + 1);
        var table = column.substring(0, column.indexOf('.'));
        if (ORDERING.contains(column)) {
            return "(select max(" + name + ") + 1 from " + table + ")";
        }
        boolean whole = query(file, "select type from pragma_table_info('" + table + "') where name = '" + name + "'")
                .getFirst()
                .equals("INTEGER");
        if (whole) {
            return table.equals("due") && name.equals("errand")
                    ? "1 - errand"
                    : name + " + " + (10_000 + random.nextInt(5_000));
        }
        var now = query(file, "select " + name + " from " + table + " where " + where)
                .getFirst();
        if (now == null || now.isEmpty()) {
            return "'x'";
        }
        int at = random.nextInt(now.length());
        char c = now.charAt(at) == 'x' ? 'y' : 'x';
        return "'" + (now.substring(0, at) + c + now.substring(at + 1)).replace("'", "''") + "'";
    }

    private static boolean changed(Connection file, String column, Random random) throws SQLException {
        var table = column.substring(0, column.indexOf('.'));
        var where = ORDERING.contains(column)
                ? "rowid = (select min(rowid) from " + table + ") and 1 < (select count(*) from " + table + ")"
                : row(file, table, random);
        if (where.isEmpty()) {
            return false;
        }
        return execute(
                        file,
                        "update " + table + " set " + column.substring(column.indexOf('.') + 1) + " = "
                                + other(file, column, where, random) + " where " + where)
                > 0;
    }

    @Test
    void nothing_is_found_where_nothing_was_changed() throws Exception {
        for (var story : STORIES) {
            assertThat(after(story, file -> true).orElseThrow().contradiction())
                    .as(story)
                    .isEmpty();
        }
    }

    @Test
    void any_value_of_any_row_that_is_changed_is_found() throws Exception {
        var random = new Random(20_261_120);
        var tried = new HashSet<String>();
        for (var column : columns()) {
            for (var story : STORIES) {
                var found = after(story, file -> changed(file, column, random));
                found.ifPresent(verified -> assertThat(verified.contradiction())
                        .as(story + ": " + column)
                        .isPresent());
                if (found.isPresent()) {
                    tried.add(column);
                }
            }
        }
        assertThat(new TreeSet<>(tried)).containsExactlyElementsOf(new TreeSet<>(columns()));
    }

    @Test
    void whatever_is_changed_in_a_record_the_record_is_named() throws Exception {
        var random = new Random(7);
        for (int i = 0; i < 40; i++) {
            var story = STORIES.get(random.nextInt(STORIES.size()));
            long[] number = new long[1];
            var found = after(story, file -> {
                number[0] = 1L
                        + random.nextInt(Integer.parseInt(
                                query(file, "select max(number) from decision").getFirst()));
                var where = "number = " + number[0];
                return execute(
                                file,
                                "update decision set record = " + other(file, "decision.record", where, random)
                                        + " where " + where)
                        > 0;
            });
            assertThat(found.orElseThrow().contradiction().orElseThrow().record())
                    .isEqualTo(number[0]);
        }
    }

    @Test
    void a_record_whose_hash_was_made_to_fit_is_found_by_the_next() throws Exception {
        var found = after(STORIES.getFirst(), file -> {
            var record = query(file, "select record from decision where number = 20")
                    .getFirst()
                    .replaceFirst("\"at\":\"20", "\"at\":\"19");
            return execute(
                            file,
                            "update decision set at = '19' || substr(at, 3), hash = '" + Sha256.of(record)
                                    + "', record = '" + record.replace("'", "''") + "' where number = 20")
                    > 0;
        });

        assertThat(found.orElseThrow().contradiction().orElseThrow().record()).isBetween(20L, 21L);
    }

    @Test
    void a_record_that_was_removed_swapped_or_added_is_found() throws Exception {
        for (var story : STORIES) {
            var removed = after(story, file -> execute(file, "delete from decision where number = 9") > 0);
            assertThat(removed.orElseThrow().contradiction().orElseThrow().record())
                    .isEqualTo(9);

            var swapped = after(story, file -> {
                execute(file, "update decision set number = -1 where number = 8");
                execute(file, "update decision set number = 8 where number = 10");
                return execute(file, "update decision set number = 10 where number = -1") > 0;
            });
            assertThat(swapped.orElseThrow().contradiction().orElseThrow().record())
                    .isEqualTo(8);

            var added = after(
                    story,
                    file -> execute(
                                    file,
                                    "insert into decision select number + 1, case_id, at, null, record, 'x' || hash"
                                            + " from decision order by number desc limit 1")
                            > 0);
            assertThat(added.orElseThrow().contradiction()).isPresent();
        }
    }

    @Test
    void a_row_that_was_removed_or_added_beside_the_log_is_found() throws Exception {
        var random = new Random(42);
        for (var table : List.of("personal", "claim", "due", "card", "task", "paper", "outbox", "dispatch")) {
            for (var story : STORIES) {
                after(story, file -> {
                            var where = row(file, table, random);
                            return !where.isEmpty() && execute(file, "delete from " + table + " where " + where) > 0;
                        })
                        .ifPresent(removed -> assertThat(removed.contradiction())
                                .as(story + ": " + table + " removed")
                                .isPresent());
            }
        }
        var additions = List.of(
                "insert into claim (claim, case_id) select '[\"a\",\"b\"]', case_id from claim limit 1",
                "insert into claim (claim, case_id) values ('[\"a\",\"b\"]', 'nobody')",
                "insert into due (second, nano, case_id, command, payload, errand)"
                        + " select second + 1, nano, case_id, command, payload, 0 from due limit 1",
                "insert into due (second, nano, case_id, command, payload, errand) values (1, 0, 'nobody', 'x', '{}', 0)",
                "insert into due (second, nano, case_id, command, payload, errand)"
                        + " select second, nano, 'nobody', command, payload, 1 from due limit 1",
                "insert into due (second, nano, case_id, command, payload, errand)"
                        + " select 1, 0, case_id, 'revise', '{}', 1 from card limit 1",
                "insert into task select case_id, 'overdue', 1, 0 from card limit 1",
                "insert into paper select kind, place + 1, (select max(number) from decision), case_id, at, amount"
                        + " from paper order by kind, place desc limit 1",
                "insert into paper values ('receipt', 1, 1, 'nobody', '2024-09-02T00:00:00Z', 1)",
                "insert into card (case_id, kind, state, names) values ('nobody', 'listing', '', '[]')",
                "insert into outbox (decision, case_id, mail) select decision, case_id, mail from outbox limit 1",
                "insert into personal select 'x' || token, decision, whose, salt, value from personal limit 1",
                "insert into dispatch select number + 1000, mail, edition, whom, state, since, attempts, second, nano,"
                        + " error, reason from dispatch limit 1");
        for (var addition : additions) {
            for (var story : STORIES) {
                after(story, file -> execute(file, addition) > 0)
                        .ifPresent(added -> assertThat(added.contradiction())
                                .as(story + ": " + addition)
                                .isPresent());
            }
        }
    }

    @Test
    void an_errand_that_waits_since_a_record_is_none_of_it() throws Exception {
        for (var story : STORIES) {
            var waiting = after(
                    story,
                    file -> execute(
                                    file,
                                    "insert into due (second, nano, case_id, command, payload, errand)"
                                            + " select strftime('%s', at), 0, case_id, 'revise', '{}', 1 from decision"
                                            + " where case_id is not null order by number desc limit 1")
                            > 0);
            assertThat(waiting.orElseThrow().contradiction()).as(story).isEmpty();
        }
    }

    @Test
    void a_number_that_is_nobodys_is_found() throws Exception {
        var found =
                after(STORIES.getFirst(), file -> execute(file, "insert into sqlite_sequence values (null, 7)") > 0);

        assertThat(found.orElseThrow().contradiction().orElseThrow().what()).contains("sqlite_sequence");
    }

    @Test
    void a_table_that_is_missing_is_named() throws Exception {
        var file = place.resolve("tableless.db");
        Files.copy(folder.resolve(STORIES.getFirst()), file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(connection, "drop table decision");
        }

        assertThat(verified(file).contradiction().orElseThrow().expected()).contains("decision");
        try (var store = SqliteStore.openToRead(file)) {
            assertThat(store.<Long>examine(Examination::count)).isZero();
        }
    }

    @Test
    void a_law_of_the_file_that_was_lifted_is_found() throws Exception {
        var file = place.resolve("lawless.db");
        Files.copy(folder.resolve(STORIES.getFirst()), file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            execute(connection, "drop trigger decision_stays");
        }

        assertThat(verified(file).contradiction().orElseThrow().expected()).contains("decision_stays");
    }

    /** Nothing in the file tells that there was more; the head that somebody wrote down does. */
    @Test
    void records_that_were_cut_off_are_missed_by_the_head() throws Exception {
        var whole = verified(folder.resolve(STORIES.getFirst()));
        var file = place.resolve("shorter.db");
        KeptStory.play("street-joining", file);

        try (var store = SqliteStore.openToRead(file)) {
            var other = Proof.of(store).verify(Optional.of(whole.head()), records -> {});
            assertThat(other.contradiction().orElseThrow().what()).isEqualTo("head");
            assertThat(Proof.of(store)
                            .verify(Optional.of(other.head()), records -> {})
                            .contradiction())
                    .isEmpty();
        }
    }
}
