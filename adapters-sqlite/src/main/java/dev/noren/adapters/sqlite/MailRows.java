package dev.noren.adapters.sqlite;

import static dev.noren.ports.driven.Contradiction.unlessEqual;

import dev.noren.domain.fact.Word;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.MailForm;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Whether the mails of the outbox are those that the records tell of, in their order, and say what they said then. */
final class MailRows implements AutoCloseable {

    private final Handle handle;
    private final Cursor<Rows.Row> rows;
    private long number;

    MailRows(Handle handle) {
        this.handle = handle;
        this.rows = Rows.of(
                handle,
                "select outbox.number, decision, case_id, outbox.mail, dispatch.number as dispatched,"
                        + " dispatch.mail as name, edition, whom, state, since, attempts, second, nano"
                        + " from outbox left join dispatch using (number) order by outbox.number");
    }

    /** Whether the words of a mail are there no more. */
    boolean go(DecisionRecord record) {
        boolean blank = false;
        for (var token : record.told()) {
            var row = isNext(record) ? rows.next() : Optional.<Rows.Row>empty();
            blank |= isBlank(record, Optional.of(token), row.orElseThrow(() -> none(record, token)));
        }
        while (record.told().isEmpty() && isNext(record)) {
            isBlank(record, Optional.empty(), rows.next().orElseThrow());
        }
        if (isNext(record)) {
            throw surplus(record.number());
        }
        return blank;
    }

    private boolean isNext(DecisionRecord record) {
        return rows.peek()
                .filter(row -> row.whole("decision") <= record.number())
                .isPresent();
    }

    private static Contradiction.Found none(DecisionRecord record, String token) {
        return new Contradiction.Found(
                new Contradiction(record.number(), "outbox", "a mail that fits " + token, "none"));
    }

    private Contradiction.Found surplus(long record) {
        return new Contradiction.Found(new Contradiction(
                record,
                "outbox",
                "no more mails",
                "mail " + rows.peek().orElseThrow().said("number")));
    }

    /** Whether it goes together with the record only because it says nothing any more. */
    private boolean isBlank(DecisionRecord record, Optional<String> token, Rows.Row row) {
        number++;
        long at = record.number();
        var mail = "mail " + number;
        unlessEqual(at, mail + ": number", Long.toString(number), row.said("number"));
        unlessEqual(at, mail + ": decision", at, row.whole("decision"));
        unlessEqual(at, mail + ": case_id", record.onCase(), row.get("case_id"));
        var tree = tree(at, mail, row.said("mail"));
        boolean blank = token.isPresent() && MailForm.isBlank(tree);
        if (!blank) {
            unlessEqual(at, mail + ": what it says", token, MailForm.token(tree));
        }
        unlessEqual(at, mail + ": what it says, written once", Json.canonical(tree), row.said("mail"));
        unlessEqual(
                at,
                mail + ": dispatch",
                row.said("number"),
                row.get("dispatched").orElse("none"));
        unlessEqual(at, mail + ": dispatch.mail", said(tree, "mail"), row.get("name"));
        unlessEqual(at, mail + ": dispatch.edition", record.edition().map(UnderEdition::id), row.get("edition"));
        unlessEqual(at, mail + ": dispatch.whom", whom(tree), row.get("whom"));
        stands(at, mail, row);
        return blank;
    }

    private static Form.Fields tree(long record, String mail, String text) {
        try {
            return Json.keptFields(text);
        } catch (IllegalArgumentException misfit) {
            throw new Contradiction.Found(
                    new Contradiction(record, mail, "a mail that can be read", String.valueOf(misfit.getMessage())));
        }
    }

    private static Optional<String> said(Form.Fields tree, String name) {
        return tree.get(name).map(form -> form instanceof Form.Text text ? text.value() : form.toString());
    }

    private static Optional<String> whom(Form.Fields tree) {
        return tree.get("to")
                .map(to -> to instanceof Form.Items items ? items.values() : List.<Form>of())
                .map(parts -> String.join(
                        " ",
                        parts.stream()
                                .map(part -> part instanceof Form.Text text ? text.value() : part.toString())
                                .toList()));
    }

    /** No part of the log: whether it makes sense is all that can be said of how a mail stands. */
    private static void stands(long record, String mail, Rows.Row row) {
        var state = Word.among(State.values(), row.said("state"));
        boolean waits = state.filter(State.WAITING::equals).isPresent();
        boolean sensible = state.isPresent()
                && row.whole("attempts") >= 0
                && row.get("second").isPresent() == waits
                && row.get("nano").isPresent() == waits
                && isInstant(row.said("since"));
        if (!sensible) {
            throw new Contradiction.Found(
                    new Contradiction(record, mail + ": dispatch", "what a mail can stand like", row.toString()));
        }
    }

    private static boolean isInstant(String text) {
        try {
            return Instant.parse(text).toString().equals(text);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    void end(long records) {
        rows.peek().ifPresent(row -> {
            throw surplus(records);
        });
        long dispatched =
                handle.select("select count(*) from dispatch").mapTo(Long.class).one();
        unlessEqual(records, "dispatch: how many", number, dispatched);
    }

    @Override
    public void close() {
        rows.close();
    }
}
