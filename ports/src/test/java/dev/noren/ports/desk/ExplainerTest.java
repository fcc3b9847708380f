package dev.noren.ports.desk;

import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.ports.desk.Office.HANMART;
import static dev.noren.ports.desk.Office.SAKURA;
import static dev.noren.ports.desk.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.answer.Timeline;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Explanation;
import dev.noren.ports.driving.ExplanationForm;
import dev.noren.ports.driving.ExplanationText;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why something was decided as it was, what came of it, and who may know. */
class ExplainerTest {

    private static final Actor TSUBAKI = Actor.company("tsubaki");
    private static final Actor OTHER_BUYER = Actor.buyer("kitchenny");

    private final Office office = Office.open();

    private Optional<Explanation> told(long decision, Actor viewer) {
        return office.desk.explain(decision, viewer);
    }

    private Form.Fields last(Actor viewer) {
        return ExplanationForm.of(told(office.last().number(), viewer).orElseThrow(), Locale.ENGLISH);
    }

    private String text(Actor viewer, Locale language) {
        return ExplanationText.of(told(office.last().number(), viewer).orElseThrow(), language);
    }

    private static String at(Form.Fields told, String name) {
        return told.get(name).map(Json::canonical).orElse("nothing");
    }

    private static Order grant(String participation, long amount) {
        return office(participation, "grant-refund", "ground", "evident-defect", "amount", amount, "reason", "ours");
    }

    private static Order office(String participation, String command, Object... pairs) {
        return Order.on(participation, SECRETARIAT, command, with(pairs));
    }

    private String confirmed() {
        var participation = office.approved();
        office.given(Office.pay(participation, 30_000, "2024-09-02", "B-1"));
        return participation;
    }

    @Test
    void a_payment_is_told_with_how_the_case_stood_how_it_stands_since_and_what_moved() {
        confirmed();

        var told = last(SECRETARIAT);
        assertThat(at(told, "before"))
                .contains("\"option\":\"approved\"", "\"outstanding\":30000", "\"received\":0", "\"payable\":0");
        assertThat(at(told, "after"))
                .contains("\"option\":\"confirmed\"", "\"outstanding\":0", "\"received\":30000", "\"payable\":0");
        assertThat(at(told, "money")).contains("\"way\":\"received\"", "\"amount\":30000", "\"reference\":\"B-1\"");
        assertThat(at(last(SAKURA), "money")).isEqualTo(at(told, "money"));
        assertThat(text(SECRETARIAT, Locale.ENGLISH))
                .contains(
                        "How the case stood:\n  state: registered\n  plan: free\n  option: approved\n",
                        "How it stands since:\n  state: registered\n  plan: paid\n  option: confirmed\n",
                        "  MALL24-REQ-12: applied\n",
                        "What money moved:\n  way: received, amount: 30000, reference: B-1, receivedOn: 2024-09-02\n");
        assertThat(text(SECRETARIAT, Locale.JAPANESE)).contains("申請者等：事務局\n", "判断前の案件：\n", "判断後の案件：\n", "入出金・返還：\n");
    }

    @Test
    void a_buyer_is_told_where_the_case_stands_and_nothing_of_its_money() {
        confirmed();

        var told = last(HANMART);
        assertThat(at(told, "after"))
                .isEqualTo("{\"state\":\"registered\",\"plan\":\"paid\",\"option\":\"confirmed\"}");
        assertThat(at(told, "money")).isEqualTo("nothing");
        assertThat(Json.canonical(told)).doesNotContain("30000", "B-1");
    }

    @Test
    void leaving_is_told_with_the_ruling_on_the_refund() {
        var participation = confirmed();
        office.given(Order.on(participation, SAKURA, "cancel", Form.Fields.NONE));

        var told = last(SAKURA);
        assertThat(at(told, "before")).doesNotContain("refund");
        assertThat(at(told, "after"))
                .contains("\"state\":\"cancelled\"", "\"refund\":{\"answer\":", "\"amount\":30000", "MALL24-");
        assertThat(text(SAKURA, Locale.ENGLISH)).contains("\n  refund:\n    answer: ");
    }

    @Test
    void a_refund_above_what_was_received_is_told_with_both_figures() {
        var participation = confirmed();
        office.refused(grant(participation, 30_001));

        assertThat(at(last(SECRETARIAT), "asked")).contains("\"amount\":30001");
        assertThat(at(last(SECRETARIAT), "before")).contains("\"received\":30000", "\"granted\":0");
        assertThat(at(last(SECRETARIAT), "after")).isEqualTo("nothing");
        assertThat(text(SECRETARIAT, Locale.ENGLISH))
                .contains("  amount: 30001\n", "  received: 30000\n", "amount is above what was received");
    }

    @Test
    void money_paid_back_above_what_is_payable_is_told_with_both_figures() {
        var participation = confirmed();
        office.given(Office.pay(participation, 500, "2024-09-02", "B-2"));
        office.refused(office(
                participation,
                "record-refund-paid",
                "amount",
                501,
                "reference",
                "out-1",
                "paidOn",
                "2024-09-02",
                "reason",
                "Too much"));

        assertThat(at(last(SECRETARIAT), "asked")).contains("\"amount\":501");
        assertThat(at(last(SECRETARIAT), "before")).contains("\"unapplied\":500", "\"payable\":500");
    }

    @Test
    void the_figures_are_told_where_nothing_came_in_yet() {
        office.refused(grant(office.approved(), 1));

        assertThat(at(last(SECRETARIAT), "before")).contains("\"received\":0");
    }

    @Test
    void whoever_asked_nothing_in_particular_reads_that_it_was_none() {
        office.given(Order.on(office.registered(), SAKURA, "cancel", Form.Fields.NONE));

        assertThat(text(SAKURA, Locale.ENGLISH)).contains("What was asked: none\n");
        assertThat(text(SAKURA, Locale.JAPANESE)).contains("申請内容：なし\n");
        assertThat(at(last(SAKURA), "asked")).isEqualTo("{}");
        assertThat(text(HANMART, Locale.ENGLISH)).doesNotContain("What was asked");
    }

    @Test
    void a_revision_is_told_with_the_version_and_what_is_new() {
        office.given(Order.on("company sakura", SECRETARIAT, "revise", with("facts", Map.of("employees", 41))));

        assertThat(at(last(SAKURA), "after")).isEqualTo("{\"version\":2,\"facts\":{\"employees\":41}}");
    }

    @Test
    void an_undo_is_told_with_what_it_took_back() {
        var participation = office.approved();
        office.given(office(participation, "undo", "reason", "Wrong row"));

        assertThat(at(last(SAKURA), "corrected")).isEqualTo("{\"undone\":\"record-screening\"}");
        assertThat(Json.canonical(last(SAKURA))).doesNotContain("Wrong row");
        assertThat(at(last(SECRETARIAT), "asked")).contains("Wrong row");
    }

    @Test
    void a_case_that_was_not_found_is_called_as_it_was_asked_for() {
        office.refused(Order.on("c-none", SAKURA, "cancel", Form.Fields.NONE));

        assertThat(text(SAKURA, Locale.ENGLISH)).contains("Case: c-none\n", "What stood against it:\n  Not found\n");
        assertThat(text(SECRETARIAT, Locale.JAPANESE)).contains("申請者等：企業 sakura\n", "  見つかりません\n");
    }

    @Test
    void what_was_looked_at_is_put_into_words() {
        office.registered();

        assertThat(text(SECRETARIAT, Locale.ENGLISH))
                .contains("  clauses waived or judged for sakura: none\n", "  version of the terms: 1\n")
                .doesNotContain("{", "[");
        assertThat(text(SECRETARIAT, Locale.JAPANESE)).contains("  sakuraについて免除・個別判断された条項: なし\n", "  規約の版: 1\n");
    }

    /** The steps of a case that a viewer reads in its timeline, by their numbers. */
    private Map<Long, Form.Fields> timeline(String on, Actor viewer) {
        var steps = new HashMap<Long, Form.Fields>();
        if (Office.join(office.desk.ask(Question.on(on, viewer, "timeline", Form.Fields.NONE)))
                instanceof Answer.Given given) {
            for (var step : given.facts().get(Timeline.STEPS).orElseThrow()) {
                var form = Writer.write(step);
                steps.put(((Form.Whole) form.get("decision").orElseThrow()).value(), form);
            }
        }
        return steps;
    }

    /** A refused {@code adopt} would say why an application was not chosen: what others tried stays theirs (section 6). */
    @Test
    void whoever_reads_a_step_in_the_timeline_is_told_of_it_and_of_no_other() {
        office.given(Order.of(SECRETARIAT, "register-company", with("facts", Map.of("seat", "JP")))
                .named("tsubaki"));
        office.buyer("kitchenny", "US");
        var participation = confirmed();
        office.refused(grant(participation, 90_000));
        office.refused(Order.on(participation, SAKURA, "register", Form.fields(Office.JOINING)));
        office.refused(Order.on(participation, HANMART, "end-promotion", Form.Fields.NONE));
        office.given(Order.on(participation, SAKURA, "cancel", Form.Fields.NONE));

        int refused = 0;
        for (var viewer : List.of(SECRETARIAT, SAKURA, HANMART, TSUBAKI, OTHER_BUYER)) {
            var steps = timeline(participation, viewer);
            for (var record : office.records()) {
                if (record.onCase().equals(Optional.of(participation))) {
                    var told = told(record.number(), viewer);
                    assertThat(told.isPresent())
                            .as(viewer + " " + record.number())
                            .isEqualTo(steps.containsKey(record.number()));
                    told.ifPresent(
                            seen -> assertAgree(ExplanationForm.of(seen, Locale.ENGLISH), steps.get(record.number())));
                    refused += told.isPresent() && !record.accepted() ? 1 : 0;
                }
            }
        }
        assertThat(refused).as("3 to the office, and to each its own").isEqualTo(5);
    }

    private static void assertAgree(Form.Fields told, Form.Fields step) {
        assertThat(at(told, "money")).isEqualTo(at(step, "money"));
        assertThat(at(told, "by")).isEqualTo(at(step, "by"));
        var standing =
                (Form.Fields) told.get("after").or(() -> told.get("before")).orElseThrow();
        for (var mark : List.of("state", "plan", "option")) {
            assertThat(at(standing, mark)).isEqualTo(at(step, mark));
        }
    }
}
