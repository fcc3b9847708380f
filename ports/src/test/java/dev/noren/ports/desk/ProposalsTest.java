package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Flag;
import dev.noren.domain.promotion.Activity;
import dev.noren.domain.promotion.ActivityKind;
import dev.noren.domain.promotion.Material;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.Proposed;
import dev.noren.ports.driven.FakeBuyers;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.IdempotencyKey;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Promotion plans: asked before the write, kept with the order, judged once more, frozen as the participation opens. */
class ProposalsTest {

    private static final Words SHOP = new Words("店", "Shop");

    private final FakeBuyers buyers = new FakeBuyers("han").plans(plan("2024-11-01", "2024-11-30", "2024-10-15"));
    private final Office office = Office.open(Office.PARTNER.spokenForBy("han"), buyers);

    private static Activity activity(String on, String until, Optional<String> option) {
        return new Activity(
                ActivityKind.POST,
                LocalDate.parse(on),
                Optional.of(LocalDate.parse(until)),
                SHOP,
                new Words("投稿", option.orElse("Post")),
                option,
                List.of(),
                Optional.empty());
    }

    private static Material material(String id, String by, Optional<String> option) {
        return new Material(id, new Words("写真", "Photos"), LocalDate.parse(by), option);
    }

    private static PromotionPlan plan(String on, String until, String by) {
        return new PromotionPlan(
                List.of(activity(on, until, Optional.empty()), activity(on, until, Optional.of("sns-post"))),
                List.of(material("photos", by, Optional.empty()), material("samples", by, Optional.of("sns-post"))));
    }

    private String shown(String caseId) {
        return office.see(caseId, "promotion");
    }

    private Optional<Form> promotion(Answer.Given given) {
        return Writer.write(given.facts()).get("promotion");
    }

    private int activities(Answer.Given given) {
        return promotion(given)
                .flatMap(plan -> plan.at("activities"))
                .map(list -> ((Form.Items) list).values().size())
                .orElse(0);
    }

    @Test
    void a_plan_travels_in_the_order_and_is_frozen_into_the_participation() {
        var given = office.given(office.deal());

        assertThat(buyers.calls()).containsExactly("plan");
        assertThat(activities(given)).isEqualTo(1);
        assertThat(given.flags()).isEmpty();
        var record = office.records().getLast();
        assertThat(record.order().proposed().plan().activities()).hasSize(2);
        assertThat(record.order().with().get("proposed")).isEmpty();
        assertThat(Json.canonical(record.events().getFirst().data())).contains("\"promotion\"");
        assertThat(RecordForm.read(RecordForm.write(record), record.hash())).isEqualTo(record);
    }

    @Test
    void a_plan_is_in_the_calendars_of_both_and_grows_with_a_paid_option() {
        var participation = office.approved();
        assertThat(planned(Office.SAKURA)).containsExactly("hand-in-by-photos", "promotion", "activity-post-1");
        assertThat(planned(Office.HANMART)).containsExactly("promotion", "activity-post-1", "report-from");

        office.given(Office.pay(participation, 30_000, "2024-09-02", "bank 1"));
        assertThat(planned(Office.SAKURA))
                .containsExactlyInAnyOrder(
                        "hand-in-by-photos",
                        "hand-in-by-samples",
                        "promotion",
                        "activity-post-1",
                        "activity-sns-post-post-1");
    }

    /** What has its day beside paying: what is wanted, the promotion, what is done in it, and what is told of it. */
    private List<String> planned(Actor whose) {
        return office.desk.agenda(whose).orElseThrow().entries().stream()
                .map(entry -> entry.appointment().id())
                .filter(id -> !id.equals("pay-by"))
                .sorted(Comparator.comparingInt(
                        id -> List.of("hand", "prom", "acti", "repo").indexOf(id.substring(0, 4))))
                .toList();
    }

    @Test
    void the_plug_in_is_told_of_the_participation_as_it_opens() {
        office.given(office.deal());

        var opening = buyers.openings().getFirst();
        assertThat(opening.options()).containsExactly("sns-post");
        assertThat(opening.promotion()).isEqualTo(Office.PARTNER.promotion());
        assertThat(opening.products()).containsOnlyKeys("ponzu");
        assertThat(opening.edition().id()).isEqualTo(Office.MALL);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-01, 2024-11-30, 2024-11-30, 1, 1",
        "2024-10-31, 2024-11-30, 2024-11-30, 0, 1",
        "2024-11-01, 2024-12-01, 2024-11-30, 0, 1",
        "2024-11-02, 2024-11-01, 2024-11-30, 0, 1",
        "2024-11-01, 2024-11-30, 2024-12-01, 1, 0",
    })
    void what_lies_outside_is_left_out_and_remarked(String on, String until, String by, int activities, int materials) {
        buyers.plans(plan(on, until, by));

        var given = office.given(office.deal());

        assertThat(activities(given)).isEqualTo(activities);
        assertThat(promotion(given)
                        .flatMap(plan -> plan.at("materials"))
                        .map(Json::canonical)
                        .orElse("[]")
                        .contains("photos"))
                .isEqualTo(materials == 1);
        assertThat(given.flags().contains(Flag.PROMOTION_CUT)).isEqualTo(activities + materials < 2);
    }

    @Test
    void what_speaks_of_others_options_and_products_is_left_out() {
        var others = new Activity(
                ActivityKind.AD,
                LocalDate.of(2024, 11, 2),
                Optional.empty(),
                SHOP,
                SHOP,
                Optional.empty(),
                List.of("yuzu"),
                Optional.empty());
        buyers.plans(new PromotionPlan(
                List.of(others, activity("2024-11-02", "2024-11-03", Optional.of("billboard"))), List.of()));

        var given = office.given(office.deal());

        assertThat(promotion(given)).isEmpty();
        assertThat(given.flags()).containsExactly(Flag.PROMOTION_CUT);
    }

    @Test
    void what_belongs_to_a_paid_option_is_shown_once_that_is_confirmed_and_no_longer_when_it_is_given_up() {
        var participation = office.approved();
        assertThat(shown(participation)).doesNotContain("sns-post");

        office.given(Office.pay(participation, 30_000, "2024-09-02", "A1"));
        assertThat(shown(participation)).contains("sns-post").contains("samples");

        office.given(Order.on(participation, Office.SAKURA, "cancel-option", Form.Fields.NONE));
        assertThat(shown(participation)).doesNotContain("sns-post").contains("photos");
    }

    @Test
    void a_case_opened_while_the_plug_in_is_gone_has_no_plan_and_one_that_had_it_keeps_it() {
        var participation = office.invited();
        buyers.goes();

        assertThat(shown(participation)).contains("photos");
        var cutOff = Office.open(Office.PARTNER.spokenForBy("han"), new FakeBuyers("han").failsWith(SHOP));
        var without = cutOff.given(cutOff.deal());
        assertThat(promotion(without)).isEmpty();
        assertThat(without.flags()).isEmpty();
        assertThat(cutOff.last().order().proposed()).isEqualTo(Proposed.NOTHING);
    }

    @Test
    void a_second_deal_asks_nobody_and_changes_nothing_of_the_plan() {
        var participation = office.invited();
        buyers.calls();
        var before = shown(participation);
        office.product("tea");

        office.given(office.deal().carrying(office.deal().with().with("products", Form.texts(List.of("tea")))));

        assertThat(buyers.calls()).isEmpty();
        assertThat(shown(participation)).isEqualTo(before);
    }

    @Test
    void an_order_that_would_be_refused_asks_nobody() {
        office.refused(office.deal().carrying(office.deal().with().with("products", Form.texts(List.of("nothing")))));
        office.refused(new Order(
                Office.SAKURA,
                "conclude-deal",
                Optional.empty(),
                Optional.of(Office.MALL),
                office.deal().with()));

        assertThat(buyers.calls()).isEmpty();
    }

    @Test
    void an_order_that_comes_again_asks_nobody_and_gets_the_first_answer() {
        var order = office.deal().repeatable(new IdempotencyKey("a".repeat(64), "b".repeat(64)));
        var first = office.given(order);
        buyers.calls();
        buyers.goes();

        assertThat(office.given(order)).isEqualTo(first);
        assertThat(buyers.calls()).isEmpty();
    }

    @Test
    void nobody_but_the_desk_proposes() {
        buyers.plans(PromotionPlan.NOTHING);
        var smuggled = office.deal().with(Proposed.plan("han", plan("2024-11-01", "2024-11-30", "2024-10-15")));

        assertThat(promotion(office.given(smuggled))).isEmpty();
    }

    @Test
    void what_if_tells_of_the_plan_asks_once_and_keeps_nothing() {
        var asked = new Question(
                Actor.SECRETARIAT,
                "what-if",
                Optional.empty(),
                Optional.of(Office.MALL),
                Form.Fields.NONE
                        .with("do", Form.text("conclude-deal"))
                        .with("with", office.deal().with()));
        int before = office.records().size();

        var given = (Answer.Given) office.desk.ask(asked).toCompletableFuture().join();

        assertThat(promotion(given)).isPresent();
        assertThat(buyers.calls()).containsExactly("plan");
        assertThat(office.records()).hasSize(before);
    }

    @Test
    void no_plug_in_is_asked_inside_a_unit_of_work() {
        var inside = new boolean[1];
        var strict = new FakeBuyers("han").whenAsked(() -> inside[0] |= office.store.isWriting());
        var strictly = Office.open(Office.PARTNER.spokenForBy("han"), strict);

        strictly.given(strictly.deal());

        assertThat(strict.calls()).containsExactly("plan");
        assertThat(inside[0]).isFalse();
    }

    @Test
    void eligibility_shows_what_the_buyer_thinks_beside_the_ruling() {
        var thinks = new ProductFinding(
                "ponzu", ProductFinding.Weight.ADVISED, List.of(Deck23.BUY_5), new Words("試食向き", "fits tastings"));
        var about = Map.<String, Object>of("company", "sakura", "products", List.of("ponzu"), "buyer", "hanmart");
        var before = eligibility(about);
        buyers.finds(thinks);

        var after = eligibility(about);

        assertThat(Json.canonical(after.get("buyerFindings").orElseThrow()))
                .isEqualTo("[{\"product\":\"ponzu\",\"weight\":\"advised\",\"because\":[\"DECK23-BUY-5\"],"
                        + "\"says\":{\"ja\":\"試食向き\",\"en\":\"fits tastings\"}}]");
        assertThat(after.replaced("buyerFindings", Optional.empty())).isEqualTo(before);
        assertThat(eligibility(Map.of("company", "sakura", "products", List.of("ponzu")))
                        .get("buyerFindings"))
                .isEmpty();
        var advice = office.desk
                .ask(new Question(
                        Actor.SECRETARIAT,
                        "advice",
                        Optional.empty(),
                        Optional.empty(),
                        Form.fields(Map.of("company", "sakura", "products", List.of("ponzu")))))
                .toCompletableFuture()
                .join();
        assertThat(Json.canonical(Writer.write(((Answer.Given) advice).facts())))
                .containsOnlyOnce("buyerFindings");
    }

    private Form.Fields eligibility(Map<String, Object> about) {
        var answer = office.desk
                .ask(new Question(
                        Actor.SECRETARIAT,
                        "eligibility",
                        Optional.empty(),
                        Optional.of(Office.MALL),
                        Form.fields(about)))
                .toCompletableFuture()
                .join();
        return Writer.write(((Answer.Given) answer).facts());
    }
}
