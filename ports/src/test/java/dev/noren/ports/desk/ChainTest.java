package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The log is one chain: every record bears the hash of the one before, and a hash over all that it says itself. */
class ChainTest {

    /** From the deal to the survey, with refusals, deadlines, an inquiry and other people's goods on the way. */
    private static Office story() {
        var office = Office.open();
        var inquiry = office.inquiry("request-quote");
        office.given(Order.on(inquiry, Office.SAKURA, "answer", Office.with("accept", true)));
        office.refused(Order.on(inquiry, Actor.company("nobody"), "answer", Office.with("accept", true)));
        var participation = office.approved();
        office.refused(Order.on(participation, Office.HANMART, "start-promotion", Form.Fields.NONE));
        office.passTo("2024-09-13T10:00:00+09:00");
        office.given(Office.pay(participation, 40_000, "2024-09-13", "bank-1"));
        office.at("2024-11-01T10:00:00+09:00");
        office.given(Order.on(participation, Office.HANMART, "start-promotion", Form.Fields.NONE));
        office.at("2024-12-01T10:00:00+09:00");
        office.given(Order.on(participation, Office.HANMART, "end-promotion", Form.Fields.NONE));
        office.given(Order.on(
                participation,
                Office.HANMART,
                "deliver-report",
                Office.with(
                        "overview",
                        "Fine.",
                        "data",
                        List.of(Office.with("product", "ponzu", "views", 5_000, "orders", 44)))));
        office.given(Order.on(
                participation,
                Office.SAKURA,
                "answer-survey",
                Office.with("answers", Office.with("q1", "good", "q2", List.of(1, true)))));
        office.given(Order.on(participation, Actor.SECRETARIAT, "close", Form.Fields.NONE));
        return office;
    }

    @Test
    void every_record_bears_the_hash_of_the_one_before() {
        var records = story().records();

        var previous = DecisionRecord.BEFORE_THE_FIRST;
        for (int i = 0; i < records.size(); i++) {
            assertThat(records.get(i).number()).isEqualTo(i + 1L);
            assertThat(records.get(i).previous()).isEqualTo(previous);
            assertThat(records.get(i).hash()).matches("[0-9a-f]{64}").isEqualTo(RecordForm.hash(records.get(i)));
            previous = records.get(i).hash();
        }
        assertThat(records)
                .hasSizeGreaterThan(25)
                .extracting(DecisionRecord::hash)
                .doesNotHaveDuplicates();
    }

    @Test
    void equal_stories_give_equal_hashes() {
        assertThat(story().records())
                .extracting(DecisionRecord::hash)
                .isEqualTo(story().records().stream().map(DecisionRecord::hash).toList());
    }

    @Test
    void stories_that_differ_by_a_second_give_other_hashes() {
        var one = Office.open();
        var other = Office.open();
        one.at("2024-09-03T09:00:00+09:00").invited();
        other.at("2024-09-03T09:00:01+09:00").invited();

        assertThat(one.last().previous()).isEqualTo(other.last().previous());
        assertThat(one.last().hash()).isNotEqualTo(other.last().hash());
    }

    @Test
    void the_record_says_under_which_edition_and_terms_it_was_decided_and_what_was_looked_at() {
        var office = Office.open();
        var participation = office.invited();

        var record = office.last();

        assertThat(record.onCase()).hasValue(participation);
        assertThat(record.life()).hasValue("mall-participation");
        assertThat(record.edition()).hasValue(new UnderEdition(Office.MALL, 1, 1));
        assertThat(record.world().values()).containsKeys("company:sakura", "product:ponzu", "buyer:hanmart");
        assertThat(record.events()).extracting(StoredEvent::name).containsExactly("invited");
    }

    static Stream<Arguments> tampered() {
        var order = Order.on("c-1", Actor.SECRETARIAT, "publish", Form.fields(Map.of("a", 1)));
        return Stream.of(
                arguments("by", new Order(Office.SAKURA, "publish", order.on(), order.edition(), order.with())),
                arguments("do", Order.on("c-1", Actor.SECRETARIAT, "withdraw", order.with())),
                arguments("on", Order.on("c-2", Actor.SECRETARIAT, "publish", order.with())),
                arguments("with", Order.on("c-1", Actor.SECRETARIAT, "publish", Form.fields(Map.of("a", 2)))),
                arguments("name", order.named("x")),
                arguments("edition", new Order(order.by(), "publish", order.on(), Optional.of("e"), order.with())),
                arguments("seen", order.having(3)),
                arguments(
                        "text for number",
                        Order.on("c-1", Actor.SECRETARIAT, "publish", Form.fields(Map.of("a", "1")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tampered")
    void the_hash_covers_every_part_of_the_order(String what, Order other) {
        var order = Order.on("c-1", Actor.SECRETARIAT, "publish", Form.fields(Map.of("a", 1)));

        assertThat(RecordForm.hash(record(other))).isNotEqualTo(RecordForm.hash(record(order)));
    }

    private static DecisionRecord record(Order order) {
        return new DecisionRecord(
                1,
                Office.instant("2024-09-02T09:00:00+09:00"),
                order,
                1,
                Optional.of("c-1"),
                Optional.of("listing"),
                Optional.of(new UnderEdition("e", 1, 1)),
                Form.Fields.NONE,
                Optional.empty(),
                List.of(),
                List.of(new StoredEvent("listing-published", 1, Form.Fields.NONE)),
                List.of(Mall24.ST_4),
                Set.of(),
                DecisionRecord.BEFORE_THE_FIRST,
                "");
    }

    /** A record that differs in every part. */
    private static DecisionRecord another() {
        return new DecisionRecord(
                2,
                Instant.parse("2030-01-01T00:00:00Z"),
                Order.on("c-2", Actor.SECRETARIAT, "withdraw", Form.Fields.NONE),
                2,
                Optional.of("c-2"),
                Optional.of("another"),
                Optional.of(new UnderEdition("another", 2, 2)),
                Form.fields(Map.of("company:a", 2)),
                Optional.of(Code.CLAUSE),
                List.of(Form.fields(Map.of("code", "clause"))),
                List.of(new StoredEvent("another", 2, Form.Fields.NONE)),
                List.of(Mall24.MISC_12),
                Set.of(Flag.LATE_SHIPMENT),
                Form.fields(Map.of("MALL24-MISC-12", "met")),
                Optional.of(Subject.company("another")),
                List.of("c".repeat(64)),
                Optional.of("another"),
                "a".repeat(64),
                "b".repeat(64));
    }

    @Test
    void the_hash_covers_every_part_of_the_record_but_itself() throws ReflectiveOperationException {
        var record = record(Order.on("c-1", Actor.SECRETARIAT, "publish", Form.fields(Map.of("a", 1))));
        for (var part : DecisionRecord.class.getRecordComponents()) {
            boolean same = RecordForm.hash(altered(record, part)).equals(RecordForm.hash(record));

            assertThat(same).as(part.getName()).isEqualTo(part.getName().equals("hash"));
        }
    }

    private static DecisionRecord altered(DecisionRecord record, RecordComponent part)
            throws ReflectiveOperationException {
        var parts = DecisionRecord.class.getRecordComponents();
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i].getAccessor().invoke(parts[i].getName().equals(part.getName()) ? another() : record);
        }
        var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return DecisionRecord.class.getDeclaredConstructor(types).newInstance(values);
    }
}
