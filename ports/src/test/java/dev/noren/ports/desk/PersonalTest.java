package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Personal;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who a person is stands beside the log, never in it, whatever becomes of the order that said it. */
class PersonalTest {

    private static final String MAIL = "mori@sakura.example";
    private static final Map<String, Object> MORI = Map.of("name", "S. Mori", "title", MAIL, "authorised", true);

    private Office office;

    @BeforeEach
    void open() {
        office = Office.open();
    }

    private static Order register(String name, Object... facts) {
        return Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", Office.with(facts)))
                .named(name);
    }

    static Stream<Arguments> orders() {
        var nothing = Form.Fields.NONE;
        var asked = Office.with("email", MAIL);
        return Stream.of(
                arguments("accepted", register("tsubaki", "name", MAIL, "email", MAIL)),
                arguments("refused: duplicate", register("sakura", "email", MAIL)),
                arguments("refused: a fact of the wrong type", register("tsubaki", "email", MAIL, "capital", MAIL)),
                arguments("refused: an unknown fact", register("tsubaki", "telephone", MAIL)),
                arguments("refused: no fact at all", register("tsubaki", MAIL, 1)),
                arguments("refused: no name", register(MAIL, "language", "ja")),
                arguments("not allowed", Order.of(Office.SAKURA, "publish-terms", asked)),
                arguments("not allowed on the case", Order.on("company sakura", Office.HANMART, "revise", asked)),
                arguments("a command that nobody knows", Order.of(Office.SAKURA, MAIL, asked)),
                arguments("a case that nobody knows", Order.on(MAIL, Office.SAKURA, "register", asked)),
                arguments("a company that nobody knows", Order.on("company " + MAIL, Office.SAKURA, "revise", asked)),
                arguments("an edition that nobody knows", Order.to(MAIL, Office.SAKURA, "register-listing", asked)),
                arguments(
                        "a listing that nobody knows",
                        Order.to(
                                Office.STREET,
                                Office.HANMART,
                                "request-quote",
                                Office.with("listing", MAIL, "message", MAIL))),
                arguments(
                        "a company that is no name",
                        Order.to(Office.MALL, Actor.SECRETARIAT, "conclude-deal", Office.with("company", MAIL))),
                arguments(
                        "refused by a clause",
                        Order.to(
                                Office.STREET,
                                Office.SAKURA,
                                "register-listing",
                                Office.with("product", "ponzu", "declare", List.of(), "signatory", MORI))),
                arguments("a payload of nothing", Order.of(Office.SAKURA, "revise", nothing.with(MAIL, nothing))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void no_record_holds_it(String what, Order order) {
        Office.join(office.desk.submit(order));

        assertThat(office.records())
                .allSatisfy(record ->
                        assertThat(Json.canonical(RecordForm.write(record))).doesNotContain("mori@"));
        assertThat(office.store.personal())
                .extracting(value -> Json.canonical(value.value()))
                .anyMatch(value -> value.contains(MAIL));
    }

    @Test
    void a_case_shows_it_as_it_was_said() {
        office.given(register("tsubaki", "name", "Tsubaki", "email", MAIL));
        var inquiry = office.inquiry("request-quote");

        assertThat(office.see("company tsubaki", "facts")).contains("Tsubaki", MAIL);
        assertThat(office.see(inquiry, "message")).isEqualTo("How much?");
    }

    @Test
    void it_has_one_token_in_a_record_and_another_in_the_next() {
        office.given(register("tsubaki", "name", "Tsubaki", "email", MAIL));
        var first = office.tokenOf(MAIL);
        assertThat(Json.canonical(RecordForm.write(office.last())).split(first, -1))
                .as("in the order and in the event")
                .hasSize(3);

        office.given(register("tsubaki2", "name", "Tsubaki", "email", MAIL));

        assertThat(office.tokenOf(MAIL)).isNotEqualTo(first);
        assertThat(office.store.personal()).extracting(Personal::salt).doesNotHaveDuplicates();
    }

    @Test
    void it_belongs_to_whoever_said_it_else_to_whose_case_it_is_else_to_whom_it_names() {
        office.given(register("tsubaki", "email", MAIL));
        belongsTo(Optional.of(Subject.company("tsubaki")));
        office.refused(register("tsubaki", "email", MAIL));
        belongsTo(Optional.of(Subject.company("tsubaki")));
        office.refused(register("momiji", "email", MAIL, "capital", "much"));
        belongsTo(Optional.of(Subject.company("momiji")));
        office.refused(register(MAIL, "email", MAIL));
        belongsTo(Optional.empty());
        office.refused(Order.to(
                Office.MALL, Actor.SECRETARIAT, "conclude-deal", Office.with("company", "momiji", "currency", MAIL)));
        belongsTo(Optional.of(Subject.company("momiji")));
        office.given(
                Order.on("buyer hanmart", Actor.SECRETARIAT, "revise", Office.with("facts", Map.of("email", MAIL))));
        belongsTo(Optional.of(Subject.buyer("hanmart")));
        office.inquiry("request-quote");
        belongsTo(Optional.of(Subject.buyer("hanmart")));
        office.registered();
        belongsTo(Optional.of(Subject.company("sakura")));
    }

    private void belongsTo(Optional<Subject> whose) {
        var last = office.last().number();
        assertThat(office.store.personal().stream().filter(value -> value.record() == last))
                .isNotEmpty()
                .allSatisfy(value -> assertThat(value.whose()).isEqualTo(whose));
    }

    @Test
    void a_party_whose_name_is_none_is_refused() {
        var refused = office.refused(register(MAIL, "language", "ja"));

        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.fields()).containsExactly("name");
    }

    @Test
    void an_order_that_comes_again_is_told_which_field_it_made_up() {
        var order = register("tsubaki", MAIL, 1).repeatable(new IdempotencyKey("key-1", "request-1"));

        var refused = office.refused(order);

        assertThat(refused.fields()).containsExactly("facts." + MAIL);
        assertThat(office.refused(order)).isEqualTo(refused);
    }

    @Test
    void the_timeline_tells_the_secretariat_what_was_tried() {
        var participation = office.invited();
        office.refused(Order.on(participation, Office.SAKURA, MAIL, Form.Fields.NONE));

        var asked = Question.on(participation, Actor.SECRETARIAT, "timeline", Form.Fields.NONE);
        var steps = ((Answer.Given) Office.join(office.desk.ask(asked))).facts();

        assertThat(Json.canonical(Writer.write(steps))).contains("\"do\":\"" + MAIL + "\"");
    }

    @Test
    void what_if_keeps_none_of_it() {
        var before = office.store.personal().size();

        Office.join(office.desk.ask(new Question(
                Actor.SECRETARIAT,
                "what-if",
                Optional.of("company sakura"),
                Optional.empty(),
                Office.with("do", "revise", "with", Map.of("facts", Map.of("email", MAIL))))));

        assertThat(office.store.personal()).hasSize(before);
    }
}
