package dev.noren.adapters.sqlite;

import static dev.noren.ports.driven.Contradiction.unlessEqual;

import dev.noren.domain.money.Paper;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.Examination.Derived;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is derived of a case is what follows from it. The cases come in the order of the file, and so do the rows that
 * the views keep of them: each view is gone through once. The numbers that give the rows of a view their order are noted with
 * what their order has to be, and looked through at the end.
 */
final class DerivedCheck implements AutoCloseable {

    private static final List<String> VIEWS = List.of("claim", "due", "card", "task", "paper");
    private static final int NOTED_AT_ONCE = 1_000;

    private final Handle handle;
    private final Map<String, CaseRows> rows = new HashMap<>();
    private final Map<String, Long> expected = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    DerivedCheck(Handle handle) {
        this.handle = handle;
    }

    /** Which place a row has in its view; and the record by which it came there, as which of several. */
    private record Place(String view, long place, long record, int part) {}

    void check(Derived derived) {
        begin();
        claims(derived);
        due(derived);
        card(derived);
        tasks(derived);
        papers(derived);
    }

    private void begin() {
        if (rows.isEmpty()) {
            handle.execute("create temp table place (view text, place integer, record integer, part integer)");
            read("claim", "claim, sequence", "case_id");
            read("due", "second, nano, command, payload, errand, planned", "case_id, planned");
            read("card", "kind, edition, company, buyer, state, names, sequence", "case_id");
            read("task", "kind, second, nano", "case_id");
            read("paper", "kind, amount, decision, at, place", "case_id, decision");
        }
    }

    private void read(String view, String columns, String order) {
        var sql = "select case_id, " + columns + " from " + view + derived(view) + " order by " + order;
        rows.put(view, CaseRows.of(handle, sql));
        expected.put(view, 0L);
    }

    /** An errand that waits follows from a step of another case. */
    private static String derived(String view) {
        return view.equals("due") ? " where errand = 0" : "";
    }

    /** What a view keeps of the case. */
    private List<Rows.Row> kept(String view, Derived derived) {
        var kept = Optional.ofNullable(rows.get(view)).orElseThrow().of(derived.caseId());
        expected.merge(view, (long) kept.size(), Long::sum);
        return kept;
    }

    private void claims(Derived derived) {
        var acquired = new TreeMap<String, Long>();
        derived.claims().forEach((claim, record) -> acquired.put(SqlLedger.text(claim), record));
        var found = new TreeMap<String, Long>();
        kept("claim", derived).forEach(row -> found.put(row.said("claim"), row.whole("sequence")));
        same(derived, "claim", acquired.navigableKeySet(), found.navigableKeySet());
        found.forEach((claim, sequence) -> note("claim", sequence, acquired.getOrDefault(claim, 0L), 0));
    }

    private void due(Derived derived) {
        var planned = derived.due().stream()
                .map(due -> columns(
                        Long.toString(due.at().getEpochSecond()),
                        Integer.toString(due.at().getNano()),
                        due.command(),
                        Json.canonical(Form.Fields.NONE),
                        "0"))
                .toList();
        var found = kept("due", derived);
        same(derived, "due", planned, columns(found, "second", "nano", "command", "payload", "errand"));
        for (int i = 0; i < found.size(); i++) {
            note("due", found.get(i).whole("planned"), derived.last(), i);
        }
    }

    private void card(Derived derived) {
        var card = derived.card();
        var columns = columns(
                card.caseId(),
                card.kind(),
                card.edition().orElse(null),
                card.company().orElse(null),
                card.buyer().orElse(null),
                card.state(),
                SqlLedger.text(card.names()));
        var found = kept("card", derived);
        same(
                derived,
                "card",
                List.of(columns),
                columns(found, "case_id", "kind", "edition", "company", "buyer", "state", "names"));
        found.forEach(row -> note("card", row.whole("sequence"), derived.opened(), 0));
    }

    private void tasks(Derived derived) {
        var waiting = new TreeSet<String>();
        for (var task : derived.tasks()) {
            var since = task.since();
            waiting.add(columns(
                    task.kind().word(), Long.toString(since.getEpochSecond()), Integer.toString(since.getNano())));
        }
        same(derived, "task", waiting, new TreeSet<>(columns(kept("task", derived), "kind", "second", "nano")));
    }

    private void papers(Derived derived) {
        var called = derived.papers().stream()
                .map(each -> columns(
                        each.paper().kind().word(),
                        Long.toString(each.paper().amount()),
                        Long.toString(each.by().number()),
                        each.by().at().toString()))
                .toList();
        var found = kept("paper", derived);
        same(derived, "paper", called, columns(found, "kind", "amount", "decision", "at"));
        found.forEach(row -> note(row.said("kind"), row.whole("place"), row.whole("decision"), 0));
    }

    private static void same(Derived derived, String view, Object follows, Object found) {
        unlessEqual(derived.last(), view + " of " + derived.caseId(), follows, found);
    }

    private static List<String> columns(List<Rows.Row> rows, String... names) {
        return rows.stream()
                .map(row -> columns(
                        Stream.of(names).map(name -> row.get(name).orElse(null)).toArray(String[]::new)))
                .toList();
    }

    private static String columns(@Nullable String... columns) {
        return Arrays.toString(columns);
    }

    private void note(String view, long place, long record, int part) {
        places.add(new Place(view, place, record, part));
        if (places.size() == NOTED_AT_ONCE) {
            noteAll();
        }
    }

    private void noteAll() {
        if (places.isEmpty()) {
            return;
        }
        try (var batch = handle.prepareBatch("insert into temp.place values (?, ?, ?, ?)")) {
            places.forEach(each -> batch.add(each.view(), each.place(), each.record(), each.part()));
            batch.execute();
        }
        places.clear();
    }

    /** An errand that was not run yet waits on a case that there is, since the second of some record: no more is known of it. */
    private void errands() {
        handle.select("select case_id, command, second, nano from due where errand = 1"
                        + " and (not exists (select 1 from card where card.case_id = due.case_id)"
                        + " or not exists (select 1 from decision where strftime('%s', at) + 0 = second)) limit 1")
                .map((row, context) -> row.getString(2) + " on " + row.getString(1))
                .findFirst()
                .ifPresent(stray -> unlessEqual(last(), "due: errands", "those of a record", stray));
    }

    void nothingElse() {
        begin();
        errands();
        noteAll();
        for (var view : VIEWS) {
            long found = handle.select("select count(*) from " + view + derived(view))
                    .mapTo(Long.class)
                    .one();
            unlessEqual(last(), view + ": how many", expected.getOrDefault(view, 0L), found);
        }
        inOrder();
        for (var kind : Paper.Kind.values()) {
            withoutGap(kind.word());
        }
    }

    private long last() {
        return handle.select("select coalesce(max(number), 0) from decision")
                .mapTo(Long.class)
                .one();
    }

    private void withoutGap(String kind) {
        var places = handle.select(
                        "select count(*), coalesce(min(place), 1), coalesce(max(place), 0) from paper where kind = ?",
                        kind)
                .map((row, context) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
                .one();
        long many = places.getFirst();
        unlessEqual(last(), "paper: numbers of each " + kind, List.of(many, 1L, many), places);
    }

    private void inOrder() {
        handle.select("select view, record, place, before from (select view, record, part, place,"
                        + " lag(record) over inorder as before, lag(part) over inorder as part_before"
                        + " from temp.place window inorder as (partition by view order by place))"
                        + " where (before, part_before) > (record, part) limit 1")
                .map((row, context) -> new Contradiction(
                        row.getLong(2),
                        row.getString(1) + ": order",
                        "a place before what came with record " + row.getLong(4),
                        "place " + row.getLong(3)))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new Contradiction.Found(wrong);
                });
    }

    @Override
    public void close() {
        rows.values().forEach(CaseRows::close);
    }
}
