package dev.noren.ports.desk;

import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.ports.desk.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.ports.desk.answer.Timeline;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the office puts right is appended; nothing that was kept is touched (section 3.0). */
class CorrectionsTest {

    private final Office office = Office.open();
    private final String participation = office.requested();

    private Order correcting(String command, Object... pairs) {
        return Order.on(participation, SECRETARIAT, command, with(pairs));
    }

    private List<Order> corrections() {
        return List.of(
                correcting("record-screening", "passed", false),
                correcting("undo", "reason", "Wrong row"),
                correcting("undo", "reason", "Nothing left to take back"),
                correcting("record-screening", "passed", true),
                correcting("extend", "deadline", "dueOn", "until", "2024-09-30", "reason", "Holiday"),
                correcting("record-payment", "amount", 30_000, "receivedOn", "2024-09-02", "reference", "B-1"),
                correcting("reverse-payment", "reference", "B-1", "reason", "Bounced"),
                correcting("record-payment", "amount", 31_000, "receivedOn", "2024-09-02", "reference", "B-1"),
                correcting(
                        "record-refund-paid",
                        "amount",
                        1_000,
                        "reference",
                        "out-1",
                        "paidOn",
                        "2024-09-02",
                        "reason",
                        "Too much"));
    }

    @Test
    void the_log_only_grows() {
        for (var order : corrections()) {
            var before = List.<DecisionRecord>copyOf(office.store.records());
            office.desk.submit(order).toCompletableFuture().join();

            assertThat(office.store.records()).startsWith(before.toArray(DecisionRecord[]::new));
            assertThat(office.store.records()).hasSizeGreaterThan(before.size());
        }
    }

    @Test
    void a_case_is_the_fold_of_all_of_it() {
        corrections()
                .forEach(
                        order -> office.desk.submit(order).toCompletableFuture().join());

        assertThat(office.see(participation, "option")).isEqualTo("confirmed");
        assertThat(office.see(participation, "unapplied")).isEqualTo("0");
        // another desk over the same log, which has folded nothing yet
        assertThat(Office.again(office.store).see(participation, "option")).isEqualTo("confirmed");
    }

    @Test
    void the_timeline_tells_every_correction() {
        corrections()
                .forEach(
                        order -> office.desk.submit(order).toCompletableFuture().join());
        var asked = Question.on(participation, SECRETARIAT, "timeline", Form.Fields.NONE);
        var told = (Answer.Given) office.desk.ask(asked).toCompletableFuture().join();
        var steps = told.facts().get(Timeline.STEPS).orElseThrow();

        assertThat(steps.stream().map(CorrectionsTest::said))
                .containsSubsequence(
                        "record-screening",
                        "undo record-screening",
                        "undo",
                        "record-screening",
                        "extend",
                        "record-payment received",
                        "reverse-payment reversed",
                        "record-payment received",
                        "record-refund-paid paid-out");
    }

    /** The command, what it took back, and which way money went. */
    private static String said(Facts step) {
        var words = new StringBuilder(said(step, "do"));
        for (var name : List.of("undone", "money")) {
            var said = said(step, name);
            words.append(said.isEmpty() ? "" : " ").append(said);
        }
        return words.toString();
    }

    private static String said(Facts step, String name) {
        return Writer.write(step)
                .at(name.equals("money") ? "money[0].way" : name)
                .map(form -> ((Form.Text) form).value())
                .orElse("");
    }
}
