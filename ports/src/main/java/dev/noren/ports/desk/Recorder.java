package dev.noren.ports.desk;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Decision;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Reason;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes decision records, each bearing the hash of the one before. */
final class Recorder {

    private Recorder() {}

    /** What a record is about: which order, which case, in which world. */
    record About(Order order, Optional<String> onCase, Optional<String> life, LedgerWorld world) {}

    static DecisionRecord accepted(
            Ledger ledger, About about, List<StoredEvent> events, List<Clause> because, Set<Flag> flags) {
        return record(ledger, about, Optional.empty(), List.of(), events, because, flags);
    }

    static DecisionRecord refused(Ledger ledger, About about, Decision.Refused<?> refused) {
        return record(
                ledger,
                about,
                Optional.of(refused.code()),
                refused.reasons().stream().map(Recorder::reason).toList(),
                List.of(),
                refused.because(),
                Set.of());
    }

    private static DecisionRecord record(
            Ledger ledger,
            About about,
            Optional<Code> refused,
            List<Form.Fields> reasons,
            List<StoredEvent> events,
            List<Clause> because,
            Set<Flag> flags) {
        var tail = ledger.tail();
        var world = about.world();
        var edition = world.under().map(under -> new UnderEdition(under.id(), under.version(), world.termsVersion()));
        var open = new DecisionRecord(
                tail.next(),
                world.now(),
                about.order(),
                about.onCase(),
                about.life(),
                edition,
                world.lookedAt(),
                refused,
                reasons,
                events,
                because,
                flags,
                tail.previous(),
                "");
        return sealed(open);
    }

    /** A reason by its parts; none of them is prose. */
    private static Form.Fields reason(Reason reason) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("code", Form.text(reason.code().word()));
        reason.field().ifPresent(field -> fields.put("field", Form.text(field)));
        reason.flaw().map(Flaw::word).ifPresent(flaw -> fields.put("flaw", Form.text(flaw)));
        reason.clause().ifPresent(clause -> fields.put("clause", Form.text(clause.id())));
        reason.subject()
                .ifPresent(subject ->
                        fields.put("subject", Form.text(subject.sort().word() + " " + subject.name())));
        if (!reason.missing().isEmpty()) {
            fields.put("missing", Form.texts(reason.missing().stream().sorted().toList()));
        }
        return Form.Fields.of(fields);
    }

    private static DecisionRecord sealed(DecisionRecord open) {
        return new DecisionRecord(
                open.number(),
                open.at(),
                open.order(),
                open.onCase(),
                open.life(),
                open.edition(),
                open.world(),
                open.refused(),
                open.reasons(),
                open.events(),
                open.because(),
                open.flags(),
                open.previous(),
                hash(open));
    }

    /** SHA-256, in hexadecimal, over everything in the record but the hash itself. */
    static String hash(DecisionRecord record) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(Json.canonical(form(record)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static Form.Fields form(DecisionRecord record) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("number", Form.whole(record.number()));
        fields.put("at", instant(record.at()));
        fields.put("order", order(record.order()));
        record.onCase().ifPresent(id -> fields.put("case", Form.text(id)));
        record.life().ifPresent(life -> fields.put("life", Form.text(life)));
        record.edition()
                .ifPresent(edition -> fields.put(
                        "edition",
                        Form.items(List.of(
                                Form.text(edition.id()), Form.whole(edition.version()), Form.whole(edition.terms())))));
        fields.put("world", record.world());
        fields.put("outcome", Form.text(record.refused().map(Code::word).orElse("accepted")));
        fields.put("reasons", Form.items(record.reasons()));
        fields.put("events", Form.items(record.events().stream().map(Recorder::event).toList()));
        fields.put("because", Form.texts(record.because().stream().map(Clause::id).toList()));
        fields.put(
                "flags",
                Form.texts(record.flags().stream().map(Flag::word).sorted().toList()));
        fields.put("previous", Form.text(record.previous()));
        return Form.Fields.of(fields);
    }

    private static Form event(StoredEvent event) {
        return Form.items(List.of(Form.text(event.name()), Form.whole(event.version()), event.data()));
    }

    private static Form order(Order order) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("by", Form.text(order.by().toString()));
        fields.put("do", Form.text(order.command()));
        order.on().ifPresent(on -> fields.put("on", Form.text(on)));
        order.edition().ifPresent(edition -> fields.put("edition", Form.text(edition)));
        fields.put("with", order.with());
        order.handle().ifPresent(name -> fields.put("name", Form.text(name)));
        return Form.Fields.of(fields);
    }

    private static Form instant(Instant at) {
        return Form.text(at.toString());
    }
}
