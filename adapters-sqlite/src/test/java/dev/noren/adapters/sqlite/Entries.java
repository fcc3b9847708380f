package dev.noren.adapters.sqlite;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Payload;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Ledger.Moves;
import dev.noren.ports.driven.Letters.Letter;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Records with whatever moves with them, one like the other, each bearing its true hash. */
final class Entries {

    static final Instant START = Instant.parse("2024-09-02T00:00:00Z");
    static final Instant END = Instant.parse("2099-01-01T00:00:00Z");
    static final Claim PLACE = Claim.of("place", "mall");

    private Entries() {}

    static <T> T kept(Store store, Function<Ledger, T> work) {
        return store.write(work).toCompletableFuture().join();
    }

    /** Appends a record to a case: it claims the place, will expire, sends an errand and tells the company. */
    static long append(Ledger ledger, String caseId) {
        var record = next(ledger, caseId);
        var mail = new OutboxMail(
                0,
                0,
                START,
                caseId,
                Optional.of("japan-mall-2024"),
                Optional.of(Subject.company("sakura")),
                Mail.OPTION_APPROVED,
                Locale.JAPANESE,
                List.of(Mall24.OPT_4),
                new Letter("承認", "改行\n\"引用\"", "<p>改行</p>"),
                Optional.empty(),
                Dispatch.waiting(START));
        ledger.append(
                record,
                Optional.of(new Moves(
                        Set.of(PLACE),
                        List.of(new Due(START.plusSeconds(record.number()), "expire")),
                        List.of(new Errand("other", "tell-terms", Facts.of(Payload.TERMS, record.number()))),
                        List.of(mail),
                        Optional.empty(),
                        List.of())));
        return record.number();
    }

    /** Appends a record that nothing moves with. */
    static long appendAlone(Ledger ledger, String caseId) {
        var record = next(ledger, caseId);
        ledger.append(record, Optional.empty());
        return record.number();
    }

    private static DecisionRecord next(Ledger ledger, String caseId) {
        var tail = ledger.tail();
        var open = record(tail, caseId, "");
        return record(tail, caseId, RecordForm.hash(open));
    }

    private static DecisionRecord record(Ledger.Tail tail, String caseId, String hash) {
        return new DecisionRecord(
                tail.next(),
                START,
                Order.on(caseId, Actor.SECRETARIAT, "publish", Form.fields(Map.of("note", "漢字"))),
                1,
                Optional.of(caseId),
                Optional.of("listing"),
                Optional.empty(),
                Form.Fields.NONE,
                Optional.empty(),
                List.of(),
                List.of(new StoredEvent("listing-published", 1, Form.Fields.NONE)),
                List.of(Mall24.ST_4),
                Set.of(),
                tail.previous(),
                hash);
    }

    static List<DecisionRecord> history(Store store, String caseId) {
        return store.read(ledger -> ledger.history(caseId));
    }

    static List<OutboxMail> outbox(Store store, long after) {
        return store.read(ledger -> ledger.outbox(after));
    }

    /** All that a store says. */
    static List<Object> everything(Store store, String... cases) {
        return store.read(ledger -> List.of(
                ledger.tail(),
                ledger.latest(),
                List.of(cases).stream().map(ledger::history).toList(),
                ledger.holders(PLACE),
                ledger.firstDue(END),
                ledger.outbox(0)));
    }
}
