package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.Ran;
import dev.noren.app.rehearsal.KeptStory;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.desk.answer.Explainer;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driving.Explanation;
import dev.noren.ports.driving.ExplanationForm;
import dev.noren.ports.driving.ExplanationText;
import dev.noren.ports.form.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code noren verify}, {@code noren replay} and {@code noren explain}: what they print and how they end. */
class ProofCommandsTest {

    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void play() {
        file = folder.resolve("noren.db");
        KeptStory.play("linkage-active-who-is-eligible", file);
    }

    private static Ran ran(String command, Path db, String... more) {
        var words = new ArrayList<>(List.of(command, "--db", db.toString()));
        words.addAll(List.of(more));
        return Ran.with(words.toArray(String[]::new));
    }

    private Path tampered(String sql) throws Exception {
        var other = folder.resolve("tampered.db");
        Files.deleteIfExists(other);
        Files.copy(file, other);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + other);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return other;
    }

    @Test
    void a_sound_file_has_a_head_that_is_found_again() {
        var ran = ran("verify", file);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).matches("head [0-9a-f]{64}\\R\\d+ records in \\d+\\.\\d s\\R");
        assertThat(ran.code()).isZero();
        var head = ran.out().substring(5, 69);
        assertThat(ran("verify", file, "--head", head).code()).isZero();
        assertThat(ran("verify", file, "--head", head, "--json").out())
                .startsWith("{\"sound\":true,\"records\":")
                .contains(head);
    }

    @Test
    void a_head_that_is_not_in_the_chain_and_whatever_was_changed_is_named() throws Exception {
        var cut = ran("verify", file, "--head", "0123456789abcdef".repeat(4));
        assertThat(cut.code()).isEqualTo(1);
        assertThat(cut.out()).contains(": head").contains("none: records were cut off");

        var changed = ran("verify", tampered("update card set state = 'elsewhere' where kind = 'participation'"));
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).startsWith("record ").contains("card of").contains("elsewhere");
        assertThat(ran("verify", folder.resolve("tampered.db"), "--json").out())
                .contains("\"contradiction\":{\"record\":");
    }

    @Test
    void what_is_no_file_of_norens_ends_with_2_and_one_line() throws Exception {
        var text = Files.writeString(folder.resolve("text.db"), "what somebody wrote down\n".repeat(500));
        var newer = tampered("pragma user_version = 999");
        for (var command : List.of("verify", "replay")) {
            for (var no : List.of(folder.resolve("missing.db"), text, newer)) {
                var ran = ran(command, no);
                assertThat(ran.code()).as(command + " " + no).isEqualTo(2);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.err()).startsWith("noren " + command + ": " + no).hasLineCount(1);
            }
        }
        assertThat(folder.resolve("missing.db")).doesNotExist();
        assertThat(ran("verify", file, "--head", "xyz").code()).isEqualTo(2);
    }

    @Test
    void a_file_is_verified_while_somebody_writes_it() {
        try (var store = SqliteStore.open(file)) {
            long records = store.read(ledger -> ledger.tail().next());
            assertThat(records).isPositive();
            assertThat(ran("verify", file).code()).isZero();
            assertThat(ran("replay", file).code()).isZero();
        }
    }

    @Test
    void what_would_be_decided_the_same_way_again_is_counted() {
        var ran = ran("replay", file);

        assertThat(ran.out()).matches("\\d+ records decided again in \\d+\\.\\d s, 0 otherwise\\R");
        assertThat(ran("replay", file, "--json").out()).contains("\"differing\":0,\"erased\":0,\"whole\":true");
    }

    private static DecisionRecord record(SqliteStore store, Predicate<DecisionRecord> wanted) {
        return store.read(ledger -> {
            for (long number = 1; number < ledger.tail().next(); number++) {
                var record = ledger.record(number).orElseThrow();
                if (wanted.test(record)) {
                    return record;
                }
            }
            throw new AssertionError("none");
        });
    }

    /** A company that joined, and was refused by clauses. */
    private static boolean refusedByClauses(DecisionRecord record) {
        return record.order().by().is(Role.COMPANY)
                && !record.accepted()
                && !record.looked().values().isEmpty()
                && record.reasons().stream()
                        .anyMatch(reason -> reason.get("clause").isPresent());
    }

    @Test
    void a_refusal_is_explained_in_both_languages_with_every_clause_and_what_would_cure_it() {
        try (var store = SqliteStore.openToRead(file)) {
            var record = record(store, ProofCommandsTest::refusedByClauses);
            var number = Long.toString(record.number());

            var english = ran("explain", file, number);
            assertThat(english.code()).isZero();
            assertThat(english.out())
                    .startsWith("Decision: " + number + "\n")
                    .contains(
                            "Who: " + record.order().by(), "What was asked:", "What was known:", "Clauses:", ": met\n")
                    .containsAnyOf(": not met", ": for a person to judge")
                    .contains("Outcome: refused (clause)", "What stood against it:", "Decided by release: 1.2.3");
            var japanese = ran("explain", file, number, "--language", "ja");
            assertThat(japanese.out()).startsWith("決定：" + number).contains("申請内容：", "適用条項：", "満たしている", "結果：不受理");
            assertThat(ran("explain", file, number, "--json").out())
                    .startsWith("{\"decision\":" + number)
                    .contains("\"finding\":");
        }
    }

    @Test
    void a_decision_that_is_none_and_a_server_without_a_token_end_with_2_and_say_so() {
        var none = ran("explain", file, "999999");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).isEqualToNormalizingNewlines("noren explain: there is no decision 999999\n");

        for (var command : List.of(List.of("explain", "1"), List.of("plugins"))) {
            var words = new ArrayList<>(command);
            words.addAll(List.of("--server", "http://127.0.0.1:1", "--token", ""));
            var ran = Ran.with(words.toArray(String[]::new));
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("--server needs a --token");
        }
    }

    @Test
    void whoever_sees_nothing_of_a_case_is_told_of_no_decision() {
        try (var store = SqliteStore.openToRead(file)) {
            var explainer = Explainer.of(store);
            var refused = record(store, ProofCommandsTest::refusedByClauses);
            var own = refused.order().by();

            assertThat(explainer.explain(refused.number(), own)).isPresent();
            assertThat(explainer.explain(refused.number(), Actor.company("nobody")))
                    .isEmpty();
            assertThat(explainer.explain(refused.number(), Actor.buyer("nobody")))
                    .isEmpty();
            assertThat(explainer.explain(999_999, Actor.SECRETARIAT)).isEmpty();
        }
    }

    /** What the office notes down for itself stays with it, whichever decision is asked about. */
    @Test
    void nobody_but_the_office_reads_its_own_reasons_or_what_others_said() {
        var other = folder.resolve("internal.db");
        KeptStory.play("kol-ranking-of-applications", other);
        try (var store = SqliteStore.openToRead(other)) {
            var explainer = Explainer.of(store);
            var office = new ArrayList<Explanation>();
            store.read(ledger -> {
                for (long number = 1; number < ledger.tail().next(); number++) {
                    office.add(explainer.explain(number, Actor.SECRETARIAT).orElseThrow());
                }
                return true;
            });
            var companies = office.stream()
                    .map(Explanation::by)
                    .filter(by -> by.is(Role.COMPANY))
                    .distinct()
                    .toList();
            assertThat(companies).isNotEmpty();
            for (var told : office) {
                for (var company : companies) {
                    explainer.explain(told.decision(), company).ifPresent(seen -> {
                        var text = ExplanationText.of(seen, Locale.ENGLISH)
                                + Json.canonical(ExplanationForm.of(seen, Locale.JAPANESE));
                        assertThat(text).doesNotContain("internalReason");
                        assertThat(seen.asked().isPresent()).isEqualTo(seen.by().equals(company));
                        assertThat(seen.world().values()).isEmpty();
                        assertThat(seen.facts())
                                .noneMatch(known -> known.whose().spoken().startsWith("company ")
                                        && !known.whose().spoken().equals(company.toString()));
                    });
                }
            }
        }
    }
}
