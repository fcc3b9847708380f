package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that an older version wrote. */
class OlderFileTest {

    private static final String MAIL = """
            {"version": 1, "at": "2024-09-02T00:00:00Z", "to": %s, "mail": "%s", "language": "ja", "because": ["MALL24-OPT-4"],
             "subject": "件名", "text": "本文"}""";

    @TempDir
    Path folder;

    private void execute(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(url());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String url() {
        return "jdbc:sqlite:" + folder.resolve("noren.db");
    }

    @Test
    void mails_that_were_written_before_they_could_go_wait_and_may_go_at_once() throws Exception {
        Flyway.configure(StoreFile.class.getClassLoader())
                .dataSource(url(), null, null)
                .locations("classpath:dev/noren/adapters/sqlite/migration")
                .target("1")
                .load()
                .migrate();
        execute(
                "insert into decision values (1, 'c-1', '2024-09-02T00:00:00Z', null, '{}', 'x')",
                "insert into card (case_id, kind, edition, state, names)"
                        + " values ('c-1', 'participation', 'japan-mall-2024', 'invited', '[]')",
                "insert into outbox (decision, case_id, mail) values (1, 'c-1', '"
                        + MAIL.formatted("[\"company\", \"sakura\"]", "option-approved") + "')",
                "insert into outbox (decision, case_id, mail) values (1, 'c-2', '"
                        + MAIL.replace("\"to\": %s, ", "").formatted("unwanted-country") + "')");

        try (var store = SqliteStore.open(folder.resolve("noren.db"))) {
            var mails = Entries.outbox(store, 0);

            assertThat(mails).extracting(mail -> mail.dispatch().state()).containsExactly(State.WAITING, State.WAITING);
            assertThat(mails).extracting(mail -> mail.letter().html()).containsOnly("");
            var first = mails.getFirst();
            assertThat(first.dispatch())
                    .isEqualTo(new Dispatch(
                            State.WAITING,
                            Instant.parse("2024-09-02T00:00:00Z"),
                            0,
                            Optional.of(Instant.EPOCH),
                            Optional.empty(),
                            Optional.empty()));
            assertThat(first.text()).isEqualTo("本文");
            assertThat(first.edition()).contains("japan-mall-2024");
            assertThat(mails.getLast().edition()).isEmpty();
            var all = MailSelection.standing(Set.of());
            assertThat(found(store, all.to(Subject.company("sakura")))).isEqualTo(mails.subList(0, 1));
            assertThat(found(store, all.named(Set.of(Mail.UNWANTED_COUNTRY)))).isEqualTo(mails.subList(1, 2));
        }
    }

    private static List<OutboxMail> found(Store store, MailSelection selection) {
        return store.read(ledger -> ledger.mailbag().mails(selection));
    }
}
