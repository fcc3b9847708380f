package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A refused command changes nothing; only the record of the refusal is kept. */
class RefusalTest {

    private static final Actor OTHER = Actor.company("tsubaki");

    static Stream<Arguments> refused() {
        var unauthorised = new HashMap<>(Office.JOINING);
        unauthorised.put("signatory", Map.of("name", "A", "title", "B", "authorised", false));
        return Stream.of(
                arguments(Code.NOT_FOUND, order(office -> Order.on("c-999", Actor.SECRETARIAT, "close", none()))),
                arguments(Code.NOT_FOUND, order(office -> Order.on(office.invited(), OTHER, "cancel", none()))),
                arguments(
                        Code.NOT_FOUND,
                        order(office -> Order.on("company nobody", Actor.SECRETARIAT, "revise", none()))),
                arguments(
                        Code.NOT_ALLOWED,
                        order(office -> Order.on(office.invited(), Office.SAKURA, "call-off", none()))),
                arguments(
                        Code.NOT_ALLOWED,
                        order(office -> Order.on(office.invited(), Actor.SECRETARIAT, "expire", none()))),
                arguments(
                        Code.NOT_ALLOWED,
                        order(office -> Order.on(office.invited(), Actor.SECRETARIAT, "conclude-deal", none()))),
                arguments(
                        Code.NOT_ALLOWED,
                        order(office -> Order.to(Office.STREET, Actor.SECRETARIAT, "conclude-deal", none()))),
                arguments(Code.NOT_ALLOWED, order(office -> Order.of(Actor.SECRETARIAT, "close", none()))),
                arguments(Code.WRONG_STATE, order(office -> Office.choose(office.invited()))),
                arguments(
                        Code.WRONG_STATE,
                        order(office -> Order.on(office.approved(), Office.HANMART, "start-promotion", none()))),
                arguments(Code.INVALID, order(office -> Office.choose(office.registered(), "billboard"))),
                arguments(
                        Code.INVALID,
                        order(office -> Order.to("japan-mall-1999", Actor.SECRETARIAT, "conclude-deal", none()))),
                arguments(
                        Code.INVALID,
                        order(office -> Order.on(office.invited(), Actor.SECRETARIAT, "call-off", none()))),
                arguments(
                        Code.DUPLICATE,
                        order(office -> Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", Map.of()))
                                .named("sakura"))),
                arguments(
                        Code.DUPLICATE,
                        order(office -> Order.to(
                                Office.STREET,
                                Office.SAKURA,
                                "register-listing",
                                Form.fields(Office.JOINING).with("product", Form.text("ponzu"))))),
                arguments(Code.DUPLICATE, order(office -> {
                    var participation = office.approved();
                    office.given(Office.pay(participation, 5, "2024-09-02", "bank-1"));
                    return Office.pay(participation, 5, "2024-09-02", "bank-1");
                })),
                arguments(
                        Code.CONFLICT,
                        order(office -> Office.register(office.invited()).having(7))),
                arguments(
                        Code.CLAUSE,
                        order(office ->
                                Order.on(office.invited(), Office.SAKURA, "register", Form.fields(unauthorised)))));
    }

    private static Function<Office, Order> order(Function<Office, Order> order) {
        return order;
    }

    private static Form.Fields none() {
        return Form.Fields.NONE;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void everything_stays_as_it_was_but_for_one_record(Code code, Function<Office, Order> refused) {
        var office = Office.open();
        office.inquiry("request-quote");
        var order = refused.apply(office);
        var before = office.everything();
        int records = office.records().size();

        var answer = office.refused(order);

        assertThat(answer.code()).isEqualTo(code);
        assertThat(office.everything()).isEqualTo(before);
        assertThat(office.records()).hasSize(records + 1);
        var record = office.last();
        assertThat(record.refused()).hasValue(code);
        assertThat(record.accepted()).isFalse();
        assertThat(record.events()).isEmpty();
        assertThat(record.because()).isEqualTo(answer.because());
        assertThat(record.reasons()).hasSameSizeAs(answer.reasons());
        assertThat(record.order().by()).isEqualTo(order.by());
        assertThat(record.order().command()).isEqualTo(order.command());
        assertThat(record.order().on()).isEqualTo(order.on());
    }

    @Test
    void the_record_keeps_every_reason_with_its_field_and_clause_and_no_prose() {
        var office = Office.open();
        var participation = office.invited();

        var answer = office.refused(Order.on(
                participation,
                Office.SAKURA,
                "register",
                Office.with(
                        "declare",
                        List.of("MALL24-REQ-2"),
                        "signatory",
                        Map.of("name", "A", "title", "B", "authorised", false),
                        "colour",
                        "red")));

        assertThat(answer.code()).isEqualTo(Code.INVALID);
        assertThat(answer.fields()).contains("colour");
        assertThat(answer.because())
                .extracting(clause -> clause.id())
                .contains("MALL24-REQ-14", "MALL24-EXP-7")
                .doesNotContain("MALL24-REQ-2");
        assertThat(office.last().reasons())
                .extracting(Json::canonical)
                .contains(
                        "{\"code\":\"invalid\",\"madeUp\":{\"(personal)\":\"" + office.tokenOf("colour")
                                + "\"},\"flaw\":\"unknown-field\"}",
                        "{\"code\":\"clause\",\"clause\":\"MALL24-REQ-14\","
                                + "\"subject\":{\"kind\":\"company\",\"name\":\"sakura\"},\"cure\":\"declare\"}");
    }

    @Test
    void the_refused_are_shown_the_case_as_it_stands() {
        var office = Office.open();
        var participation = office.invited();

        var answer = office.refused(Office.choose(participation));

        assertThat(answer.facts()).isEqualTo(office.view(participation).facts());
    }

    @Test
    void a_refusal_is_no_step_of_its_case() {
        var office = Office.open();
        var participation = office.invited();
        long before = office.view(participation).version();
        var because = office.view(participation).because();

        office.refused(Office.choose(participation));

        assertThat(office.view(participation).version()).isEqualTo(before);
        assertThat(office.view(participation).because()).isEqualTo(because);
        office.given(Office.register(participation).having(before));
        assertThat(office.view(participation).version()).isEqualTo(before + 1);
    }

    @Test
    void whoever_read_an_older_version_is_in_conflict() {
        var office = Office.open();
        var participation = office.invited();
        long read = office.view(participation).version();
        office.given(Office.register(participation));

        var answer = office.refused(Office.choose(participation).having(read));

        assertThat(answer.code()).isEqualTo(Code.CONFLICT);
        office.given(Office.choose(participation).having(read + 1));
    }

    /** decide is total: what cannot be used is refused, whatever it is. */
    @ParameterizedTest
    @MethodSource("commandsOfTheOffice")
    void a_command_of_the_office_that_names_no_edition_is_refused(String command, Form.Fields with) {
        var office = Office.open();
        var before = office.everything();

        var answer = office.desk.submit(Order.of(Actor.SECRETARIAT, command, with));

        assertThat(answer).isCompleted();
        assertThat(office.everything()).isEqualTo(before);
    }

    static Stream<Arguments> commandsOfTheOffice() {
        return Stream.of(
                arguments("publish-terms", Office.with("clauses", List.of("MALL24-MISC-12"))),
                arguments("call-off", Office.with("ground", "typhoon")),
                arguments("waive", Office.with("clause", "MALL24-REQ-17", "reason", "r", "company", "sakura")),
                arguments(
                        "judge",
                        Office.with("clause", "MALL24-REQ-17", "accept", true, "reason", "r", "company", "sakura")));
    }
}
