package dev.noren.adapters.sqlite;

import static dev.noren.ports.driven.Contradiction.unlessEqual;

import dev.noren.domain.fact.Sha256;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.RecordForm;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Whether the personal values are those whose tokens the records hold. */
final class PersonalRows implements AutoCloseable {

    private final Cursor<Rows.Row> rows;

    PersonalRows(Handle handle) {
        this.rows =
                Rows.of(handle, "select token, decision, whose, salt, value from personal order by decision, token");
    }

    /** Whether a value is there no more. */
    boolean go(DecisionRecord record) {
        var tokens = RecordForm.tokens(record);
        while (rows.peek()
                .filter(row -> row.whole("decision") <= record.number())
                .isPresent()) {
            check(record, tokens, rows.next().orElseThrow());
        }
        return !tokens.isEmpty();
    }

    private static void check(DecisionRecord record, Set<String> tokens, Rows.Row row) {
        long number = record.number();
        unlessEqual(number, "personal: decision", number, row.whole("decision"));
        if (!tokens.remove(row.said("token"))) {
            throw new Contradiction.Found(
                    new Contradiction(number, "personal: token", "one that the record holds", row.said("token")));
        }
        unlessEqual(
                number, "personal: value", row.said("token"), Sha256.of(row.said("salt") + "\n" + row.said("value")));
        boolean said = record.whose().isPresent() || record.release().isPresent();
        if (said) {
            unlessEqual(number, "personal: whose", record.whose().map(Subject::spoken), row.get("whose"));
        }
    }

    void end(long records) {
        rows.peek().ifPresent(row -> {
            throw new Contradiction.Found(
                    new Contradiction(records, "personal", "no more values", "one of record " + row.said("decision")));
        });
    }

    @Override
    public void close() {
        rows.close();
    }
}
