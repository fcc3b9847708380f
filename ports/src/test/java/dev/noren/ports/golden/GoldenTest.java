package dev.noren.ports.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.promotion.Activity;
import dev.noren.domain.promotion.ActivityKind;
import dev.noren.domain.promotion.Material;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.Proposed;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.RandomFacts;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Writer;
import dev.noren.ports.form.Yaml;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every version of every event and order, and of the record, is as it was when it was stored first. A file holds the shape in
 * words and, after a line, an example as it lies in a log.
 */
class GoldenTest {

    private static final String LINE = "---\n";
    private static final int SEEDS = 200;

    static Stream<Stored> stored() {
        return Stored.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stored")
    void a_shape_does_not_change_without_its_version(Stored stored) {
        var golden = golden(stored);

        assertThat(ShapeText.of(stored.schema()))
                .withFailMessage(() -> stored + " has another shape now." + Golden.HOW)
                .isEqualTo(golden.substring(0, golden.indexOf(LINE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stored")
    void what_was_stored_is_read(Stored stored) throws UnreadableException {
        var golden = golden(stored);
        var example = golden.substring(golden.indexOf(LINE) + LINE.length()).strip();

        var read = Reader.read(stored.schema(), Yaml.read(example));

        assertThat(read.misread()).isEmpty();
        var again = Json.canonical(Writer.write(stored.read(read.value())));
        if (stored.newest()) {
            assertThat(again).isEqualTo(example);
        }
    }

    private static String golden(Stored stored) {
        return Golden.text(
                stored.file(),
                () -> ShapeText.of(stored.schema()) + LINE + Json.canonical(Writer.write(example(stored))) + "\n");
    }

    /** The fullest of some that fit. */
    private static Facts example(Stored stored) {
        return Stream.iterate(1, seed -> seed + 1)
                .limit(SEEDS)
                .map(seed -> new RandomFacts(new Random(seed)))
                .flatMap(some -> fitting(some, stored).stream())
                .max((one, other) ->
                        Integer.compare(one.known().size(), other.known().size()))
                .orElseThrow();
    }

    private static Optional<Facts> fitting(RandomFacts some, Stored stored) {
        try {
            return Optional.of(stored.read(some.of(stored.schema())));
        } catch (RuntimeException contradicts) {
            return Optional.empty();
        }
    }

    @Test
    void nothing_that_was_stored_is_forgotten() {
        var known = Set.copyOf(Stored.files());

        assertThat(Stream.of("events", "orders").flatMap(folder -> Golden.in(folder).stream()))
                .allSatisfy(file -> assertThat(known)
                        .withFailMessage(() -> file + " may lie in a log, and nothing reads it any more." + Golden.HOW)
                        .contains(file));
    }

    static Stream<Arguments> vocabularies() {
        var all = new TreeMap<String, FactType.OneOf<?>>();
        Stored.all()
                .forEach(stored ->
                        ShapeText.vocabularies(stored.schema(), words -> all.put(ShapeText.vocabulary(words), words)));
        return all.entrySet().stream().map(each -> arguments(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vocabularies")
    void a_word_that_was_stored_stays_a_word(String name, FactType.OneOf<?> type) {
        var now = Stream.of(type.words().getEnumConstants())
                .map(Word.class::cast)
                .map(Word::word)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var file = "words/" + name + ".txt";
        var golden =
                Golden.text(file, () -> String.join("\n", now) + "\n").lines().toList();

        assertThat(now)
                .withFailMessage(() -> file + " has words that nobody knows any more." + Golden.HOW)
                .containsAll(golden);
        now.removeAll(golden);
        if (!now.isEmpty()) {
            Golden.add(file, now);
        }
    }

    static Stream<Arguments> records() {
        return Stream.of(
                arguments("record-accepted", accepted()),
                arguments("record-refused", refused()),
                arguments("record-proposed", proposed()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void a_record_does_not_change_without_its_version(String name, DecisionRecord record) throws UnreadableException {
        var now = Json.canonical(RecordForm.write(record));

        var golden = Golden.text(name + "." + RecordForm.VERSION + ".json", () -> now + "\n");

        assertThat(now)
                .withFailMessage(
                        () -> "a record has another shape now: raise RecordForm.VERSION, and read both." + Golden.HOW)
                .isEqualTo(golden.strip());
        var read = RecordForm.read((Form.Fields) Yaml.read(golden), record.hash());
        assertThat(Json.canonical(RecordForm.write(read))).isEqualTo(now);
    }

    private static DecisionRecord accepted() {
        return new DecisionRecord(
                7,
                Instant.parse("2024-09-02T00:00:00.123456789Z"),
                Order.on("c-1", Actor.SECRETARIAT, "publish", Form.Fields.NONE).having(3),
                1,
                Optional.of("c-1"),
                Optional.of("listing"),
                Optional.of(new UnderEdition("japan-street", 1, 2)),
                Form.fields(Map.of("company:sakura", 3)),
                Optional.empty(),
                List.of(),
                List.of(new StoredEvent("listing-published", 1, Form.Fields.NONE)),
                List.of(Mall24.ST_4),
                Set.of(Flag.EXCEPTIONAL_TERMS),
                "0".repeat(64),
                "f".repeat(64));
    }

    /** With all that a plug-in can have said to an order. */
    private static DecisionRecord proposed() {
        var refused = refused();
        var words = new Words("投稿", "Post");
        var day = LocalDate.of(2024, 11, 1);
        var plan = new PromotionPlan(
                List.of(new Activity(
                        ActivityKind.POST,
                        day,
                        Optional.of(day.plusDays(1)),
                        words,
                        words,
                        Optional.of("sns-post"),
                        List.of("ponzu"),
                        Optional.of("https://shop.example/"))),
                List.of(new Material("photos", words, day, Optional.empty())));
        var said = new Proposed(
                Optional.of("han"),
                plan,
                Optional.of(new Proposed.Source("han.csv", "c".repeat(64))),
                List.of(new Proposed.Objection("file", words, List.of("lines"))));
        return new DecisionRecord(
                refused.number(),
                refused.at(),
                refused.order().with(said),
                refused.orderVersion(),
                refused.onCase(),
                refused.life(),
                refused.edition(),
                refused.world(),
                refused.refused(),
                refused.reasons(),
                refused.events(),
                refused.because(),
                refused.flags(),
                refused.previous(),
                refused.hash());
    }

    private static DecisionRecord refused() {
        return new DecisionRecord(
                8,
                Instant.parse("2024-09-02T00:00:00Z"),
                Order.to("japan-street", Actor.company("sakura"), "register-listing", Form.Fields.NONE)
                        .named("ponzu")
                        .repeatable(new IdempotencyKey("a".repeat(64), "b".repeat(64))),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Form.Fields.NONE,
                Optional.of(Code.INVALID),
                List.of(Form.fields(Map.of("code", "invalid"))),
                List.of(),
                List.of(),
                Set.of(),
                "f".repeat(64),
                "e".repeat(64));
    }
}
