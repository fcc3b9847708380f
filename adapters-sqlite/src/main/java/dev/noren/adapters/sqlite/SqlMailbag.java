package dev.noren.adapters.sqlite;

import dev.noren.domain.fact.Word;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Hold;
import dev.noren.ports.driven.MailForm;
import dev.noren.ports.driven.Mailbag;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The mails over a connection, inside a transaction. For one unit of work or one question. */
final class SqlMailbag implements Mailbag {

    private static final String MAILS =
            "select outbox.number, decision, case_id, outbox.mail, edition, state, since, attempts, second, nano, error, reason"
                    + " from outbox join dispatch using (number)";

    private final Handle handle;
    private final boolean writing;

    SqlMailbag(Handle handle, boolean writing) {
        this.handle = handle;
        this.writing = writing;
    }

    /** Adds a mail that was just written. */
    void add(OutboxMail mail, long decision) {
        isWriting();
        handle.execute(
                "insert into outbox (decision, case_id, mail) values (?, ?, ?)",
                decision,
                mail.onCase(),
                Json.canonical(MailForm.write(mail)));
        handle.execute(
                "insert into dispatch (state, since, attempts, second, nano, error, reason, mail, edition, whom, number)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, last_insert_rowid())",
                values(
                        mail.dispatch(),
                        mail.mail().word(),
                        mail.edition().orElse(null),
                        mail.to().map(Subject::spoken).orElse(null)));
    }

    @Override
    public void keep(long number, Dispatch dispatch) {
        isWriting();
        handle.execute(
                "update dispatch set state = ?, since = ?, attempts = ?, second = ?, nano = ?, error = ?, reason = ?"
                        + " where number = ?",
                values(dispatch, number));
    }

    @Override
    public void blank(long number, Dispatch dispatch) {
        keep(number, dispatch);
        mail(number)
                .ifPresent(mail -> handle.execute(
                        "update outbox set mail = ? where number = ?",
                        Json.canonical(MailForm.write(mail.blank())),
                        number));
    }

    /** How a mail stands, and more after it. */
    private static @Nullable Object[] values(Dispatch dispatch, @Nullable Object... more) {
        var values = new ArrayList<@Nullable Object>();
        values.add(dispatch.state().word());
        values.add(dispatch.since().toString());
        values.add(dispatch.attempts());
        values.add(dispatch.next().map(Instant::getEpochSecond).orElse(null));
        values.add(dispatch.next().map(Instant::getNano).orElse(null));
        values.add(dispatch.error().orElse(null));
        values.add(dispatch.reason().orElse(null));
        values.addAll(Arrays.asList(more));
        return values.toArray();
    }

    /** All mails from those of a record on, in the order of the records. */
    static Cursor<OutboxMail> since(Handle handle, long decision) {
        var sql = MAILS + " where decision >= " + decision + " order by outbox.number";
        return Cursor.of(handle, sql, (row, context) -> mail(row));
    }

    @Override
    public Optional<OutboxMail> mail(long number) {
        return handle.select(MAILS + " where outbox.number = ?", number)
                .map((row, context) -> mail(row))
                .findFirst();
    }

    @Override
    public List<OutboxMail> mails(MailSelection asked) {
        var sql = new StringBuilder(MAILS + " where outbox.number > ?");
        var values = new ArrayList<Object>();
        values.add(asked.after());
        among(sql, values, "state", asked.states());
        among(sql, values, "dispatch.mail", asked.mails());
        equal(sql, values, "edition", asked.edition());
        equal(sql, values, "case_id", asked.onCase());
        equal(sql, values, "whom", asked.to().map(Subject::spoken));
        values.add(asked.most());
        return handle.select(sql + " order by outbox.number limit ?", values.toArray())
                .map((row, context) -> mail(row))
                .list();
    }

    /** As a JSON list, so that the statement is the same however many there are. */
    private static void among(StringBuilder sql, List<Object> values, String column, Collection<? extends Word> words) {
        if (!words.isEmpty()) {
            sql.append(" and ").append(column).append(" in (select value from json_each(?))");
            values.add(Json.canonical(
                    Form.texts(words.stream().map(Word::word).sorted().toList())));
        }
    }

    private static void equal(StringBuilder sql, List<Object> values, String column, Optional<String> value) {
        value.ifPresent(asked -> {
            sql.append(" and ").append(column).append(" = ?");
            values.add(asked);
        });
    }

    @Override
    public Optional<OutboxMail> firstToGo(Instant now) {
        return handle.select(
                        MAILS + " where second is not null and (second, nano) <= (?, ?)"
                                + " order by second, nano, dispatch.number limit 1",
                        now.getEpochSecond(),
                        now.getNano())
                .map((row, context) -> mail(row))
                .findFirst();
    }

    private static OutboxMail mail(ResultSet row) throws SQLException {
        return MailForm.read(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                Json.keptFields(row.getString(4)),
                Optional.ofNullable(row.getString(5)),
                dispatch(row));
    }

    private static Dispatch dispatch(ResultSet row) throws SQLException {
        return new Dispatch(
                Word.of(State.values(), row.getString(6)),
                Instant.parse(row.getString(7)),
                row.getInt(8),
                instant(row.getString(9), row.getLong(10)),
                Optional.ofNullable(row.getString(11)),
                Optional.ofNullable(row.getString(12)));
    }

    private static Optional<Instant> instant(@Nullable String second, long nano) {
        return second == null ? Optional.empty() : Optional.of(Instant.ofEpochSecond(Long.parseLong(second), nano));
    }

    @Override
    public Map<State, Tally> tally() {
        var tally = new EnumMap<State, Tally>(State.class);
        handle.select("select state, count(*), sum(attempts) from dispatch group by state")
                .map((row, context) ->
                        Map.entry(Word.of(State.values(), row.getString(1)), new Tally(row.getLong(2), row.getLong(3))))
                .forEach(entry -> tally.put(entry.getKey(), entry.getValue()));
        return tally;
    }

    @Override
    public List<Hold> holds() {
        return handle.select("select edition, mail, since from hold order by edition, mail")
                .map((row, context) -> new Hold(
                        row.getString(1), Word.of(Mail.values(), row.getString(2)), Instant.parse(row.getString(3))))
                .list();
    }

    @Override
    public void hold(Hold hold) {
        isWriting();
        handle.execute(
                "insert into hold (edition, mail, since) values (?, ?, ?) on conflict (edition, mail) do nothing",
                hold.edition(),
                hold.mail().word(),
                hold.since().toString());
    }

    @Override
    public void lift(String edition, Mail mail) {
        isWriting();
        handle.execute("delete from hold where edition = ? and mail = ?", edition, mail.word());
    }

    private void isWriting() {
        if (!writing) {
            throw new IllegalStateException("a question changes nothing");
        }
    }
}
