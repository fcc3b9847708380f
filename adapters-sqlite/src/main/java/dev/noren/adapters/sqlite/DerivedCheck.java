package dev.noren.adapters.sqlite;

import static dev.noren.ports.driven.Contradiction.unlessEqual;

import dev.noren.domain.money.Paper;
import dev.noren.ports.driven.Card;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.Examination.Derived;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is derived of a case is what follows from it. The numbers that give the rows of a view their order are noted
 * with what their order has to be, and looked through at the end.
 */
final class DerivedCheck {

    private static final List<String> VIEWS = List.of("claim", "due", "card", "task", "paper");

    private final Handle handle;
    private final long[] expected = new long[VIEWS.size()];
    private boolean begun;

    DerivedCheck(Handle handle) {
        this.handle = handle;
    }

    void check(Derived derived) {
        begin();
        claims(derived);
        due(derived);
        card(derived);
        tasks(derived);
        papers(derived);
    }

    private void begin() {
        if (!begun) {
            handle.execute("create temp table place (view text, sequence integer, record integer, part integer)");
            begun = true;
        }
    }

    private void claims(Derived derived) {
        var acquired = new TreeMap<String, Long>();
        derived.claims().forEach((claim, record) -> acquired.put(SqlLedger.text(claim), record));
        var found = new TreeMap<String, Long>();
        handle.select("select claim, sequence from claim where case_id = ?", derived.caseId())
                .map((row, context) -> found.put(row.getString(1), row.getLong(2)))
                .list();
        unlessEqual(
                derived.last(), "claim of " + derived.caseId(), acquired.navigableKeySet(), found.navigableKeySet());
        found.forEach((claim, sequence) -> note("claim", sequence, acquired.getOrDefault(claim, 0L), 0));
        expected[0] += found.size();
    }

    private void due(Derived derived) {
        var planned = derived.due().stream()
                .map(due -> List.of(
                        due.at().getEpochSecond(),
                        (long) due.at().getNano(),
                        due.command(),
                        Json.canonical(Form.Fields.NONE),
                        0L))
                .toList();
        var sequences = new ArrayList<Long>();
        var found = handle.select(
                        "select second, nano, command, payload, errand, planned from due where case_id = ? and errand = 0"
                                + " order by planned",
                        derived.caseId())
                .map((row, context) -> {
                    sequences.add(row.getLong(6));
                    return List.<Object>of(
                            row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getLong(5));
                })
                .list();
        unlessEqual(derived.last(), "due of " + derived.caseId(), planned, found);
        for (int i = 0; i < sequences.size(); i++) {
            note("due", sequences.get(i), derived.last(), i);
        }
        expected[1] += found.size();
    }

    private void card(Derived derived) {
        var found = handle.select(
                        "select case_id, kind, edition, company, buyer, state, names, sequence from card where case_id = ?",
                        derived.caseId())
                .map((row, context) -> {
                    note("card", row.getLong(8), derived.opened(), 0);
                    return columns(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7));
                })
                .list();
        unlessEqual(derived.last(), "card of " + derived.caseId(), List.of(columns(derived.card())), found);
        expected[2]++;
    }

    private static String columns(Card card) {
        return columns(
                card.caseId(),
                card.kind(),
                card.edition().orElse(null),
                card.company().orElse(null),
                card.buyer().orElse(null),
                card.state(),
                SqlLedger.text(card.names()));
    }

    private static String columns(@Nullable String... columns) {
        return Arrays.toString(columns);
    }

    private void tasks(Derived derived) {
        var waiting = new TreeSet<String>();
        derived.tasks()
                .forEach(task -> waiting.add(task.kind().word() + " "
                        + task.since().getEpochSecond() + " " + task.since().getNano()));
        var found = new TreeSet<>(handle.select(
                        "select kind || ' ' || second || ' ' || nano from task where case_id = ?", derived.caseId())
                .mapTo(String.class)
                .list());
        unlessEqual(derived.last(), "task of " + derived.caseId(), waiting, found);
        expected[3] += found.size();
    }

    private void papers(Derived derived) {
        var called = derived.papers().stream()
                .map(each -> columns(
                        each.paper().kind().word(),
                        Long.toString(each.paper().amount()),
                        Long.toString(each.by().number()),
                        each.by().at().toString()))
                .toList();
        var found = handle.select(
                        "select kind, amount, decision, at, place from paper where case_id = ? order by decision",
                        derived.caseId())
                .map((row, context) -> {
                    note(row.getString(1), row.getLong(5), row.getLong(3), 0);
                    return columns(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
                })
                .list();
        unlessEqual(derived.last(), "paper of " + derived.caseId(), called, found);
        expected[4] += found.size();
    }

    private void note(String view, long sequence, long record, long part) {
        handle.execute("insert into temp.place values (?, ?, ?, ?)", view, sequence, record, part);
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
        for (int i = 0; i < VIEWS.size(); i++) {
            var view = VIEWS.get(i);
            // an errand that waits follows from a step of another case
            long found = handle.select("select count(*) from " + view + (view.equals("due") ? " where errand = 0" : ""))
                    .mapTo(Long.class)
                    .one();
            unlessEqual(last(), view + ": how many", expected[i], found);
            inOrder(view);
        }
        for (var kind : Paper.Kind.values()) {
            inOrder(kind.word());
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

    private void inOrder(String view) {
        handle.select(
                        "select record, sequence, before from (select record, part, sequence,"
                                + " lag(record) over inorder as before, lag(part) over inorder as part_before"
                                + " from temp.place where view = ? window inorder as (order by sequence))"
                                + " where (before, part_before) > (record, part) limit 1",
                        view)
                .map((row, context) -> new Contradiction(
                        row.getLong(1),
                        view + ": order",
                        "a place before what came with record " + row.getLong(3),
                        "place " + row.getLong(2)))
                .findFirst()
                .ifPresent(wrong -> {
                    throw new Contradiction.Found(wrong);
                });
    }
}
