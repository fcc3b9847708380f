package dev.noren.adapters.sqlite;

import dev.noren.adapters.sqlite.Remembered.End;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Task;
import dev.noren.domain.money.Paper;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Card;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.IssuedPaper;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.MailSelection;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The ledger over a connection, inside a transaction. For one unit of work or one question. */
final class SqlLedger implements Ledger {

    /** As an index has it, which knows of no order that was refused. */
    private static final String ACCEPTED_ON = "case_id = ? and instr(record, '\"outcome\":\"accepted\"') > 0";

    private static final String PAPERS = "select kind, place, amount, case_id, decision, at from paper";

    private final Handle handle;
    private final ReadRecords atHand;
    private final Optional<Remembered> remembered;

    private SqlLedger(Handle handle, ReadRecords atHand, Optional<Remembered> remembered) {
        this.handle = handle;
        this.atHand = atHand;
        this.remembered = remembered;
    }

    /** For a question. */
    static SqlLedger toRead(Handle handle, ReadRecords atHand) {
        return new SqlLedger(handle, atHand, Optional.empty());
    }

    /** For a unit of work. */
    static SqlLedger toWrite(Handle handle, ReadRecords atHand, Remembered remembered) {
        return new SqlLedger(handle, atHand, Optional.of(remembered));
    }

    @Override
    public Instant latest() {
        return end().latest();
    }

    /** The end of the log, asked of the file where the writer does not remember it. */
    private End end() {
        return remembered.flatMap(Remembered::end).orElseGet(() -> {
            var read = handle.select("select number, hash, at from decision order by number desc limit 1")
                    .map((row, context) ->
                            new End(new Tail(row.getLong(1) + 1, row.getString(2)), Instant.parse(row.getString(3))))
                    .findFirst()
                    .orElse(new End(new Tail(1, DecisionRecord.BEFORE_THE_FIRST), Instant.MIN));
            remembered.ifPresent(memory -> memory.ends(read));
            return read;
        });
    }

    @Override
    public List<DecisionRecord> steps(String caseId) {
        return remembered.flatMap(memory -> memory.steps(caseId)).orElseGet(() -> {
            var read = read(caseId);
            remembered.ifPresent(memory -> memory.read(caseId, read));
            return read;
        });
    }

    private List<DecisionRecord> read(String caseId) {
        var numbers = handle.select("select number from decision where " + ACCEPTED_ON + " order by number", caseId)
                .mapTo(Long.class)
                .list();
        var records = atHand.first(numbers);
        if (records.size() < numbers.size()) {
            var rest = from(caseId, numbers.get(records.size()));
            atHand.keep(rest);
            records.addAll(rest);
        }
        return records.stream().filter(DecisionRecord::isStep).toList();
    }

    private List<DecisionRecord> from(String caseId, long number) {
        return handle.select(
                        "select number, record, hash from decision where " + ACCEPTED_ON
                                + " and number >= ? order by number",
                        caseId,
                        number)
                .map((row, context) -> record(row))
                .list();
    }

    @Override
    public List<DecisionRecord> history(String caseId) {
        return handle.select("select number, record, hash from decision where case_id = ? order by number", caseId)
                .map((row, context) -> record(row))
                .list();
    }

    static DecisionRecord record(ResultSet row) throws SQLException {
        long number = row.getLong(1);
        try {
            return RecordForm.read(Json.keptFields(row.getString(2)), row.getString(3));
        } catch (RuntimeException misfit) {
            throw new IllegalStateException("record " + number + " cannot be read: " + misfit.getMessage(), misfit);
        }
    }

    @Override
    public Optional<DecisionRecord> record(long number) {
        return handle.select("select number, record, hash from decision where number = ?", number)
                .map((row, context) -> record(row))
                .findFirst();
    }

    @Override
    public List<String> holders(Claim claim) {
        return handle.select("select case_id from claim where claim = ? order by sequence", text(claim))
                .mapTo(String.class)
                .list();
    }

    @Override
    public long holderCount(Claim claim) {
        return handle.select("select count(*) from claim where claim = ?", text(claim))
                .mapTo(Long.class)
                .one();
    }

    /** As JSON, so that its parts stay apart and no character is lost on the way to the file. */
    static String text(Claim claim) {
        return Json.canonical(Form.texts(List.of(claim.what(), claim.of())));
    }

    /** What {@link #text(Claim)} wrote. */
    static Claim claim(String text) {
        var parts = ((Form.Items) Json.kept(text)).values();
        return new Claim(((Form.Text) parts.get(0)).value(), ((Form.Text) parts.get(1)).value());
    }

    @Override
    public Optional<Planned> firstDue(Instant until) {
        var known = remembered.map(Remembered::firstDue).orElse(null);
        var first = known == null ? readFirstDue() : known;
        remembered.ifPresent(memory -> memory.firstDue(first));
        return first.filter(planned -> !planned.at().isAfter(until));
    }

    private Optional<Planned> readFirstDue() {
        return handle.select("select second, nano, case_id, command, payload, errand, planned from due"
                        + " order by second, nano, planned limit 1")
                .map((row, context) -> planned(row))
                .findFirst();
    }

    private static Planned planned(ResultSet row) throws SQLException {
        return new Planned(
                Instant.ofEpochSecond(row.getLong(1), row.getLong(2)),
                row.getString(3),
                row.getString(4),
                Json.keptFields(row.getString(5)),
                row.getBoolean(6) ? row.getLong(7) : 0);
    }

    @Override
    public Tail tail() {
        return end().tail();
    }

    @Override
    public void append(DecisionRecord record, Optional<Moves> moves) {
        isWriting();
        boolean opens = record.onCase()
                .filter(id -> moves.isPresent())
                .map(this::steps)
                .filter(List::isEmpty)
                .isPresent();
        handle.execute(
                "insert into decision (number, case_id, at, key_id, record, hash) values (?, ?, ?, ?, ?, ?)",
                record.number(),
                record.onCase().orElse(null),
                record.at().toString(),
                record.order().key().map(IdempotencyKey::id).orElse(null),
                Json.canonical(RecordForm.write(record)),
                record.hash());
        remembered.ifPresent(memory -> memory.appended(record));
        moves.ifPresent(moved -> move(record, record.onCase().orElseThrow(), moved, opens));
    }

    @Override
    public void keep(Personal value) {
        isWriting();
        handle.execute(
                "insert into personal (token, decision, whose, salt, value) values (?, ?, ?, ?, ?)"
                        + " on conflict (token) do nothing",
                value.token(),
                value.record(),
                value.whose().map(Subject::spoken).orElse(null),
                value.salt(),
                Json.canonical(value.value()));
    }

    @Override
    public Optional<Form> personal(String token) {
        return handle.select("select value from personal where token = ?", token)
                .mapTo(String.class)
                .findFirst()
                .map(Json::kept);
    }

    @Override
    public long eraseValuesOf(Subject whose) {
        isWriting();
        return handle.execute("delete from personal where whose = ?", whose.spoken());
    }

    @Override
    public long eraseValuesOn(String caseId) {
        isWriting();
        return handle.execute(
                "delete from personal where decision in (select number from decision where case_id = ?)", caseId);
    }

    @Override
    public long eraseNobodysValues(Instant before) {
        isWriting();
        return nobodys().stream()
                .filter(value -> value.at().isBefore(before))
                .mapToLong(value -> handle.execute("delete from personal where token = ?", value.token()))
                .sum();
    }

    private record Nobodys(String token, Instant at) {}

    /** Instants are compared as instants: as texts, one with a fraction would come before one without. */
    private List<Nobodys> nobodys() {
        return handle.select("select token, at from personal join decision on number = decision where whose is null")
                .map((row, context) -> new Nobodys(row.getString(1), Instant.parse(row.getString(2))))
                .list();
    }

    @Override
    public long valuesOf(Subject whose) {
        return handle.select("select count(*) from personal where whose = ?", whose.spoken())
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<String> parties(Subject.Sort sort) {
        return handle.select("select case_id from card where kind = ? order by sequence", sort.word())
                .mapTo(String.class)
                .list();
    }

    @Override
    public List<String> casesOf(Subject party) {
        var column = party.sort() == Subject.Sort.BUYER ? "buyer" : "company";
        return handle.select("select case_id from card where " + column + " = ? order by sequence", party.name())
                .mapTo(String.class)
                .list();
    }

    /** @param opens whether the case has nothing yet that could be given up */
    private void move(DecisionRecord record, String caseId, Moves moves, boolean opens) {
        moveClaims(caseId, moves.claims(), opens);
        if (!opens) {
            struck(handle.execute("delete from due where case_id = ? and errand = 0", caseId));
        }
        for (var due : moves.due()) {
            plan(due.at(), caseId, due.command(), Form.Fields.NONE, false);
        }
        for (var errand : moves.errands()) {
            plan(record.at(), errand.onCase(), errand.command(), Writer.write(errand.with()), true);
        }
        moves.card().ifPresent(this::file);
        if (opens) {
            note(caseId, moves.tasks());
        } else {
            moveTasks(caseId, moves.tasks());
        }
        moves.mails().forEach(mail -> mailbag().add(mail, record.number()));
        moves.paper().ifPresent(paper -> issue(paper, record));
    }

    @Override
    public void issue(Paper paper, DecisionRecord of) {
        isWriting();
        var kind = paper.kind().word();
        handle.execute(
                "insert into paper (kind, place, decision, case_id, at, amount)"
                        + " values (?, (select coalesce(max(place), 0) + 1 from paper where kind = ?), ?, ?, ?, ?)",
                kind,
                kind,
                of.number(),
                of.onCase().orElseThrow(),
                of.at().toString(),
                paper.amount());
    }

    @Override
    public Optional<IssuedPaper> paper(Paper.Number number) {
        return handle.select(
                        PAPERS + " where kind = ? and place = ?", number.kind().word(), number.place())
                .map((row, context) -> paper(row))
                .findFirst();
    }

    @Override
    public List<IssuedPaper> papersOf(String caseId) {
        return handle.select(PAPERS + " where case_id = ? order by decision", caseId)
                .map((row, context) -> paper(row))
                .list();
    }

    @Override
    public List<IssuedPaper> papers(Paper.Kind kind, long after, int most) {
        return handle.select(PAPERS + " where kind = ? and place > ? order by place limit ?", kind.word(), after, most)
                .map((row, context) -> paper(row))
                .list();
    }

    private static IssuedPaper paper(ResultSet row) throws SQLException {
        return new IssuedPaper(
                new Paper.Number(Word.of(Paper.Kind.values(), row.getString(1)), row.getLong(2)),
                row.getLong(3),
                row.getString(4),
                row.getLong(5),
                Instant.parse(row.getString(6)));
    }

    @Override
    public void moveTasks(String caseId, List<Task> tasks) {
        isWriting();
        handle.execute("delete from task where case_id = ?", caseId);
        note(caseId, tasks);
    }

    private void note(String caseId, List<Task> tasks) {
        for (var task : tasks) {
            handle.execute(
                    "insert into task (case_id, kind, second, nano) values (?, ?, ?, ?)",
                    caseId,
                    task.kind().word(),
                    task.since().getEpochSecond(),
                    task.since().getNano());
        }
    }

    @Override
    public List<Open> tasks(Instant until, int most) {
        return handle.createQuery(
                        "select task.kind, second, nano, sequence, case_id, card.kind, edition, company, buyer,"
                                + " state, names from task join card using (case_id)"
                                + " where second < :second or second = :second and nano <= :nano"
                                + " order by second, nano, sequence limit :most")
                .bind("second", until.getEpochSecond())
                .bind("nano", until.getNano())
                .bind("most", most)
                .map((row, context) -> new Open(
                        new Task(
                                Word.of(Task.Kind.values(), row.getString(1)),
                                Instant.ofEpochSecond(row.getLong(2), row.getLong(3))),
                        card(row, 5)))
                .list();
    }

    /** A claim that the case holds already keeps its place among the holders. */
    private void moveClaims(String caseId, Set<Claim> claims, boolean opens) {
        var now = claims.stream().map(SqlLedger::text).collect(Collectors.toSet());
        var before = opens
                ? Set.<String>of()
                : handle.select("select claim from claim where case_id = ?", caseId)
                        .mapTo(String.class)
                        .set();
        for (var claim : before) {
            if (!now.contains(claim)) {
                handle.execute("delete from claim where claim = ? and case_id = ?", claim, caseId);
            }
        }
        for (var claim : now) {
            if (!before.contains(claim)) {
                handle.execute("insert into claim (claim, case_id) values (?, ?)", claim, caseId);
            }
        }
    }

    private void plan(Instant at, String caseId, String command, Form.Fields with, boolean errand) {
        handle.execute(
                "insert into due (second, nano, case_id, command, payload, errand) values (?, ?, ?, ?, ?, ?)",
                at.getEpochSecond(),
                at.getNano(),
                caseId,
                command,
                Json.canonical(with),
                errand ? 1 : 0);
        remembered.ifPresent(Remembered::planChanged);
    }

    private void struck(int count) {
        if (count > 0) {
            remembered.ifPresent(Remembered::planChanged);
        }
    }

    @Override
    public void dropErrand(long errand) {
        isWriting();
        struck(handle.execute("delete from due where planned = ? and errand = 1", errand));
    }

    @Override
    public List<OutboxMail> outbox(long after) {
        return mailbag().mails(MailSelection.standing(Set.of()).from(after));
    }

    @Override
    public List<OutboxMail> mailsOf(String caseId) {
        return mailbag().mails(MailSelection.standing(Set.of()).about(caseId));
    }

    @Override
    public SqlMailbag mailbag() {
        return new SqlMailbag(handle, remembered.isPresent());
    }

    @Override
    public Optional<DecisionRecord> keyed(String keyId) {
        return handle.select("select number, record, hash from decision where key_id = ?", keyId)
                .map((row, context) -> record(row))
                .findFirst();
    }

    /** Writes only where something of it changed: most steps leave a card as it is. */
    private void file(Card card) {
        handle.execute(
                "insert into card (case_id, kind, edition, company, buyer, state, names) values (?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict (case_id) do update set company = excluded.company, buyer = excluded.buyer,"
                        + " state = excluded.state, names = excluded.names"
                        + " where state <> excluded.state or names <> excluded.names"
                        + " or company is not excluded.company or buyer is not excluded.buyer",
                card.caseId(),
                card.kind(),
                card.edition().orElse(null),
                card.company().orElse(null),
                card.buyer().orElse(null),
                card.state(),
                text(card.names()));
    }

    static String text(Set<String> names) {
        return Json.canonical(Form.texts(names.stream().sorted().toList()));
    }

    @Override
    public List<Placed> cards(Selection asked) {
        var sql = new StringBuilder("select sequence, case_id, kind, edition, company, buyer, state, names from card"
                + " where kind = :kind and sequence > :after");
        var filters = new LinkedHashMap<String, String>();
        asked.edition().ifPresent(id -> filters.put("edition", id));
        asked.company().ifPresent(name -> filters.put("company", name));
        asked.buyer().ifPresent(name -> filters.put("buyer", name));
        asked.state().ifPresent(state -> filters.put("state", state));
        filters.keySet()
                .forEach(column ->
                        sql.append(" and ").append(column).append(" = :").append(column));
        asked.words()
                .ifPresent(words -> sql.append(" and exists (select 1 from json_each(names)"
                        + " where instr(lower(value), lower(:words)) > 0)"));
        var query = handle.createQuery(
                        sql.append(" order by sequence limit :most").toString())
                .bind("kind", asked.kind())
                .bind("after", asked.after())
                .bind("most", asked.most());
        filters.forEach(query::bind);
        asked.words().ifPresent(words -> query.bind("words", words));
        return query.map((row, context) -> placed(row)).list();
    }

    private static Set<String> names(Form kept) {
        return ((Form.Items) kept)
                .values().stream().map(name -> ((Form.Text) name).value()).collect(Collectors.toUnmodifiableSet());
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(row.getLong(1), card(row, 2));
    }

    /** @param first the column from which on a card's stand, in their order */
    private static Card card(ResultSet row, int first) throws SQLException {
        return new Card(
                row.getString(first),
                row.getString(first + 1),
                Optional.ofNullable(row.getString(first + 2)),
                Optional.ofNullable(row.getString(first + 3)),
                Optional.ofNullable(row.getString(first + 4)),
                row.getString(first + 5),
                names(Json.kept(row.getString(first + 6))));
    }

    @Override
    public List<Token> tokens() {
        return handle.select("select id, token from token order by sequence")
                .map((row, context) -> TokenForm.read(row.getString(1), Json.keptFields(row.getString(2))))
                .list();
    }

    @Override
    public void keep(Token token) {
        isWriting();
        handle.execute(
                "insert into token (id, token) values (?, ?) on conflict (id) do update set token = excluded.token",
                token.id(),
                Json.canonical(TokenForm.write(token)));
    }

    @Override
    public Optional<String> remark(String name) {
        return handle.select("select value from remark where name = ?", name)
                .mapTo(String.class)
                .findFirst();
    }

    @Override
    public void remark(String name, String value) {
        isWriting();
        handle.execute(
                "insert into remark (name, value) values (?, ?) on conflict (name) do update set value = excluded.value",
                name,
                value);
    }

    private void isWriting() {
        if (remembered.isEmpty()) {
            throw new IllegalStateException("a question changes nothing");
        }
    }
}
