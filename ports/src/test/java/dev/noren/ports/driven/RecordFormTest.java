package dev.noren.ports.driven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.DecisionRecord.UnderEdition;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a record as text is read as the same record, whatever the order carried. */
class RecordFormTest {

    private static DecisionRecord record(Order order) {
        return new DecisionRecord(
                7,
                Instant.parse("2024-09-02T00:00:00.123456789Z"),
                order,
                1,
                Optional.of("c-1"),
                Optional.of("listing"),
                Optional.of(new UnderEdition("japan-street", 1, 2)),
                Form.fields(Map.of("company:sakura", 3)),
                Optional.empty(),
                List.of(),
                List.of(new StoredEvent("listing-published", 1, Form.fields(Map.of("a", List.of(1, "two", true))))),
                List.of(Mall24.ST_4, Deck23.ST_1),
                Set.of(Flag.EXCEPTIONAL_TERMS, Flag.LATE_SHIPMENT),
                DecisionRecord.BEFORE_THE_FIRST,
                "f".repeat(64));
    }

    private static Order carrying(Form.Fields with) {
        return Order.on("c-1", Actor.SECRETARIAT, "publish", with);
    }

    private static DecisionRecord readBack(DecisionRecord record) throws UnreadableException {
        var text = Json.canonical(RecordForm.write(record));
        return RecordForm.read((Form.Fields) Yaml.read(text), record.hash());
    }

    @Test
    void an_accepted_record_is_read_from_its_tree_as_the_same() {
        var record = record(carrying(Form.Fields.NONE).named("ponzu").having(3));

        assertThat(RecordForm.read(RecordForm.write(record), record.hash())).isEqualTo(record);
    }

    @Test
    void a_refusal_without_case_is_read_from_its_tree_as_the_same() {
        var order = Order.to("japan-street", Actor.company("sakura"), "register-listing", Form.Fields.NONE);
        var record = new DecisionRecord(
                1,
                Instant.EPOCH,
                order,
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Form.Fields.NONE,
                Optional.of(Code.INVALID),
                List.of(Form.fields(Map.of("code", "invalid"))),
                List.of(),
                List.of(),
                Set.of(),
                DecisionRecord.BEFORE_THE_FIRST,
                "0");

        assertThat(RecordForm.read(RecordForm.write(record), "0")).isEqualTo(record);
    }

    @Test
    void a_record_of_a_newer_version_is_not_read() {
        var newer = RecordForm.write(record(carrying(Form.Fields.NONE)))
                .with("version", Form.whole(RecordForm.VERSION + 1L));

        assertThatThrownBy(() -> RecordForm.read(newer, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("is of version 2, and this Noren knows none above 1");
    }

    static Stream<Arguments> carried() throws UnreadableException {
        return Stream.of(
                arguments("text", Form.fields(Map.of("note", "漢字 \"😀\" \\ \n\t on 007"))),
                arguments("half a character", Form.fields(Map.of("note", "\ud83d"))),
                arguments("a control character", Form.fields(Map.of("note", "\u0000\u001b"))),
                arguments("delete", Yaml.read("{note: \"\\u007f\"}")),
                arguments("no character", Form.fields(Map.of("note", "\uffff"))),
                arguments("a number beyond long", Yaml.read("{amount: 99999999999999999999}")),
                arguments("the name of a merge", Form.fields(Map.of("<<", "x"))),
                arguments("a long name", Form.fields(Map.of("n".repeat(1_000), 1))),
                arguments("many levels", Yaml.read("{a: " + "[".repeat(50) + "]".repeat(50) + "}")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carried")
    void whatever_an_order_carried_its_record_is_read_back_and_has_the_same_hash(String what, Form.Fields with)
            throws UnreadableException {
        var record = record(carrying(with));

        assertThat(RecordForm.hash(readBack(record))).isEqualTo(RecordForm.hash(record));
    }
}
