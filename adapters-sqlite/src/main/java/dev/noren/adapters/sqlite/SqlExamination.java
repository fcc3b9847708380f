package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.Claims;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Examination;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.OutboxMail;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** One look at a file, over a connection inside a transaction; what it has to note meanwhile lies in a temporary file. */
final class SqlExamination implements Examination, AutoCloseable {

    private final Handle handle;
    private final StoreFile file;
    private final ReadRecords atHand;
    private final DerivedCheck derived;

    SqlExamination(Handle handle, StoreFile file, ReadRecords atHand) {
        this.handle = handle;
        this.file = file;
        this.atHand = atHand;
        this.derived = new DerivedCheck(handle);
    }

    @Override
    public Ledger ledger() {
        return SqlLedger.toRead(handle, atHand);
    }

    @Override
    public long count() {
        boolean there = handle.select("select count(*) from sqlite_master where name = 'decision'")
                        .mapTo(Long.class)
                        .one()
                > 0;
        // that it is not is told when the rows are gone through
        return there
                ? handle.select("select count(*) from decision")
                        .mapTo(Long.class)
                        .one()
                : 0;
    }

    @Override
    public void rows(Consumer<Sound> each) {
        SoundFile.check(handle, file);
        try (var rows = new RowCheck(handle)) {
            rows.check(each);
        }
        Sequences.check(handle);
    }

    @Override
    public void records(long from, BiConsumer<DecisionRecord, List<OutboxMail>> each) {
        try (var mails = SqlMailbag.since(handle, from)) {
            handle.select("select number, record, hash from decision where number >= ? order by number", from)
                    .map((row, context) -> SqlLedger.record(row))
                    .forEach(record -> each.accept(record, upTo(record, mails)));
        }
    }

    private static List<OutboxMail> upTo(DecisionRecord record, Cursor<OutboxMail> mails) {
        var written = new ArrayList<OutboxMail>();
        while (mails.peek().filter(mail -> mail.decision() <= record.number()).isPresent()) {
            written.add(mails.next().orElseThrow());
        }
        return written;
    }

    @Override
    public void cases(BiConsumer<String, List<DecisionRecord>> each) {
        var history = new ArrayList<DecisionRecord>();
        handle.select("select number, record, hash from decision where case_id is not null order by case_id, number")
                .map((row, context) -> SqlLedger.record(row))
                .forEach(record -> {
                    if (!history.isEmpty() && !history.getFirst().onCase().equals(record.onCase())) {
                        tell(history, each);
                    }
                    history.add(record);
                });
        tell(history, each);
    }

    private static void tell(List<DecisionRecord> history, BiConsumer<String, List<DecisionRecord>> each) {
        if (!history.isEmpty()) {
            each.accept(history.getFirst().onCase().orElseThrow(), List.copyOf(history));
            history.clear();
        }
    }

    @Override
    public void derived(Derived expected) {
        derived.check(expected);
    }

    @Override
    public void nothingElse() {
        derived.nothingElse();
    }

    @Override
    public void close() {
        derived.close();
    }

    @Override
    public Claims claims() {
        return new NotedClaims(handle);
    }
}
