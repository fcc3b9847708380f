package dev.noren.ports.desk;

import static dev.noren.ports.desk.Office.HANMART;
import static dev.noren.ports.desk.Office.SAKURA;
import static dev.noren.ports.desk.Office.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Agenda;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has its day for a company and a buyer, wherever it is kept. A store's own test extends this and opens one. */
public abstract class AgendaContract {

    private static final Actor FUJI = Actor.company("fuji");
    private static final String PROMOTION = "promotion 2024-11-01/2024-11-30";

    private Store store;
    private Office office;

    /** The store with what was kept in it before it was closed last; holds nothing at first. */
    protected abstract Store openStore();

    @BeforeEach
    void begin() {
        store = openStore();
        office = Office.open(store);
        office.given(Order.of(
                        Actor.SECRETARIAT,
                        "register-company",
                        with("facts", Map.of("name", "Fuji", "seat", "JP", "language", "en")))
                .named("fuji"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Agenda agenda(Actor whose) {
        return office.desk.agenda(whose).orElseThrow();
    }

    /** As {@code choose-by-sns-post 2024-09-27}. */
    private List<String> entries(Actor whose) {
        return agenda(whose).entries().stream()
                .map(entry -> entry.appointment().id() + " " + when(entry))
                .toList();
    }

    private static String when(Agenda.Entry entry) {
        return switch (entry.appointment().when()) {
            case When.Days(LocalDate first, LocalDate last) when first.equals(last) -> first.toString();
            case When.Days days -> days.first() + "/" + days.last();
            case When.Moment moment -> moment.at().toString();
        };
    }

    @Test
    void an_invited_company_sees_until_when_it_registers_and_chooses_and_the_promotion() {
        office.invited();

        assertThat(entries(SAKURA))
                .containsExactly("register-by 2024-09-20", "choose-by-sns-post 2024-09-27", PROMOTION);
        assertThat(entries(HANMART)).containsExactly(PROMOTION);
    }

    @Test
    void an_extended_day_moves_under_its_id() {
        var participation = office.invited();
        var before = agenda(SAKURA).entries().getFirst();
        office.given(Order.on(
                participation,
                Actor.SECRETARIAT,
                "extend",
                with("deadline", "registerBy", "until", "2024-09-25", "reason", "The mail was late.")));
        var after = agenda(SAKURA).entries().getFirst();

        assertThat(entries(SAKURA)).startsWith("register-by 2024-09-25");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(after.toString()).doesNotContain("The mail was late");
    }

    @Test
    void an_option_is_first_chosen_then_screened_then_paid_and_each_has_its_day_while_it_is_awaited() {
        var participation = office.registered();
        assertThat(entries(SAKURA)).containsExactly("choose-by-sns-post 2024-09-27", PROMOTION);

        office.given(Office.choose(participation));
        assertThat(entries(SAKURA)).containsExactly(PROMOTION);
        assertThat(entries(HANMART)).containsExactly("screen-by 2024-10-31", PROMOTION, "report-from 2024-12-01");

        office.given(Order.on(participation, HANMART, "record-screening", with("passed", true)));
        assertThat(entries(SAKURA)).containsExactly("pay-by 2024-09-16", PROMOTION);
        assertThat(entries(HANMART)).containsExactly(PROMOTION, "report-from 2024-12-01");

        office.given(Office.pay(participation, 30_000, "2024-09-02", "bank 1"));
        assertThat(entries(SAKURA)).containsExactly(PROMOTION);
    }

    @Test
    void a_deadline_stands_on_its_day_to_the_last_second_and_is_gone_once_it_is_over() {
        office.invited();

        office.passTo("2024-09-20T23:59:59+09:00");
        assertThat(entries(SAKURA)).contains("register-by 2024-09-20");
        office.passTo("2024-09-21T00:00:00+09:00");
        assertThat(entries(SAKURA)).isEmpty();
        assertThat(entries(HANMART)).isEmpty();
    }

    @Test
    void a_finished_case_keeps_what_was_over_by_the_day_on_which_it_finished_and_no_more() {
        var participation = office.registered();
        promoted(participation);
        assertThat(entries(HANMART)).containsExactly(PROMOTION, "report-from 2024-12-01");
        office.at("2024-12-05T10:00:00+09:00");
        office.given(Order.on(participation, HANMART, "deliver-report", with("overview", "It went well.")));
        office.given(Order.on(participation, SAKURA, "answer-survey", with("answers", "Thank you")));
        office.given(Order.on(participation, Actor.SECRETARIAT, "close", Form.Fields.NONE));

        assertThat(entries(SAKURA)).containsExactly(PROMOTION);
        assertThat(entries(HANMART)).containsExactly(PROMOTION);
        office.at("2025-11-30T10:00:00+09:00");
        assertThat(entries(SAKURA)).containsExactly(PROMOTION);
        office.at("2025-12-01T10:00:00+09:00"); // more than a year after its last day
        assertThat(entries(SAKURA)).isEmpty();
    }

    private void promoted(String participation) {
        office.at("2024-11-01T10:00:00+09:00");
        office.given(Order.on(participation, Actor.SECRETARIAT, "start-promotion", Form.Fields.NONE));
        office.at("2024-12-01T10:00:00+09:00");
        office.given(Order.on(participation, Actor.SECRETARIAT, "end-promotion", Form.Fields.NONE));
    }

    @Test
    void a_participation_cancelled_before_its_promotion_leaves_nothing_also_when_those_days_have_passed() {
        var participation = office.registered();
        office.given(Order.on(participation, SAKURA, "cancel", Form.Fields.NONE));

        assertThat(entries(SAKURA)).isEmpty();
        office.at("2024-12-24T10:00:00+09:00");
        assertThat(entries(SAKURA)).isEmpty();
    }

    @Test
    void a_meeting_is_an_instant_for_both_who_meet_and_moves_under_the_same_id() {
        var inquiry = office.inquiry("request-meeting");
        office.given(Order.on(inquiry, SAKURA, "answer", with("accept", true)));
        office.given(Order.on(inquiry, SAKURA, "schedule-meeting", with("at", "2024-09-10T10:00:00+09:00")));
        var before = agenda(HANMART).entries().getFirst();
        office.given(Order.on(inquiry, SAKURA, "schedule-meeting", with("at", "2024-09-11T10:00:00+09:00")));
        var after = agenda(HANMART).entries().getFirst();

        assertThat(entries(SAKURA)).containsExactly("meeting-ponzu 2024-09-11T01:00:00Z");
        assertThat(after.id()).isEqualTo(before.id()).isEqualTo(inquiry + "-meeting-ponzu");
        assertThat(after.version()).isGreaterThan(before.version());
        assertThat(before.appointment().when()).isEqualTo(new When.Moment(Office.instant("2024-09-10T10:00:00+09:00")));
    }

    @Test
    void a_company_of_kol_koc_sees_when_the_programme_ends_and_until_when_it_reports() {
        office.at("2025-11-04T10:00:00+09:00");
        var crowd = Crowd.of(office, 2);
        var participations = crowd.appliedAtKol(2);
        var first = Actor.company("c1");
        assertThat(entries(first)).containsExactly("edition-ends 2026-02-28");

        crowd.given(List.of(Crowd.adopt(participations.getFirst())).stream());
        assertThat(entries(first)).containsExactly("edition-ends 2026-02-28", "sales-data-by 2026-02-28");
        assertThat(agenda(first).entries()).allMatch(entry -> entry.onCase().equals(participations.getFirst()));
    }

    @Test
    void what_is_anothers_is_in_no_agenda_but_theirs() {
        office.invited();

        assertThat(entries(FUJI)).isEmpty();
        assertThat(office.desk.agenda(Actor.company("nobody"))).isEmpty();
        assertThat(office.desk.agenda(Actor.buyer("sakura"))).isEmpty();
        assertThat(office.desk.agenda(Actor.SECRETARIAT)).isEmpty();
    }

    @Test
    void it_speaks_the_language_of_whose_it_is_and_by_handles_alone() {
        office.invited();

        assertThat(agenda(SAKURA).language()).isEqualTo(Locale.JAPANESE);
        assertThat(agenda(FUJI).language()).isEqualTo(Locale.ENGLISH);
        assertThat(agenda(SAKURA).entries())
                .extracting(Agenda.Entry::summary)
                .containsExactly(
                        "参加登録の締切（JAPAN MALL 2024年度・hanmart）",
                        "有料オプションの申込締切：sns-post（JAPAN MALL 2024年度・hanmart）",
                        "プロモーション期間（JAPAN MALL 2024年度・hanmart）");
        assertThat(agenda(HANMART).entries())
                .extracting(Agenda.Entry::summary)
                .containsExactly("Promotion (JAPAN MALL, fiscal year 2024; sakura)");
    }

    @Test
    void it_is_the_same_after_the_store_was_opened_again() {
        office.approved();
        var before = List.of(agenda(SAKURA), agenda(HANMART));
        store.close();
        store = openStore();
        office = Office.again(store);

        assertThat(List.of(agenda(SAKURA), agenda(HANMART))).isEqualTo(before);
    }

    @Test
    void of_more_than_a_thousand_entries_the_first_to_come_are_told() {
        office.at("2024-09-02T09:00:00+09:00");
        for (int i = 0; i < 1_005; i++) {
            var inquiry = inquired("p" + i);
            office.given(Order.on(
                    inquiry,
                    SAKURA,
                    "schedule-meeting",
                    with("at", i < 3 ? "2024-09-01T10:00:00Z" : "2024-10-01T10:00:00Z")));
        }

        assertThat(agenda(SAKURA).entries())
                .hasSize(1_000)
                .allMatch(entry -> when(entry).equals("2024-10-01T10:00:00Z"))
                .allMatch(entry -> entry.appointment().occasion() == Occasion.MEETING);
    }

    private String inquired(String product) {
        office.product(product);
        var listing = office.listing(product);
        office.given(Order.on(listing, Actor.SECRETARIAT, "publish", Form.Fields.NONE));
        var inquiry = office.opened(
                Order.to(Office.STREET, HANMART, "request-meeting", with("listing", listing, "message", "When?")));
        office.given(Order.on(inquiry, SAKURA, "answer", with("accept", true)));
        return inquiry;
    }
}
