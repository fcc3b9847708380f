package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What falls due happens by itself, in order, each at its own instant. */
class FallsDueTest {

    @Test
    void nothing_happens_before_anybody_looks_and_then_at_its_own_instant() {
        var office = Office.open();
        var participation = office.invited();

        office.at("2024-12-24T18:00:00+09:00");
        assertThat(office.happened()).isEmpty();

        assertThat(office.see(participation, "state")).isEqualTo("expired");
        assertThat(office.happened()).containsExactly(participation + " expire 2024-09-20T15:00:00Z");
    }

    @Test
    void a_question_at_an_instant_lets_it_happen_first() {
        var office = Office.open();
        var participation = office.invited();

        assertThat(office.at("2024-09-20T23:59:59+09:00").see(participation, "state"))
                .isEqualTo("invited");
        assertThat(office.at("2024-09-21T00:00:00+09:00").see(participation, "state"))
                .isEqualTo("expired");
    }

    @Test
    void a_command_at_an_instant_finds_what_happened_before_it() {
        var office = Office.open();
        var participation = office.invited();

        office.at("2024-09-21T00:00:00+09:00");
        office.refused(Office.register(participation));

        assertThat(office.records().reversed().subList(0, 2))
                .extracting(record -> record.order().command())
                .containsExactly("register", "expire");
    }

    @Test
    void a_jump_over_several_deadlines_of_several_cases_happens_in_the_order_of_time() {
        var office = Office.open();
        var late = office.invited();
        office.buyer("second", "KR");
        join(office, "second");
        var second = office.opened(deal("second"));
        office.given(Office.register(second));
        office.given(Office.choose(second));
        office.at("2024-09-03T10:00:00+09:00");
        office.given(Order.on(second, Actor.SECRETARIAT, "record-screening", Office.with("passed", true)));
        office.buyer("third", "KR");
        join(office, "third");
        var third = office.opened(deal("third"));
        office.given(Office.register(third));

        office.passTo("2025-01-01T00:00:00+09:00");

        assertThat(office.happened())
                .containsExactly(
                        second + " remind-payment 2024-09-14T00:00:00Z",
                        second + " lapse 2024-09-17T15:00:00Z",
                        late + " expire 2024-09-20T15:00:00Z",
                        third + " remind-choice 2024-09-24T00:00:00Z",
                        third + " close-choice 2024-09-27T15:00:00Z");
        assertThat(office.records()).isSortedAccordingTo(Comparator.comparing(DecisionRecord::at));
    }

    /** The next version of the edition has one partner more. */
    private static void join(Office office, String buyer) {
        var newest = Editions.newest(office, Office.MALL);
        var next = newest.withPartner(buyer, Office.PARTNER).asVersion(newest.version() + 1);
        office.given(Editions.publish(next));
    }

    private static Order deal(String buyer) {
        return Order.to(
                Office.MALL,
                Actor.SECRETARIAT,
                "conclude-deal",
                Office.with(
                        "company",
                        "sakura",
                        "buyer",
                        buyer,
                        "products",
                        List.of("ponzu"),
                        "deliveryCountry",
                        "JP",
                        "currency",
                        "JPY",
                        "fullBuyout",
                        true));
    }

    @Test
    void what_falls_due_at_one_instant_happens_as_it_was_planned() {
        var office = Office.open(
                new Partner(LocalDate.of(2024, 9, 27), Office.PARTNER.promotion(), Office.PARTNER.offers()));
        var participation = office.invited();

        office.passTo("2025-01-01T00:00:00+09:00");

        assertThat(office.happened())
                .containsExactly(
                        participation + " remind-choice 2024-09-24T00:00:00Z",
                        participation + " expire 2024-09-27T15:00:00Z");
    }

    @Test
    void an_offer_not_taken_up_is_declined_with_the_clause_and_no_more_is_due() {
        var office = Office.open();
        var participation = office.registered();

        office.passTo("2025-01-01T00:00:00+09:00");

        assertThat(office.view(participation).because())
                .extracting(clause -> clause.id())
                .containsExactly("MALL24-REG-5");
        assertThat(office.dueBy("2099-01-01T00:00:00Z")).isEqualTo("Optional.empty");
    }

    @Test
    void a_finished_case_has_no_deadlines() {
        var office = Office.open();
        var cancelled = office.approved();

        office.given(Order.on(cancelled, Office.SAKURA, "cancel", Form.Fields.NONE));

        assertThat(office.dueBy("2099-01-01T00:00:00Z")).isEqualTo("Optional.empty");
        office.passTo("2025-01-01T00:00:00+09:00");
        assertThat(office.happened()).isEmpty();
        assertThat(office.see(cancelled, "state")).isEqualTo("cancelled");
    }

    @Test
    void the_clock_never_goes_back() {
        var office = Office.open();
        office.at("2024-09-20T10:00:00+09:00");
        var participation = office.invited();

        office.at("2024-09-01T00:00:00+09:00");
        office.given(Office.register(participation));

        assertThat(office.last().at()).isEqualTo(Office.instant("2024-09-20T10:00:00+09:00"));
        assertThat(office.records()).isSortedAccordingTo(Comparator.comparing(DecisionRecord::at));
    }

    @Test
    void what_has_happened_by_itself_stays_so_when_the_clock_is_set_back() {
        var office = Office.open();
        var participation = office.invited();
        office.passTo("2024-09-21T00:00:00+09:00");

        office.at("2024-09-10T00:00:00+09:00");

        assertThat(office.see(participation, "state")).isEqualTo("expired");
        assertThat(office.refused(Office.register(participation)).because())
                .extracting(clause -> clause.id())
                .contains("MALL24-REG-1");
        assertThat(office.last().at()).isEqualTo(Office.instant("2024-09-21T00:00:00+09:00"));
    }

    @Test
    void letting_time_pass_where_nothing_is_due_writes_nothing() {
        var office = Office.open();
        int before = office.records().size();

        office.passTo("2030-01-01T00:00:00+09:00");

        assertThat(office.records()).hasSize(before);
    }
}
