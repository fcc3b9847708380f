package dev.noren.ports.driven;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Sha256;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Role;
import dev.noren.domain.promotion.Proposed;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.Writer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision record as a tree, in one canonical order: what its hash is taken over, and what a store keeps. Whatever it has
 * not is not in it: a record from before there was such a thing is written as it was read.
 */
public final class RecordForm {

    /** The version of this shape; a record of a newer one is not read. */
    public static final int VERSION = 1;

    private RecordForm() {}

    /** SHA-256, in hexadecimal, over everything in the record but the hash itself. */
    public static String hash(DecisionRecord record) {
        return Sha256.of(Json.canonical(write(record)));
    }

    /** Everything in the record but its hash. */
    public static Form.Fields write(DecisionRecord record) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("version", Form.whole(VERSION));
        fields.put("number", Form.whole(record.number()));
        fields.put("at", Form.text(record.at().toString()));
        fields.put("order", order(record.order(), record.orderVersion()));
        record.onCase().ifPresent(id -> fields.put("case", Form.text(id)));
        record.life().ifPresent(life -> fields.put("life", Form.text(life)));
        record.edition().ifPresent(edition -> fields.put("edition", edition(edition)));
        fields.put("world", record.world());
        fields.put("outcome", Form.text(record.refused().map(Code::word).orElse("accepted")));
        fields.put("reasons", Form.items(record.reasons()));
        fields.put(
                "events",
                Form.items(record.events().stream().map(RecordForm::event).toList()));
        fields.put(
                "because", Form.texts(record.because().stream().map(Clause::id).toList()));
        fields.put(
                "flags",
                Form.texts(record.flags().stream().map(Flag::word).sorted().toList()));
        if (!record.looked().values().isEmpty()) {
            fields.put("looked", record.looked());
        }
        record.whose().ifPresent(whose -> fields.put("whose", Form.text(whose.spoken())));
        if (!record.told().isEmpty()) {
            fields.put("told", Form.texts(record.told()));
        }
        record.release().ifPresent(release -> fields.put("release", Form.text(release)));
        fields.put("previous", Form.text(record.previous()));
        return Form.Fields.of(fields);
    }

    private static Form edition(UnderEdition edition) {
        return Form.items(List.of(Form.text(edition.id()), Form.whole(edition.version()), Form.whole(edition.terms())));
    }

    private static Form event(StoredEvent event) {
        return Form.items(List.of(Form.text(event.name()), Form.whole(event.version()), event.data()));
    }

    private static Form order(Order order, int version) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("by", Form.text(order.by().toString()));
        fields.put("do", Form.text(order.command()));
        fields.put("version", Form.whole(version));
        order.on().ifPresent(on -> fields.put("on", Form.text(on)));
        order.edition().ifPresent(edition -> fields.put("edition", Form.text(edition)));
        fields.put("with", order.with());
        order.handle().ifPresent(name -> fields.put("name", Form.text(name)));
        order.seen().ifPresent(seen -> fields.put("seen", Form.whole(seen)));
        order.key().ifPresent(key -> fields.put("key", Form.texts(List.of(key.id(), key.request()))));
        if (!order.proposed().equals(Proposed.NOTHING)) {
            fields.put("proposed", Writer.write(Proposed.SHAPE.write().apply(order.proposed())));
        }
        return Form.Fields.of(fields);
    }

    /**
     * The record of a tree and its hash.
     *
     * @throws IllegalArgumentException where the tree is no record of this version
     */
    public static DecisionRecord read(Form.Fields tree, String hash) {
        if (whole(tree, "version") > VERSION) {
            throw new IllegalArgumentException(
                    "is of version " + whole(tree, "version") + ", and this Noren knows none above " + VERSION);
        }
        var outcome = text(tree, "outcome");
        return new DecisionRecord(
                whole(tree, "number"),
                Instant.parse(text(tree, "at")),
                readOrder(fields(tree, "order")),
                Math.toIntExact(whole(fields(tree, "order"), "version")),
                optional(tree, "case"),
                optional(tree, "life"),
                tree.get("edition").map(edition -> readEdition(((Form.Items) edition).values())),
                fields(tree, "world"),
                outcome.equals("accepted") ? Optional.empty() : Optional.of(Word.of(Code.values(), outcome)),
                items(tree, "reasons").stream().map(Form.Fields.class::cast).toList(),
                items(tree, "events").stream()
                        .map(event -> readEvent(((Form.Items) event).values()))
                        .toList(),
                items(tree, "because").stream().map(id -> clause(said(id))).toList(),
                items(tree, "flags").stream()
                        .map(flag -> Word.of(Flag.values(), said(flag)))
                        .collect(Collectors.toUnmodifiableSet()),
                tree.get("looked").map(Form.Fields.class::cast).orElse(Form.Fields.NONE),
                optional(tree, "whose").map(RecordForm::subject),
                tree.get("told")
                        .map(told -> ((Form.Items) told)
                                .values().stream().map(RecordForm::said).toList())
                        .orElse(List.of()),
                optional(tree, "release"),
                text(tree, "previous"),
                hash);
    }

    /** The tokens of the personal values that were put apart from a record. */
    public static Set<String> tokens(DecisionRecord record) {
        var tokens = new LinkedHashSet<String>();
        Concealing.tokens(write(record), tokens);
        var order = record.order();
        Stream.of(Optional.of(order.command()), order.on(), order.edition(), order.handle())
                .flatMap(Optional::stream)
                .map(Concealing::token)
                .flatMap(Optional::stream)
                .forEach(tokens::add);
        return tokens;
    }

    private static UnderEdition readEdition(List<Form> parts) {
        return new UnderEdition(said(parts.get(0)), counted(parts.get(1)), counted(parts.get(2)));
    }

    private static StoredEvent readEvent(List<Form> parts) {
        return new StoredEvent(said(parts.get(0)), Math.toIntExact(counted(parts.get(1))), (Form.Fields) parts.get(2));
    }

    private static Order readOrder(Form.Fields order) {
        return new Order(
                actor(text(order, "by")),
                text(order, "do"),
                optional(order, "on"),
                optional(order, "edition"),
                fields(order, "with"),
                optional(order, "name"),
                order.get("seen").map(seen -> OptionalLong.of(counted(seen))).orElse(OptionalLong.empty()),
                order.get("key").map(key -> readKey(((Form.Items) key).values())),
                order.get("proposed").map(RecordForm::readProposed).orElse(Proposed.NOTHING));
    }

    private static Proposed readProposed(Form form) {
        var read = Reader.read(Proposed.SHAPE, form);
        return read.value().orElseThrow(() -> new IllegalArgumentException("no proposal: " + read.problems()));
    }

    private static IdempotencyKey readKey(List<Form> parts) {
        return new IdempotencyKey(said(parts.get(0)), said(parts.get(1)));
    }

    private static Clause clause(String id) {
        return Clauses.byId(id).orElseThrow(() -> new IllegalArgumentException("unknown clause: " + id));
    }

    private static Actor actor(String text) {
        int space = text.indexOf(' ');
        return space < 0
                ? new Actor(Word.of(Role.values(), text), "")
                : new Actor(Word.of(Role.values(), text.substring(0, space)), text.substring(space + 1));
    }

    private static Subject subject(String text) {
        int space = text.indexOf(' ');
        return new Subject(Word.of(Subject.Sort.values(), text.substring(0, space)), text.substring(space + 1));
    }

    private static Form need(Form.Fields tree, String name) {
        return tree.get(name).orElseThrow(() -> new IllegalArgumentException("record without " + name));
    }

    private static String text(Form.Fields tree, String name) {
        return said(need(tree, name));
    }

    private static Optional<String> optional(Form.Fields tree, String name) {
        return tree.get(name).map(RecordForm::said);
    }

    private static long whole(Form.Fields tree, String name) {
        return counted(need(tree, name));
    }

    private static Form.Fields fields(Form.Fields tree, String name) {
        return (Form.Fields) need(tree, name);
    }

    private static List<Form> items(Form.Fields tree, String name) {
        return ((Form.Items) need(tree, name)).values();
    }

    private static String said(Form form) {
        return ((Form.Text) form).value();
    }

    private static long counted(Form form) {
        return ((Form.Whole) form).value();
    }
}
