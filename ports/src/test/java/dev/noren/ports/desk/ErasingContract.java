package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.desk.mail.Postman;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Mailer.Handover;
import dev.noren.ports.driven.Mailer.Outcome;
import dev.noren.ports.driven.RecordForm;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Erasures.Erasable;
import dev.noren.ports.driving.Erasures.Erased;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.Question;
import dev.noren.ports.driving.Selection;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who somebody was is gone; what happened stays. A store's own test extends this and opens one. */
public abstract class ErasingContract {

    /** Everything that is said of sakura's people, and by whom. */
    protected static final List<String> PERSONAL = List.of(
            "Sakura Shoten",
            "mori@sakura.example",
            "S. Mori",
            "Director",
            "Dear Mr. Mori",
            "Mori was helpful",
            "Mori was rude");

    private static final String REASON = "asked for on 2025-01-06, file 17";
    private static final Subject SAKURA = Subject.company("sakura");

    private Store store;
    private Office office;

    protected abstract Store openStore();

    @BeforeEach
    void begin() {
        store = openStore();
        office = Office.open(store);
        office.given(Order.on(
                "company sakura",
                Actor.SECRETARIAT,
                "revise",
                Office.with("facts", Map.of("name", "Sakura Shoten", "email", "mori@sakura.example"))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Order erase(String party, String reason) {
        return Order.on(party, Actor.SECRETARIAT, "erase", Office.with("reason", reason));
    }

    /** An inquiry that is over, and the listing it was about withdrawn; the inquiry's id. */
    private String over() {
        var inquiry = office.opened(Order.to(
                Office.STREET,
                Office.HANMART,
                "request-quote",
                Office.with("listing", office.published(), "message", "Dear Mr. Mori")));
        office.given(Order.on(inquiry, Office.SAKURA, "answer", Office.with("accept", true)));
        office.given(Order.on(inquiry, Office.SAKURA, "report", Office.with("result", "concluded")));
        office.given(Order.on(inquiry, Office.SAKURA, "answer-survey", Office.with("answers", "Mori was helpful")));
        office.refused(Order.on(inquiry, Actor.SECRETARIAT, "undo", Office.with("reason", "Mori was rude")));
        office.given(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));
        return inquiry;
    }

    private String told(String on, String question) {
        var asked = Question.on(on, Actor.SECRETARIAT, question, Form.Fields.NONE);
        return Json.canonical(Writer.write(((Answer.Given) Office.join(office.desk.ask(asked))).facts()));
    }

    @Test
    void a_company_with_something_under_way_is_not_erased_and_every_case_is_named() {
        var inquiry = office.inquiry("request-quote");
        var participation = office.approved();
        office.given(Office.pay(participation, 100_000, "2024-09-02", "B-1"));

        var refused = office.refused(erase("company sakura", REASON));

        assertThat(refused.code()).isEqualTo(Code.WRONG_STATE);
        assertThat(refused.fields()).containsExactly(office.published(), inquiry, participation);
        assertThat(refused.reasons())
                .extracting(reason -> reason.flaw().orElseThrow().name())
                .containsOnly("NOT_FINISHED");
        assertThat(office.see("company sakura", "facts")).contains("Sakura Shoten");
    }

    @Test
    void a_company_to_which_money_is_to_be_returned_is_not_erased_until_it_was() {
        var participation = office.approved();
        office.given(Office.pay(participation, 40_000, "2024-09-02", "B-1"));
        office.given(Order.on(participation, Office.SAKURA, "cancel", Form.Fields.NONE));
        office.given(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));

        var refused = office.refused(erase("company sakura", REASON));

        assertThat(refused.fields()).containsExactly(participation);
        assertThat(refused.reasons())
                .extracting(reason -> reason.flaw().orElseThrow().name())
                .containsExactly("NOT_SETTLED");
        office.given(Order.on(
                participation,
                Actor.SECRETARIAT,
                "record-refund-paid",
                Office.with("amount", 10_000, "reference", "R-1", "paidOn", "2024-09-02", "reason", "surplus")));
        office.given(erase("company sakura", REASON));
    }

    @Test
    void the_reason_stays_and_must_not_name_whom_it_is_about() {
        over();

        assertThat(office.refused(erase("company sakura", "Mail of MORI@sakura.example"))
                        .fields())
                .containsExactly("reason");
        assertThat(office.refused(Order.on("company sakura", Actor.SECRETARIAT, "erase", Form.Fields.NONE))
                        .fields())
                .containsExactly("reason");
        assertThat(office.refused(Order.on("company sakura", Office.SAKURA, "erase", Office.with("reason", "Me.")))
                        .code())
                .isEqualTo(Code.NOT_ALLOWED);
    }

    @Test
    void what_a_refused_erasure_said_is_told_until_somebody_is_erased_and_never_after() {
        office.given(erasable());
        office.refused(erase("company sakura", "Mail of MORI@sakura.example"));
        long refused = office.records().size();
        assertThat(explained(refused)).contains("Mail of MORI@sakura.example");
        assertThat(office.records().toString()).doesNotContain("MORI");

        office.given(erase("company sakura", REASON));

        assertThat(explained(refused)).doesNotContain("MORI").contains("erased");
        office.refused(erase("company sakura", "S. Mori asked again"));
        assertThat(office.records().toString()).doesNotContain("Mori", "MORI");
    }

    @Test
    void the_reason_names_them_by_nothing_that_they_were_ever_called() {
        var participation = office.approved();
        office.given(Order.on(participation, Office.SAKURA, "cancel", Form.Fields.NONE));
        office.given(erasable());
        revise(Map.of("name", "Hanayama", "email", "new@hanayama.example"));
        office.refused(Order.on(
                "company sakura",
                Actor.SECRETARIAT,
                "revise",
                Office.with("facts", Map.of("name", "Typed in Haste", "employees", "many"))));

        for (var name : List.of(
                "sakura shoten",
                "MORI@sakura.example",
                "Hanayama",
                "new@hanayama.example",
                "S. Mori",
                "typed in haste")) {
            assertThat(office.refused(erase("company sakura", "Mail of " + name + ", file 17"))
                            .fields())
                    .as(name)
                    .contains("reason");
        }
        revise(Map.of("name", "Sakura"));
        assertThat(office.desk
                        .tryOut(erase("company sakura", REASON))
                        .toCompletableFuture()
                        .join())
                .isInstanceOf(Answer.Given.class);
    }

    private void revise(Map<String, ?> facts) {
        office.given(Order.on("company sakura", Actor.SECRETARIAT, "revise", Office.with("facts", facts)));
    }

    /** A store's own test decides it all again. */
    @Test
    void what_was_said_of_no_case_and_what_nobody_said_goes_with_them_too() {
        office.product("dashi");
        var listing = office.opened(Order.to(Office.STREET, Actor.CLOCK, "lay-out", Office.with("product", "dashi")));
        assertThat(office.refused(Order.on("S. Mori", Office.SAKURA, "withdraw", Form.Fields.NONE))
                        .code())
                .isEqualTo(Code.NOT_FOUND);
        assertThat(office.refused(Order.on("S. Mori", Office.SAKURA, "revise", Office.with("note", "Mori")))
                        .code())
                .isEqualTo(Code.NOT_FOUND);
        office.given(Order.on(listing, Office.SAKURA, "withdraw", Form.Fields.NONE));
        office.given(erasable());

        office.given(erase("company sakura", REASON));

        assertThat(store.<Long>read(ledger -> ledger.valuesOf(SAKURA))).isZero();
    }

    /** What sakura has under way comes to an end. */
    private Order erasable() {
        return Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE);
    }

    private String explained(long decision) {
        return office.desk.explain(decision, Actor.SECRETARIAT).orElseThrow().toString();
    }

    @Test
    void what_happened_stays_readable_and_nobody_in_it_can_be_known() {
        var inquiry = over();
        assertThat(told(inquiry, "case")).contains("Dear Mr. Mori");

        office.given(erase("company sakura", REASON));

        var everything = new ArrayList<String>();
        for (var on : List.of("company sakura", "product ponzu", inquiry, office.published())) {
            everything.add(told(on, "case"));
            everything.add(told(on, "timeline"));
        }
        assertThat(everything).allSatisfy(text -> assertThat(text).doesNotContain(PERSONAL));
        assertThat(told(inquiry, "case")).contains("\"state\":\"surveyed\"", "\"message\":\"erased\"");
        assertThat(told("company sakura", "case")).contains("\"erased\":true", "\"seat\":\"JP\"");
        assertThat(told("company sakura", "timeline")).contains("\"do\":\"erase\"");
        assertThat(office.mails())
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text()).isEqualTo("erasederased"));
        assertThat(found("Shoten")).isEmpty();
        assertThat(found("sakura")).isNotEmpty();
    }

    private List<Answer.Given> found(String words) {
        return office.desk
                .list(new Selection(
                        Actor.SECRETARIAT,
                        "company",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(words),
                        0,
                        10))
                .items();
    }

    @Test
    void the_chain_is_whole_and_tells_who_was_erased_when_and_why() {
        over();
        office.at("2025-01-06T09:00:00+09:00");
        office.given(erase("company sakura", REASON));

        var previous = DecisionRecord.BEFORE_THE_FIRST;
        for (var record : office.records()) {
            assertThat(record.previous()).isEqualTo(previous);
            previous = RecordForm.hash(record);
            assertThat(record.hash()).isEqualTo(previous);
            assertThat(Json.canonical(RecordForm.write(record))).doesNotContain(PERSONAL);
        }
        assertThat(office.desk.erasures().done())
                .containsExactly(new Erased(SAKURA, Office.instant("2025-01-06T09:00:00+09:00"), REASON));
    }

    @Test
    void whoever_was_erased_does_nothing_more_and_nobody_does_anything_with_them() {
        over();
        office.given(erase("company sakura", REASON));

        refusedAsErased(Order.to(Office.STREET, Office.SAKURA, "register-listing", Form.Fields.NONE), "company");
        refusedAsErased(Order.on("company sakura", Office.SAKURA, "revise", Form.Fields.NONE), "company");
        refusedAsErased(erase("company sakura", REASON), "company");
        refusedAsErased(
                Order.on("product ponzu", Actor.SECRETARIAT, "revise", Office.with("facts", Map.of("used", true))),
                "product");
        assertThat(office.refused(office.deal()).fields()).contains("company");
        assertThat(office.refused(Order.of(
                                        Actor.SECRETARIAT,
                                        "register-company",
                                        Office.with("facts", Map.of("seat", "JP")))
                                .named("sakura"))
                        .code())
                .isEqualTo(Code.DUPLICATE);
    }

    private void refusedAsErased(Order order, String field) {
        var refused = office.refused(order);
        assertThat(refused.code()).isEqualTo(Code.WRONG_STATE);
        assertThat(refused.fields()).contains(field);
        assertThat(refused.reasons())
                .anyMatch(reason -> reason.flaw()
                        .filter(flaw -> flaw.name().equals("ERASED"))
                        .isPresent());
    }

    @Test
    void what_is_said_of_them_afterwards_is_not_kept() {
        over();
        office.given(erase("company sakura", REASON));
        office.refused(Order.on(
                "company sakura",
                Office.SAKURA,
                "revise",
                Office.with("facts", Map.of("email", "mori@sakura.example"))));

        assertThat(store.<Long>read(ledger -> ledger.valuesOf(SAKURA))).isZero();
    }

    @Test
    void a_number_that_was_theirs_may_be_anothers() {
        var numbered = Office.with("facts", Map.of("corporateNumber", "7000012050002"));
        office.given(Order.of(Actor.SECRETARIAT, "register-company", numbered).named("tsubaki"));
        office.given(erase("company tsubaki", REASON));

        office.given(Order.of(Actor.SECRETARIAT, "register-company", numbered).named("tsubaki-2"));
    }

    @Test
    void a_buyer_is_erased_alone() {
        var inquiry = over();

        office.given(erase("buyer hanmart", REASON));

        assertThat(told(inquiry, "case")).contains("\"message\":\"erased\"");
        assertThat(told("company sakura", "case")).contains("Sakura Shoten");
        assertThat(store.<Long>read(ledger -> ledger.valuesOf(SAKURA))).isPositive();
        refusedAsErased(Order.of(Actor.SECRETARIAT, "invite-buyer", Office.with("buyer", "hanmart")), "buyer");
    }

    @Test
    void mails_that_wait_do_not_go_and_one_on_its_way_is_not_sent_again() {
        over();
        var waiting = office.mails().stream()
                .filter(mail -> mail.dispatch().state() == State.WAITING)
                .map(OutboxMail::number)
                .toList();
        assertThat(waiting).isNotEmpty();
        var sent = new ArrayList<String>();
        var erased = new boolean[1];
        new Postman(store, () -> Office.instant("2024-09-02T09:00:00+09:00"), message -> {
                    sent.add(message.subject());
                    if (!erased[0]) {
                        erased[0] = true;
                        office.given(erase("company sakura", REASON));
                    }
                    return new Handover(Outcome.PUT_OFF, 451, "451 mori@sakura.example");
                })
                .goRound(() -> false);

        assertThat(sent).hasSize(1);
        assertThat(office.mails()).extracting(mail -> mail.dispatch().state()).containsOnly(State.DROPPED);
        assertThat(office.mails().toString()).doesNotContain(PERSONAL);
    }

    @Test
    void their_tokens_are_of_no_use_and_say_nothing() {
        over();
        var gatehouse = new Gatehouse(
                store,
                () -> Office.instant("2024-09-02T09:00:00+09:00"),
                List.of("s1", "s2", "s3").iterator()::next);
        gatehouse.issue(Office.SAKURA, "S. Mori", Optional.empty());
        gatehouse.issueForCalendar(Office.SAKURA, "S. Mori's telephone", Optional.of(Duration.ofDays(9)));
        gatehouse.issue(Office.HANMART, "Kim", Optional.empty());
        assertThat(gatehouse.recognise("s1")).isPresent();

        office.given(erase("company sakura", REASON));
        gatehouse.refresh();

        assertThat(gatehouse.recognise("s1")).isEmpty();
        assertThat(gatehouse.recogniseCalendar("s2")).isEmpty();
        assertThat(gatehouse.recognise("s3")).isPresent();
        assertThat(gatehouse.all().toString()).doesNotContain("Mori").contains("Kim");
    }

    @Test
    void an_erasure_that_is_only_tried_erases_nobody() {
        var cases = List.of("company sakura", "product ponzu", over(), office.published());
        var before = cases.stream().map(id -> told(id, "case")).toList();

        assertThat(Office.join(office.desk.tryOut(erase("company sakura", REASON))))
                .isInstanceOf(Answer.Given.class);

        assertThat(cases.stream().map(id -> told(id, "case"))).containsExactlyElementsOf(before);
        assertThat(told("company sakura", "case")).contains("Sakura Shoten");
        assertThat(office.desk.erasures().mayBeLeft()).isFalse();
        assertThat(office.desk.erasures().done()).isEmpty();
    }

    @Test
    void by_age_those_are_erased_of_whom_nothing_was_heard_for_longer() {
        over();
        office.at("2027-09-02T09:00:00+09:00");
        assertThat(office.desk.erasures().ended(3)).isEmpty();

        office.at("2027-09-02T09:00:01+09:00");
        var ended = office.desk.erasures().ended(3);

        assertThat(ended).extracting(Erasable::whom).containsExactly(SAKURA, Subject.buyer("hanmart"));
        assertThat(ended.getFirst().cases()).isEqualTo(2);
        assertThat(ended.getFirst().values()).isPositive();
        assertThat(ended.getFirst().mails()).isPositive();
        assertThat(told("company sakura", "case")).contains("Sakura Shoten");
        assertThat(Office.join(office.desk.erasures().eraseEnded(3, REASON))).isEqualTo(ended);
        assertThat(told("company sakura", "case")).doesNotContain("Sakura Shoten");
        assertThat(office.records().getLast().at()).isEqualTo(Office.instant("2027-09-02T09:00:01+09:00"));
        assertThat(erasedIn(office.records())).contains("company-erased", "product-erased", "buyer-erased");
        assertThat(office.desk.erasures().ended(3)).isEmpty();
        assertThat(office.desk.erasures().done()).hasSize(2);
    }

    private static List<String> erasedIn(List<DecisionRecord> records) {
        return records.stream()
                .flatMap(record -> record.events().stream())
                .map(DecisionRecord.StoredEvent::name)
                .filter(name -> name.endsWith("-erased"))
                .toList();
    }

    @Test
    void by_age_nobody_is_erased_who_has_something_under_way_or_has_been_heard_of() {
        office.buyer("kaimart", "TH");
        office.at("2027-09-01T09:00:00+09:00");
        office.given(
                Order.on("buyer kaimart", Actor.SECRETARIAT, "revise", Office.with("facts", Map.of("language", "ja"))));
        office.at("2028-09-02T09:00:00+09:00");

        assertThat(office.desk.erasures().ended(3))
                .extracting(Erasable::whom)
                .containsExactly(Subject.buyer("hanmart"));
    }

    @Test
    void by_age_go_the_values_that_are_nobodys_too() {
        office.refused(Order.of(Actor.SECRETARIAT, "register-company", Office.with("facts", "S. Mori")));
        assertThat(office.store.personal()).anyMatch(value -> value.whose().isEmpty());
        office.at("2027-09-03T09:00:00+09:00");

        Office.join(office.desk.erasures().eraseEnded(3, REASON));
        Office.join(office.desk.erasures().clean());

        assertThat(nobodys()).isZero();
        assertThat(office.desk.erasures().mayBeLeft()).isFalse();
    }

    /** How many there are; none is struck out. */
    private long nobodys() {
        return office.store.personal().stream()
                .filter(value -> value.whose().isEmpty())
                .filter(value -> store.<Boolean>read(
                        ledger -> ledger.personal(value.token()).isPresent()))
                .count();
    }
}
