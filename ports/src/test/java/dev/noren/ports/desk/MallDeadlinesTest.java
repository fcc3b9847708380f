package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.time.Window;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every deadline of JAPAN MALL on the day before, in the last second of its day, and in the first of the day after. */
class MallDeadlinesTest {

    private static Partner confirmingWithin(long days) {
        var offer = new Offer("sns-post", 60_000, 30_000, LocalDate.of(2024, 9, 27), 14, days, List.of("orders"));
        return new Partner(Office.PARTNER.registerBy(), Office.PARTNER.promotion(), List.of(offer));
    }

    private static List<String> clauses(Answer.Refused refused) {
        return refused.because().stream().map(clause -> clause.id()).toList();
    }

    private static List<Instant> reminders(Office office, Mail which) {
        return office.mails().stream()
                .filter(mail -> mail.mail() == which)
                .map(OutboxMail::at)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-19T12:00:00+09:00", "2024-09-20T23:59:59+09:00", "2024-09-20T14:59:59.999999999Z"})
    void registration_is_open_through_its_last_day(String when) {
        var office = Office.open();
        var participation = office.invited();

        office.at(when).given(Office.register(participation));

        assertThat(office.see(participation, "state")).isEqualTo("registered");
        assertThat(office.see(participation, "plan")).isEqualTo("free");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-21T00:00:00+09:00", "2024-09-20T15:00:00Z", "2024-10-01T00:00:00+09:00"})
    void registration_is_over_with_the_day_after(String when) {
        var office = Office.open();
        var participation = office.invited();

        var refused = office.at(when).refused(Office.register(participation));

        assertThat(refused.code()).isEqualTo(Code.CLAUSE);
        assertThat(clauses(refused)).contains("MALL24-REG-1");
        assertThat(office.see(participation, "state")).isEqualTo("expired");
        assertThat(office.see(participation, "option")).isEqualTo("declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-26T12:00:00+09:00", "2024-09-27T23:59:59+09:00"})
    void an_option_can_be_chosen_through_its_last_day(String when) {
        var office = Office.open();
        var participation = office.registered();

        office.at(when).given(Office.choose(participation));

        assertThat(office.see(participation, "option")).isEqualTo("requested");
    }

    @Test
    void an_option_can_no_longer_be_chosen_on_the_day_after() {
        var office = Office.open();
        var participation = office.registered();

        var refused = office.at("2024-09-28T00:00:00+09:00").refused(Office.choose(participation));

        assertThat(refused.code()).isEqualTo(Code.CLAUSE);
        assertThat(clauses(refused)).containsExactly("MALL24-REG-5");
        assertThat(office.see(participation, "option")).isEqualTo("declined");
        assertThat(office.happened()).contains(participation + " close-choice 2024-09-27T15:00:00Z");
    }

    @Test
    void a_deal_on_the_last_day_of_registration_invites_and_on_the_day_after_opens_nothing() {
        var office = Office.open();
        office.at("2024-09-21T00:00:00+09:00");
        var late = office.given(office.deal());
        assertThat(late.opened()).isFalse();
        assertThat(late.because()).extracting(clause -> clause.id()).containsExactly("MALL24-REG-1");

        var other = Office.open();
        other.at("2024-09-20T23:59:59+09:00");
        assertThat(other.given(other.deal()).opened()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-15T12:00:00+09:00", "2024-09-16T23:59:59+09:00"})
    void a_payment_recorded_through_the_due_date_confirms_the_option(String when) {
        var office = Office.open();
        var participation = office.approved();

        office.at(when).given(Office.pay(participation, 30_000, when.substring(0, 10), "bank-1"));

        assertThat(office.see(participation, "option")).isEqualTo("confirmed");
        assertThat(office.see(participation, "plan")).isEqualTo("paid");
        assertThat(office.dueBy("2099-01-01T00:00:00Z")).isEqualTo("Optional.empty");
    }

    @Test
    void an_option_unpaid_lapses_with_the_day_after_it_is_due_and_later_money_is_unapplied() {
        var office = Office.open();
        var participation = office.approved();
        office.given(Office.pay(participation, 10_000, "2024-09-02", "bank-1"));
        assertThat(office.see(participation, "outstanding")).isEqualTo("20000");

        office.at("2024-09-16T23:59:59+09:00");
        assertThat(office.see(participation, "option")).isEqualTo("approved");
        office.at("2024-09-17T00:00:00+09:00");
        office.given(Office.pay(participation, 20_000, "2024-09-16", "bank-2"));

        assertThat(office.see(participation, "option")).isEqualTo("lapsed");
        assertThat(office.see(participation, "plan")).isEqualTo("free");
        assertThat(office.see(participation, "unapplied")).isEqualTo("30000");
        assertThat(office.happened()).contains(participation + " lapse 2024-09-16T15:00:00Z");
    }

    @Test
    void an_offer_may_leave_days_to_confirm_money_that_came_in_time() {
        var office = Office.open(confirmingWithin(5));
        var participation = office.approved();
        assertThat(office.see(participation, "invoice")).contains("2024-09-16");

        office.at("2024-09-21T23:59:59+09:00");
        office.given(Office.pay(participation, 10_000, "2024-09-17", "too-late"));
        assertThat(office.see(participation, "option")).isEqualTo("approved");
        assertThat(office.see(participation, "unapplied")).isEqualTo("10000");
        office.given(Office.pay(participation, 30_000, "2024-09-16", "in-time"));

        assertThat(office.see(participation, "option")).isEqualTo("confirmed");
        assertThat(office.see(participation, "unapplied")).isEqualTo("10000");
    }

    @Test
    void after_the_days_to_confirm_an_option_lapses_too() {
        var office = Office.open(confirmingWithin(5));
        var participation = office.approved();

        office.passTo("2024-09-22T00:00:00+09:00");

        assertThat(office.see(participation, "option")).isEqualTo("lapsed");
        assertThat(office.happened()).contains(participation + " lapse 2024-09-21T15:00:00Z");
    }

    @Test
    void the_company_is_reminded_at_nine_three_days_before_it_has_to_choose() {
        var office = Office.open();
        office.registered();

        office.passTo("2024-09-24T08:59:59+09:00");
        assertThat(reminders(office, Mail.OPTION_REMINDER)).isEmpty();
        office.passTo("2024-09-24T09:00:00+09:00");

        assertThat(reminders(office, Mail.OPTION_REMINDER))
                .containsExactly(Office.instant("2024-09-24T09:00:00+09:00"));
        office.passTo("2024-12-01T00:00:00+09:00");
        assertThat(reminders(office, Mail.OPTION_REMINDER)).hasSize(1);
    }

    @Test
    void whoever_has_chosen_is_not_reminded_to_choose() {
        var office = Office.open();
        office.requested();

        office.passTo("2024-12-01T00:00:00+09:00");

        assertThat(reminders(office, Mail.OPTION_REMINDER)).isEmpty();
    }

    @Test
    void each_last_day_to_choose_is_reminded_of_once() {
        var later = new Offer("banner", 60_000, 0, LocalDate.of(2024, 10, 10), 14, 0, List.of());
        var alike = new Offer("video", 60_000, 0, LocalDate.of(2024, 10, 10), 14, 0, List.of());
        var office = Office.open(new Partner(
                Office.PARTNER.registerBy(), Office.PARTNER.promotion(), List.of(later, Office.SNS_POST, alike)));
        var participation = office.registered();

        office.passTo("2024-09-28T00:00:00+09:00");
        assertThat(office.see(participation, "option")).isEqualTo("offered");
        assertThat(clauses(office.refused(Office.choose(participation)))).containsExactly("MALL24-REG-5");
        office.passTo("2024-10-11T00:00:00+09:00");

        assertThat(reminders(office, Mail.OPTION_REMINDER))
                .containsExactly(
                        Office.instant("2024-09-24T09:00:00+09:00"), Office.instant("2024-10-07T09:00:00+09:00"));
        assertThat(office.see(participation, "option")).isEqualTo("declined");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-09-24T09:00:00+09:00", "2024-09-24T09:00:01+09:00"})
    void whoever_is_invited_when_the_hour_is_past_is_not_reminded(String when) {
        var office = Office.open(
                new Partner(LocalDate.of(2024, 9, 27), Office.PARTNER.promotion(), Office.PARTNER.offers()));
        office.at(when);
        office.registered();

        office.passTo("2024-12-01T00:00:00+09:00");

        assertThat(reminders(office, Mail.OPTION_REMINDER)).isEmpty();
    }

    @Test
    void whoever_is_invited_just_before_the_hour_is_reminded() {
        var office = Office.open(
                new Partner(LocalDate.of(2024, 9, 27), Office.PARTNER.promotion(), Office.PARTNER.offers()));
        office.at("2024-09-24T08:59:59+09:00");
        office.registered();

        office.passTo("2024-12-01T00:00:00+09:00");

        assertThat(reminders(office, Mail.OPTION_REMINDER)).hasSize(1);
    }

    @Test
    void the_company_is_reminded_at_nine_three_days_before_it_has_to_pay() {
        var office = Office.open();
        office.approved();

        office.passTo("2024-09-13T08:59:59+09:00");
        assertThat(reminders(office, Mail.PAYMENT_REMINDER)).isEmpty();
        office.passTo("2024-12-01T00:00:00+09:00");

        assertThat(reminders(office, Mail.PAYMENT_REMINDER))
                .containsExactly(Office.instant("2024-09-13T09:00:00+09:00"));
    }

    @Test
    void whoever_has_paid_is_not_reminded_to_pay() {
        var office = Office.open();
        var participation = office.approved();
        office.given(Office.pay(participation, 30_000, "2024-09-02", "bank-1"));

        office.passTo("2024-12-01T00:00:00+09:00");

        assertThat(reminders(office, Mail.PAYMENT_REMINDER)).isEmpty();
    }

    @Test
    void an_invoice_due_within_three_days_is_not_reminded_of() {
        var offer = new Offer("sns-post", 60_000, 30_000, LocalDate.of(2024, 9, 27), 3, 0, List.of());
        var office = Office.open(new Partner(Office.PARTNER.registerBy(), Office.PARTNER.promotion(), List.of(offer)));
        var participation = office.requested();
        office.at("2024-09-10T09:00:00+09:00");
        office.given(Order.on(participation, Actor.SECRETARIAT, "record-screening", Office.with("passed", true)));

        office.passTo("2024-12-01T00:00:00+09:00");

        assertThat(reminders(office, Mail.PAYMENT_REMINDER)).isEmpty();
        assertThat(office.happened()).contains(participation + " lapse 2024-09-13T15:00:00Z");
    }

    @Test
    void money_cannot_have_come_tomorrow() {
        var office = Office.open();
        var participation = office.approved();
        office.at("2024-09-02T23:59:59+09:00");

        var refused = office.refused(Office.pay(participation, 30_000, "2024-09-03", "bank-1"));

        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.fields()).containsExactly("receivedOn");
        office.at("2024-09-03T00:00:00+09:00");
        office.given(Office.pay(participation, 30_000, "2024-09-03", "bank-1"));
    }

    /** A date that nobody means must be refused as a value, or carried; it must not break the desk. */
    @Test
    void a_deadline_at_the_end_of_time_does_not_break_the_desk() {
        var office = Office.open();
        var newest = Editions.newest(office, Office.MALL);
        var forever = new Partner(LocalDate.MAX, Window.of(LocalDate.MAX, LocalDate.MAX), List.of());

        var published = Office.join(office.desk.submit(
                Editions.publish(newest.withPartner("hanmart", forever).asVersion(2))));

        if (published instanceof Answer.Given) {
            assertThat(office.desk.submit(office.deal())).isCompleted();
        }
    }
}
