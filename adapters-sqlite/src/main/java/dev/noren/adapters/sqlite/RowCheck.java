package dev.noren.adapters.sqlite;

import static dev.noren.ports.driven.Contradiction.unlessEqual;

import dev.noren.domain.fact.Sha256;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Examination.Sound;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.form.Json;
import java.time.Instant;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/**
 * Whether every row that goes with a record says the same as the record, and every record what the chain says: all of them
 * side by side, in the order of the records.
 */
final class RowCheck implements AutoCloseable {

    private final Cursor<Rows.Row> decisions;
    private final MailRows mails;
    private final PersonalRows personal;
    private String previous = DecisionRecord.BEFORE_THE_FIRST;
    private Instant latest = Instant.MIN;
    private long number;

    RowCheck(Handle handle) {
        this.decisions =
                Rows.of(handle, "select number, case_id, at, key_id, record, hash from decision order by number");
        this.mails = new MailRows(handle);
        this.personal = new PersonalRows(handle);
    }

    void check(Consumer<Sound> each) {
        for (var row = decisions.next(); row.isPresent(); row = decisions.next()) {
            number++;
            var record = record(row.get());
            boolean blank = mails.go(record);
            boolean less = personal.go(record);
            each.accept(new Sound(record, blank || less));
        }
        mails.end(number);
        personal.end(number);
    }

    private DecisionRecord record(Rows.Row row) {
        unlessEqual(number, "number", Long.toString(number), row.said("number"));
        unlessEqual(number, "hash", Sha256.of(row.said("record")), row.said("hash"));
        var record = read(row);
        unlessEqual(number, "number in the record", number, record.number());
        unlessEqual(number, "hash of the record before", previous, record.previous());
        unlessEqual(number, "case_id", record.onCase(), row.get("case_id"));
        unlessEqual(number, "at", record.at().toString(), row.said("at"));
        unlessEqual(number, "key_id", record.order().key().map(IdempotencyKey::id), row.get("key_id"));
        if (record.at().isBefore(latest)) {
            throw new Contradiction.Found(new Contradiction(
                    number, "at", latest + " or later", record.at().toString()));
        }
        previous = record.hash();
        latest = record.at();
        return record;
    }

    private DecisionRecord read(Rows.Row row) {
        try {
            return RecordForm.read(Json.keptFields(row.said("record")), row.said("hash"));
        } catch (RuntimeException misfit) {
            throw new Contradiction.Found(new Contradiction(
                    number, "record", "a record that can be read", String.valueOf(misfit.getMessage())));
        }
    }

    @Override
    public void close() {
        decisions.close();
        mails.close();
        personal.close();
    }
}
