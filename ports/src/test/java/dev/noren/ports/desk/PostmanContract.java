package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.life.Actor;
import dev.noren.domain.notice.Mail;
import dev.noren.ports.desk.mail.Postman;
import dev.noren.ports.driven.Dispatch;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Mailer.Handover;
import dev.noren.ports.driven.Mailer.Message;
import dev.noren.ports.driven.Mailer.Outcome;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Handling;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.OutboxMail;
import dev.noren.ports.driving.PaperText;
import dev.noren.ports.form.Form;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How mails go, whatever the mail server does and whenever the process dies. A store's own test extends this and opens one. */
public abstract class PostmanContract {

    private static final Handover LATER = new Handover(Outcome.PUT_OFF, 451, "451 later");
    private static final Handover NEVER = new Handover(Outcome.REFUSED, 550, "550 no such user");
    private static final Handover AWAY = new Handover(Outcome.AWAY, 0, "nobody listens");
    private static final String ADDRESS = "mori@sakura.example";
    private static final String START = "2024-09-02T09:00:00+09:00";

    private final List<Message> sent = new ArrayList<>();
    private Store store;
    private Office office;
    private Instant now = Office.instant(START);
    private Printer printer = Printer.NONE;
    private Function<Message, Handover> server = message -> Handover.TAKEN;

    /** The store with what was kept in it before it was closed last; holds nothing at first. */
    protected abstract Store openStore();

    @BeforeEach
    void begin() {
        store = openStore();
        office = Office.open(store);
        revise("company sakura", "email", ADDRESS);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void revise(String party, String fact, String value) {
        office.given(Order.on(party, Actor.SECRETARIAT, "revise", Office.with("facts", Map.of(fact, value))));
    }

    private void at(String when) {
        now = Office.instant(when);
        office.passTo(when);
    }

    private Postman postman() {
        return postman(store);
    }

    private Postman postman(Store on) {
        return new Postman(
                on,
                () -> now,
                message -> {
                    sent.add(message);
                    return server.apply(message);
                },
                printer);
    }

    private static Optional<byte[]> drawn(PaperText text, Locale language) {
        return Optional.of((text.number() + " " + text.addressee() + " " + language).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> attached() {
        return sent.stream()
                .flatMap(message -> message.attached().stream()
                        .map(file -> message.subject() + ": " + file.name() + " "
                                + new String(file.bytes(), StandardCharsets.UTF_8)))
                .toList();
    }

    @Test
    void the_invoice_goes_with_the_mail_of_its_decision_and_the_credit_note_too() {
        printer = PostmanContract::drawn;
        office.approved();
        round();
        assertThat(attached()).containsExactly("option-approved: INV-000001.pdf INV-000001 Sakura ja");

        at("2024-09-17T00:00:00+09:00");
        round();

        assertThat(attached())
                .containsExactly(
                        "option-approved: INV-000001.pdf INV-000001 Sakura ja",
                        "option-lapsed: CRN-000001.pdf CRN-000001 Sakura ja");
    }

    @Test
    void both_copies_of_a_mail_hold_the_same_whatever_the_company_is_called_by_then() {
        printer = PostmanContract::drawn;
        server = message -> LATER;
        office.approved();
        round();
        revise("company sakura", "name", "Maple");
        at("2024-09-02T09:02:00+09:00");
        server = message -> Handover.TAKEN;
        round();

        assertThat(attached()).hasSize(2).containsOnly("option-approved: INV-000001.pdf INV-000001 Sakura ja");
    }

    @Test
    void a_mail_goes_without_its_paper_where_nobody_issues_one() {
        office.approved();
        round();

        assertThat(sent).extracting(Message::subject).contains("option-approved");
        assertThat(attached()).isEmpty();
    }

    @Test
    void a_paper_that_cannot_be_drawn_puts_its_mail_off() {
        printer = (text, language) -> {
            throw new IllegalStateException("no font");
        };
        var participation = office.approved();
        round();

        var mail = office.mails().stream()
                .filter(each -> each.onCase().equals(participation) && each.mail() == Mail.OPTION_APPROVED)
                .findFirst()
                .orElseThrow();
        assertThat(mail.dispatch().state()).isEqualTo(State.WAITING);
        assertThat(mail.dispatch().error()).contains("IllegalStateException");
    }

    private void round() {
        postman().goRound(() -> false);
    }

    private Dispatch dispatch(long number) {
        return mail(number).dispatch();
    }

    private OutboxMail mail(long number) {
        return office.desk.outbox(number - 1).getFirst();
    }

    private List<String> ids() {
        return sent.stream().map(Message::id).toList();
    }

    private Answer handle(Handling handling, Object... with) {
        return Office.join(office.desk.postOffice().handle(handling, Office.with(with)));
    }

    private void handled(Handling handling, Object... with) {
        assertThat(handle(handling, with)).isInstanceOf(Answer.Given.class);
    }

    @Test
    void what_was_written_goes_once_and_in_order() {
        office.inquiry("request-quote");
        office.invited();

        round();
        round();

        assertThat(sent).extracting(Message::subject).containsExactly("inquiry-relayed", "mall-invitation");
        assertThat(sent).allSatisfy(message -> {
            assertThat(message.to()).contains(ADDRESS);
            assertThat(message.at()).isEqualTo(now);
            assertThat(message.language().getLanguage()).isEqualTo("ja");
        });
        assertThat(ids()).doesNotHaveDuplicates();
        assertThat(dispatch(1).state()).isEqualTo(State.SENT);
        assertThat(dispatch(1).attempts()).isEqualTo(1);
    }

    @Test
    void a_mail_for_the_secretariat_needs_no_address() {
        var inquiry = office.inquiry("request-quote");
        office.given(
                Order.on(inquiry, Office.SAKURA, "answer", Office.with("accept", false, "reason", "unwanted-country")));

        round();

        assertThat(sent)
                .filteredOn(message -> message.subject().equals("unwanted-country"))
                .hasSize(1);
        assertThat(sent.getLast().to()).isEmpty();
    }

    @Test
    void a_mail_without_address_is_never_tried_and_goes_once_the_fact_comes() {
        office.inquiry("request-quote");
        office.given(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));
        var toBuyer = office.mails().stream()
                .filter(mail -> mail.addressee().equals("hanmart"))
                .findFirst()
                .orElseThrow();

        round();
        assertThat(toBuyer.dispatch().state()).isEqualTo(State.NO_ADDRESS);
        assertThat(sent)
                .noneMatch(message -> message.subject().equals("inquiry-ended")
                        && message.language().getLanguage().equals("en"));
        assertThat(dispatch(toBuyer.number()).attempts()).isZero();

        revise("buyer hanmart", "language", "en");
        assertThat(dispatch(toBuyer.number()).state()).isEqualTo(State.NO_ADDRESS);
        revise("buyer hanmart", "email", "han@mart.example");
        round();

        assertThat(sent.getLast().to()).contains("han@mart.example");
        assertThat(dispatch(toBuyer.number()).state()).isEqualTo(State.SENT);
    }

    @Test
    void a_mail_goes_to_the_address_that_is_known_when_it_goes() {
        office.invited();
        server = message -> LATER;
        round();
        revise("company sakura", "email", "new@sakura.example");
        now = now.plus(Dispatch.WAITS.getFirst());

        round();

        assertThat(sent)
                .extracting(message -> message.to().orElseThrow())
                .containsExactly(ADDRESS, "new@sakura.example");
    }

    @Test
    void what_is_put_off_goes_again_when_its_wait_is_over_and_not_before_and_is_given_up_in_the_end() {
        office.invited();
        server = message -> LATER;
        round();
        for (var wait : Dispatch.WAITS) {
            int before = sent.size();
            now = now.plus(wait).minusNanos(1);
            round();
            assertThat(sent).hasSize(before);
            now = now.plusNanos(1);
            round();
            assertThat(sent).hasSize(before + 1);
        }

        assertThat(dispatch(1).state()).isEqualTo(State.GIVEN_UP);
        assertThat(dispatch(1).error()).contains("451 later");
        assertThat(ids()).hasSize(10).containsOnly(ids().getFirst());
        now = now.plus(Duration.ofDays(365));
        round();
        assertThat(sent).hasSize(10);
    }

    @Test
    void what_is_refused_for_good_is_given_up_at_once_and_goes_when_an_operator_says_so() {
        office.invited();
        server = message -> NEVER;
        round();
        assertThat(dispatch(1).state()).isEqualTo(State.GIVEN_UP);
        assertThat(dispatch(1).error()).contains("550 no such user");
        round();
        assertThat(sent).hasSize(1);

        server = message -> Handover.TAKEN;
        handled(Handling.SEND_AGAIN, "numbers", List.of(1));
        round();

        assertThat(dispatch(1).state()).isEqualTo(State.SENT);
        assertThat(ids()).hasSize(2).containsOnly(ids().getFirst());
    }

    @Test
    void a_server_that_is_away_is_not_asked_for_the_others_in_the_same_round_and_has_them_all_when_it_is_back() {
        office.inquiry("request-quote");
        office.invited();
        server = message -> AWAY;
        round();
        assertThat(sent).hasSize(1);
        assertThat(dispatch(2).attempts()).isZero();

        server = message -> Handover.TAKEN;
        now = now.plus(Dispatch.WAITS.getFirst());
        round();

        assertThat(office.mails()).extracting(mail -> mail.dispatch().state()).containsOnly(State.SENT);
    }

    @Test
    void one_mail_that_is_put_off_or_refused_keeps_no_other_back() {
        office.inquiry("request-quote");
        office.invited();
        server = message -> message.subject().equals("inquiry-relayed") ? NEVER : Handover.TAKEN;

        round();

        assertThat(dispatch(1).state()).isEqualTo(State.GIVEN_UP);
        assertThat(dispatch(2).state()).isEqualTo(State.SENT);
    }

    /** As a killed process leaves everything: nothing after this point is done. */
    private static final class Died extends Error {
        private static final long serialVersionUID = 1;
    }

    @Test
    void only_the_mail_that_was_in_flight_when_the_process_died_goes_twice_and_as_the_same() {
        office.inquiry("request-quote");
        office.invited();
        server = message -> {
            if (message.subject().equals("mall-invitation")) {
                throw new Died();
            }
            return Handover.TAKEN;
        };
        assertThatThrownBy(this::round).isInstanceOf(Died.class);
        assertThat(dispatch(2).state()).isEqualTo(State.IN_FLIGHT);

        store.close();
        store = openStore();
        office = Office.again(store);
        server = message -> Handover.TAKEN;
        round();

        assertThat(sent)
                .extracting(Message::subject)
                .containsExactly("inquiry-relayed", "mall-invitation", "mall-invitation");
        assertThat(ids().get(2)).isEqualTo(ids().get(1));
        assertThat(dispatch(2).state()).isEqualTo(State.SENT);
        assertThat(dispatch(2).attempts()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_kept_is_kept_later_and_no_mail_goes_twice_or_on_meanwhile() {
        office.inquiry("request-quote");
        office.invited();
        var broken = new AtomicBoolean();
        var postman = postman(breaking(broken));
        server = message -> {
            broken.set(true);
            return Handover.TAKEN;
        };

        assertThatThrownBy(() -> postman.goRound(() -> false)).hasCauseInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> postman.goRound(() -> false)).hasCauseInstanceOf(StoreUnavailableException.class);
        broken.set(false);
        server = message -> Handover.TAKEN;
        postman.goRound(() -> false);

        assertThat(sent).extracting(Message::subject).containsExactly("inquiry-relayed", "mall-invitation");
        assertThat(office.mails()).extracting(mail -> mail.dispatch().state()).containsOnly(State.SENT);
    }

    /** The store, of which nothing can be kept while it is broken. */
    private Store breaking(AtomicBoolean broken) {
        return new Store() {
            @Override
            public <T> CompletionStage<T> write(Function<Ledger, T> work) {
                return broken.get()
                        ? CompletableFuture.failedFuture(new StoreUnavailableException("file", "is full", null))
                        : store.write(work);
            }

            @Override
            public <T> T read(Function<Ledger, T> question) {
                return store.read(question);
            }

            @Override
            public CompletionStage<Void> clean() {
                return store.clean();
            }

            @Override
            public void close() {
                // it is another's
            }
        };
    }

    @Test
    void a_bug_in_what_hands_mails_over_costs_an_attempt_and_no_more() {
        office.invited();
        server = message -> {
            throw new IllegalStateException("of " + message.to());
        };
        round();

        assertThat(dispatch(1).state()).isEqualTo(State.WAITING);
        assertThat(dispatch(1).error()).contains("IllegalStateException");
    }

    @Test
    void commands_are_decided_while_a_server_thinks() {
        office.inquiry("request-quote");
        server = message -> {
            if (message.subject().equals("inquiry-relayed")) {
                office.invited();
            }
            return Handover.TAKEN;
        };

        round();

        assertThat(sent).extracting(Message::subject).containsExactly("inquiry-relayed", "mall-invitation");
    }

    @Test
    void whoever_says_stop_is_heard_before_the_next_mail() {
        office.inquiry("request-quote");
        office.invited();

        postman().goRound(() -> !sent.isEmpty());

        assertThat(sent).hasSize(1);
        assertThat(dispatch(2).state()).isEqualTo(State.WAITING);
    }

    @Test
    void what_is_held_does_not_go_before_it_is_released() {
        office.invited();
        handled(Handling.HOLD, "numbers", List.of(1), "reason", "the date may change");

        round();
        assertThat(sent).isEmpty();
        assertThat(dispatch(1).reason()).contains("the date may change");
        handled(Handling.RELEASE, "numbers", List.of(1));
        round();

        assertThat(sent).hasSize(1);
    }

    @Test
    void mails_of_a_name_are_held_before_they_are_written_and_go_together() {
        handled(Handling.HOLD, "edition", Crowd.KOL, "mails", List.of("result-adopted", "result-rejected"));
        at("2025-11-04T10:00:00+09:00");
        var crowd = Crowd.of(office, 3);
        for (int n = 1; n <= 3; n++) {
            revise("company c" + n, "email", "c" + n + "@crowd.example");
        }
        var cases = crowd.appliedAtKol(3);
        round();
        assertThat(sent).extracting(Message::subject).containsOnly("application-received");

        crowd.given(cases.stream().limit(2).map(Crowd::adopt));
        office.given(Order.on(cases.get(2), Actor.SECRETARIAT, "reject", Form.Fields.NONE));
        sent.clear();
        round();
        assertThat(sent).isEmpty();
        assertThat(office.desk.postOffice().holds())
                .extracting(hold -> hold.mail())
                .containsExactly(Mail.RESULT_ADOPTED, Mail.RESULT_REJECTED);

        handled(Handling.RELEASE, "edition", Crowd.KOL);
        round();

        assertThat(sent)
                .extracting(Message::subject)
                .containsExactly("result-adopted", "result-adopted", "result-rejected");
        assertThat(office.desk.postOffice().holds()).isEmpty();
    }

    private String adoptedAtKol() {
        at("2025-11-04T10:00:00+09:00");
        var crowd = Crowd.of(office, 1);
        revise("company c1", "email", "c1@crowd.example");
        var applied = crowd.appliedAtKol(1).getFirst();
        office.given(Crowd.adopt(applied));
        return applied;
    }

    private void undo(String caseId) {
        office.given(Order.on(caseId, Actor.SECRETARIAT, "undo", Office.with("reason", "the wrong company")));
    }

    private List<String> subjects() {
        return sent.stream().map(Message::subject).toList();
    }

    @Test
    void the_mail_of_a_step_that_is_undone_before_it_went_does_not_go_and_nothing_corrects_it() {
        handled(Handling.HOLD, "edition", Crowd.KOL, "mails", List.of("result-adopted"));
        undo(adoptedAtKol());

        handled(Handling.RELEASE, "edition", Crowd.KOL);
        round();

        assertThat(subjects()).containsExactly("application-received");
        assertThat(office.mails())
                .filteredOn(mail -> mail.dispatch().state() == State.DROPPED)
                .extracting(mail ->
                        mail.mail().word() + ": " + mail.dispatch().reason().orElseThrow())
                .containsExactly(
                        "result-adopted: not sent: what it tells of was undone",
                        "correction: not sent: the mail that it corrects had not gone");
    }

    @Test
    void a_mail_that_has_gone_is_corrected_by_another() {
        var applied = adoptedAtKol();
        round();
        undo(applied);

        round();

        assertThat(subjects()).containsExactly("application-received", "result-adopted", "correction");
    }

    @Test
    void a_mail_that_may_have_gone_is_corrected_and_not_sent_again() {
        var applied = adoptedAtKol();
        server = message -> message.subject().equals("result-adopted") ? AWAY : Handover.TAKEN;
        round();
        undo(applied);
        server = message -> Handover.TAKEN;
        now = now.plus(Duration.ofDays(1));

        round();

        assertThat(subjects()).containsExactly("application-received", "result-adopted", "correction");
    }

    @Test
    void a_mail_that_was_held_without_an_address_waits_for_it_after_its_release() {
        handled(Handling.HOLD, "edition", Office.STREET);
        office.inquiry("request-quote");
        office.given(Order.on(office.published(), Office.SAKURA, "withdraw", Form.Fields.NONE));
        revise("buyer hanmart", "language", "en");

        handled(Handling.RELEASE, "edition", Office.STREET);

        assertThat(office.mails())
                .filteredOn(mail -> mail.addressee().equals("hanmart"))
                .extracting(mail -> mail.dispatch().state())
                .containsExactly(State.NO_ADDRESS);
        assertThat(office.mails())
                .filteredOn(mail -> mail.addressee().equals("sakura"))
                .extracting(mail -> mail.dispatch().state())
                .containsOnly(State.WAITING);
    }

    @Test
    void what_is_dropped_does_not_go_and_says_why() {
        office.invited();
        handled(Handling.DROP, "numbers", List.of(1), "reason", "told by telephone");
        round();

        assertThat(sent).isEmpty();
        assertThat(dispatch(1).state()).isEqualTo(State.DROPPED);
        assertThat(dispatch(1).reason()).contains("told by telephone");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-27T23:59:59+09:00, SENT",
        "2024-09-28T00:00:00+09:00, DROPPED",
        "2024-10-28T00:00:00+09:00, DROPPED"
    })
    void a_reminder_goes_through_its_last_day_and_not_after(String when, State state) {
        office.registered();
        at("2024-09-24T09:00:00+09:00");
        var reminder = office.mails().getLast();
        assertThat(reminder.mail()).isEqualTo(Mail.OPTION_REMINDER);
        now = Office.instant(when);

        round();

        assertThat(dispatch(reminder.number()).state()).isEqualTo(state);
        assertThat(dispatch(reminder.number()).reason().isPresent()).isEqualTo(state == State.DROPPED);
    }

    @Test
    void a_reminder_is_not_sent_once_what_it_reminds_of_is_done() {
        var participation = office.approved();
        at("2024-09-13T09:00:00+09:00");
        var reminder = office.mails().getLast();
        assertThat(reminder.mail()).isEqualTo(Mail.PAYMENT_REMINDER);
        office.given(Office.pay(participation, 30_000, "2024-09-13", "bank 1"));

        round();

        assertThat(dispatch(reminder.number()).state()).isEqualTo(State.DROPPED);
        assertThat(dispatch(reminder.number()).reason()).contains("not sent: nothing was left to remind of");
        assertThat(sent)
                .extracting(Message::subject)
                .doesNotContain("payment-reminder")
                .contains("payment-confirmed");
    }

    @Test
    void a_case_that_has_ended_sends_no_reminder_and_every_other_mail() {
        var participation = office.registered();
        at("2024-09-24T09:00:00+09:00");
        office.given(Order.on(participation, Office.SAKURA, "cancel", Form.Fields.NONE));

        round();

        assertThat(sent).extracting(Message::subject).containsExactly("mall-invitation", "cancelled");
    }

    @Test
    void another_store_has_other_ids() {
        office.invited();
        round();
        var elsewhere = Office.open(Letters.NONE);
        elsewhere.given(Order.on(
                "company sakura", Actor.SECRETARIAT, "revise", Office.with("facts", Map.of("email", "x@y.example"))));
        elsewhere.invited();

        postman(elsewhere.store).goRound(() -> false);

        assertThat(ids()).hasSize(2).doesNotHaveDuplicates();
    }
}
