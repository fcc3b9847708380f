package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another's case is as no case at all (sections 3 and 6). */
class VisibilityTest {

    private static final Actor TSUBAKI = Actor.company("tsubaki");
    private static final Actor OTHER_BUYER = Actor.buyer("kitchenny");

    private Office office;

    @BeforeEach
    void open() {
        office = Office.open();
        office.given(Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", Map.of("seat", "JP")))
                .named("tsubaki"));
        office.buyer("kitchenny", "US");
    }

    @Test
    void a_command_on_anothers_case_is_answered_as_one_on_no_case() {
        var participation = office.invited();

        var onAnothers = office.refused(Order.on(participation, TSUBAKI, "register", Form.fields(Office.JOINING)));
        var onNone = office.refused(Order.on("c-none", TSUBAKI, "register", Form.fields(Office.JOINING)));

        assertThat(onAnothers).isEqualTo(onNone);
        assertThat(onAnothers.code()).isEqualTo(Code.NOT_FOUND);
        assertThat(onAnothers.facts()).isEqualTo(Facts.NONE);
    }

    @Test
    void it_leaves_no_trace_on_the_case() {
        var participation = office.invited();
        int steps = office.store.read(ledger -> ledger.history(participation)).size();

        office.refused(Order.on(participation, TSUBAKI, "cancel", Form.Fields.NONE));
        office.refused(Order.on(participation, OTHER_BUYER, "start-promotion", Form.Fields.NONE));

        List<?> history = office.store.read(ledger -> ledger.history(participation));
        assertThat(history).hasSize(steps);
        assertThat(office.last().onCase()).isEmpty();
        assertThat(office.last().life()).isEmpty();
        assertThat(office.last().edition()).isEmpty();
    }

    @Test
    void a_command_that_the_table_does_not_have_tells_nothing_of_anothers_case_either() {
        var participation = office.invited();

        assertThat(office.refused(Order.on(participation, TSUBAKI, "fly", Form.Fields.NONE))
                        .code())
                .isEqualTo(Code.NOT_FOUND);
        assertThat(office.refused(Order.on(participation, Office.SAKURA, "fly", Form.Fields.NONE))
                        .code())
                .isEqualTo(Code.NOT_ALLOWED);
    }

    @Test
    void a_question_about_anothers_case_is_answered_as_one_about_no_case() {
        var participation = office.invited();
        var inquiry = office.inquiry("request-quote");

        for (var about : List.of(participation, inquiry, "company sakura", "product ponzu")) {
            assertThat(office.ask(TSUBAKI, about)).isEqualTo(office.ask(TSUBAKI, "c-none"));
            assertThat(office.ask(OTHER_BUYER, about)).isEqualTo(office.ask(OTHER_BUYER, "c-none"));
            assertThat(office.ask(Actor.SECRETARIAT, about)).isInstanceOf(Answer.Given.class);
        }
        assertThat(office.ask(Office.SAKURA, participation)).isInstanceOf(Answer.Given.class);
        assertThat(office.ask(Office.HANMART, inquiry)).isInstanceOf(Answer.Given.class);
    }

    @Test
    void a_question_writes_nothing() {
        var participation = office.invited();
        int before = office.records().size();

        office.ask(Office.SAKURA, participation);
        office.ask(TSUBAKI, participation);

        assertThat(office.records()).hasSize(before);
    }

    @Test
    void a_question_about_another_company_is_not_found() {
        var answer = Office.join(office.desk.ask(Question.of(
                Office.MALL, TSUBAKI, "eligibility", Office.with("company", "sakura", "products", List.of("ponzu")))));

        assertThat(((Answer.Refused) answer).code()).isEqualTo(Code.NOT_FOUND);
    }

    @Test
    void a_listing_is_seen_by_invited_buyers_once_it_is_published() {
        office.product("miso");
        var submitted = office.listing("miso");

        assertThat(office.ask(Office.HANMART, submitted)).isInstanceOf(Answer.Refused.class);
        office.given(Order.on(submitted, Actor.SECRETARIAT, "publish", Form.Fields.NONE));
        assertThat(office.ask(Office.HANMART, submitted)).isInstanceOf(Answer.Given.class);
        office.given(Order.of(Actor.SECRETARIAT, "revoke-buyer", Office.with("buyer", "hanmart")));
        assertThat(office.ask(Office.HANMART, submitted)).isEqualTo(office.ask(Office.HANMART, "c-none"));
    }

    @Test
    void a_listing_that_is_not_published_cannot_be_asked_about() {
        office.product("miso");
        var submitted = office.listing("miso");

        var refused = office.refused(Order.to(
                Office.STREET, Office.HANMART, "request-quote", Office.with("listing", submitted, "message", "?")));

        assertThat(refused.code()).isEqualTo(Code.NOT_FOUND);
    }
}
