package dev.noren.ports.desk;

import static dev.noren.ports.desk.Office.HANMART;
import static dev.noren.ports.desk.Office.SAKURA;
import static dev.noren.ports.desk.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Shown;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A command that is tried out is answered as it would be, and leaves nothing that anybody could find. */
class TryOutTest {

    private static Answer tried(Office office, Order order) {
        return Office.join(office.desk.tryOut(order));
    }

    private static List<Object> kept(Office office) {
        return List.of(office.everything(), office.records(), office.store.personal());
    }

    /** A story from a registration to a survey, with refusals on the way; each step knows what was opened before. */
    private static List<Function<List<String>, Order>> story(Office office) {
        var story = new ArrayList<Function<List<String>, Order>>();
        story.add(ids -> Order.of(
                        Actor.SECRETARIAT,
                        "register-company",
                        with("facts", Map.of("name", "Fuji", "seat", "JP", "email", "fuji@personal.example")))
                .named("fuji"));
        story.add(ids -> Order.of(
                        Actor.SECRETARIAT,
                        "register-product",
                        with("of", "fuji", "facts", Map.of("name", "Miso", "category", "food")))
                .named("miso"));
        story.add(ids -> Order.of(Actor.SECRETARIAT, "revoke-buyer", with("buyer", "hanmart")));
        story.add(ids -> Order.of(Actor.SECRETARIAT, "invite-buyer", with("buyer", "hanmart")));
        story.add(ids -> Order.on("company fuji", Actor.SECRETARIAT, "revise", with("facts", Map.of("employees", 5))));
        story.add(ids -> Order.on("company fuji", SAKURA, "revise", with("facts", Map.of("employees", 6))));
        story.add(ids -> office.deal());
        story.add(ids -> Office.register(ids.getFirst()));
        story.add(ids -> Order.on(ids.getFirst(), SAKURA, "register", Form.fields(Office.JOINING)));
        story.add(ids -> Order.on(ids.getFirst(), SAKURA, "choose-option", with("option", "none-such")));
        story.add(ids -> Office.choose(ids.getFirst()));
        story.add(ids -> Order.on(ids.getFirst(), HANMART, "record-screening", with("passed", true)));
        story.add(ids -> Office.pay(ids.getFirst(), 10_000, "2024-09-02", "b-1"));
        story.add(ids -> Office.pay(ids.getFirst(), 10_000, "2024-09-02", "b-1"));
        story.add(ids -> Office.pay(ids.getFirst(), 20_000, "2024-09-02", "b-2"));
        story.add(ids -> Order.to(
                Office.MALL,
                Actor.SECRETARIAT,
                "publish-terms",
                with("clauses", List.of("MALL24-EXP-0", "MALL24-EXP-1"))));
        story.add(ids -> Order.on(ids.getFirst(), SAKURA, "consent", with("terms", 2, "signatory", Office.SIGNATORY)));
        story.add(ids -> Order.on(
                ids.getFirst(), Actor.SECRETARIAT, "waive", with("clause", "MALL24-REQ-17", "reason", "late listing")));
        story.add(ids -> Order.on(ids.getFirst(), HANMART, "start-promotion", Form.Fields.NONE));
        story.add(ids -> Order.on(ids.getFirst(), HANMART, "end-promotion", Form.Fields.NONE));
        story.add(ids -> Order.on(ids.getFirst(), HANMART, "deliver-report", with("overview", "Fine.")));
        story.add(ids -> Order.on(ids.getFirst(), SAKURA, "answer-survey", with("answers", Map.of("a", "b"))));
        story.add(ids -> Order.on(ids.getFirst(), Actor.SECRETARIAT, "close", Form.Fields.NONE));
        story.add(ids -> Order.to(
                Office.MALL, Actor.SECRETARIAT, "call-off", with("edition", Office.MALL, "ground", "disaster")));
        return story;
    }

    private static void opened(Answer answer, Order order, List<String> ids) {
        if (order.command().equals("conclude-deal") && answer instanceof Answer.Given given) {
            ids.add(given.onCase().orElseThrow());
        }
    }

    /** All of an answer but ids, and but whom it would tell. */
    private static String but(Answer answer) {
        var whole = answer instanceof Answer.Given given
                ? given.showing(given.facts().without(Shown.NOTIFIED))
                : answer;
        return whole.toString().replaceAll("(?:c|supposed)-\\d+", "ID");
    }

    @Test
    void every_command_of_a_story_is_answered_beforehand_as_it_is_then_and_keeps_nothing() {
        var office = Office.open();
        var ids = new ArrayList<String>();
        int accepted = 0;
        for (var step : story(office)) {
            var order = step.apply(ids);
            var before = kept(office);

            var beforehand = tried(office, order);

            assertThat(kept(office)).as(order.command()).isEqualTo(before);
            int mails = office.mails().size();
            var answer = Office.join(office.desk.submit(order));
            assertThat(but(beforehand)).as(order.command()).isEqualTo(but(answer));
            assertThat(told(beforehand))
                    .as(order.command())
                    .isEqualTo(told(office.mails().subList(mails, office.mails().size())));
            opened(answer, order, ids);
            accepted += answer instanceof Answer.Given ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(15).isLessThan(story(office).size());
    }

    private static List<String> told(Answer answer) {
        return answer instanceof Answer.Given given
                ? given.facts().get(Shown.NOTIFIED).orElse(List.of()).stream()
                        .map(Object::toString)
                        .toList()
                : List.of();
    }

    private static List<String> told(List<OutboxMail> mails) {
        return mails.stream()
                .map(mail -> Shown.told(mail.addressee(), mail.mail()).toString())
                .toList();
    }

    /** Ids, salts and numbers go on as if nobody had tried anything: the last hash covers them all. */
    @Test
    void a_log_in_which_everything_was_tried_out_first_is_the_same_to_the_last_hash() {
        assertThat(logOf(true)).isEqualTo(logOf(false));
    }

    private static List<String> logOf(boolean hesitant) {
        var office = Office.open();
        var ids = new ArrayList<String>();
        for (var step : story(office)) {
            var order = step.apply(ids);
            if (hesitant) {
                tried(office, order);
            }
            opened(Office.join(office.desk.submit(order)), order, ids);
        }
        return office.records().stream().map(DecisionRecord::hash).toList();
    }

    @Test
    void what_has_fallen_due_meanwhile_is_seen_and_not_kept() {
        var office = Office.open();
        var participation = office.invited();
        office.at("2024-09-21T00:00:00+09:00");
        var records = office.records();

        var answer = tried(office, Office.register(participation));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.CLAUSE));
        assertThat(office.records()).isEqualTo(records);
    }

    @Test
    void a_key_that_was_tried_out_is_free_and_one_that_was_used_gives_its_first_answer() {
        var office = Office.open();
        var order = Office.register(office.invited()).repeatable(new IdempotencyKey("key", "request"));

        var tried = tried(office, order);
        var given = office.given(order);
        var again = tried(office, order);

        assertThat(but(tried)).isEqualTo(but(given));
        assertThat(again).isEqualTo(given);
    }

    @Test
    void a_version_that_is_over_is_a_conflict_here_too() {
        var office = Office.open();
        var participation = office.registered();

        var answer = tried(office, Office.choose(participation).having(1));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.CONFLICT));
    }
}
