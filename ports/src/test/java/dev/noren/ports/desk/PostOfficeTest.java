package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.ports.driven.Dispatch.State;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Handling;
import dev.noren.ports.driving.Order;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the secretariat can do with mails, and what it cannot. */
class PostOfficeTest {

    private static final String REASON = "told by telephone";

    private final Office office = Office.open();

    @BeforeEach
    void two_mails() {
        office.given(Order.on(
                "company sakura",
                Actor.SECRETARIAT,
                "revise",
                Office.with("facts", Map.of("email", "mori@sakura.example"))));
        office.inquiry("request-quote");
        office.invited();
    }

    private Answer handle(Handling handling, Object... with) {
        return Office.join(office.desk.postOffice().handle(handling, Office.with(with)));
    }

    private List<State> states() {
        return office.mails().stream().map(mail -> mail.dispatch().state()).toList();
    }

    private void isRefused(Answer answer, Code code, String... fields) {
        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.fields()).containsExactly(fields);
        });
        assertThat(states()).containsExactly(State.WAITING, State.WAITING);
        assertThat(office.desk.postOffice().holds()).isEmpty();
    }

    @Test
    void the_mails_meant_are_numbers_or_those_of_an_edition() {
        isRefused(handle(Handling.HOLD), Code.INVALID, "numbers");
        isRefused(handle(Handling.HOLD, "mails", List.of("mall-invitation")), Code.INVALID, "numbers");
        isRefused(handle(Handling.HOLD, "numbers", List.of()), Code.INVALID, "numbers");
        isRefused(handle(Handling.HOLD, "numbers", List.of("a")), Code.INVALID, "numbers[0]");
        isRefused(handle(Handling.HOLD, "numbers", List.of(1), "edition", Office.MALL), Code.INVALID, "edition");
        isRefused(handle(Handling.HOLD, "edition", "no-such"), Code.INVALID, "edition");
        isRefused(
                handle(Handling.HOLD, "edition", Office.MALL, "mails", List.of("mall-invitations")),
                Code.INVALID,
                "mails[0]");
        isRefused(handle(Handling.HOLD, "number", 1), Code.INVALID, "number", "numbers");
    }

    @Test
    void nothing_is_dropped_without_a_reason() {
        isRefused(handle(Handling.DROP, "numbers", List.of(1)), Code.INVALID, "reason");
        isRefused(handle(Handling.DROP, "edition", Office.MALL), Code.INVALID, "reason");
        isRefused(handle(Handling.DROP, "numbers", List.of(1), "reason", " "), Code.INVALID, "reason");
    }

    @Test
    void it_is_done_with_all_that_are_numbered_or_with_none() {
        isRefused(handle(Handling.HOLD, "numbers", List.of(1, 7, 9)), Code.INVALID, "numbers[1]", "numbers[2]");
        isRefused(handle(Handling.RELEASE, "numbers", List.of(1, 2)), Code.WRONG_STATE, "numbers[0]", "numbers[1]");
        isRefused(handle(Handling.SEND_AGAIN, "numbers", List.of(2)), Code.WRONG_STATE, "numbers[0]");
    }

    @Test
    void of_an_edition_those_are_meant_with_which_it_can_be_done() {
        var held = (Answer.Given) handle(Handling.HOLD, "edition", Office.MALL);
        assertThat(held.facts().need(Handling.NUMBERS)).containsExactly(2L);
        assertThat(states()).containsExactly(State.WAITING, State.HELD);

        var again = (Answer.Given) handle(Handling.HOLD, "edition", Office.MALL);
        assertThat(again.facts().need(Handling.NUMBERS)).isEmpty();
    }

    @Test
    void a_release_of_one_name_leaves_the_others_of_the_edition_held() {
        handle(Handling.HOLD, "edition", Office.MALL);
        int held = office.desk.postOffice().holds().size();

        handle(Handling.RELEASE, "edition", Office.MALL, "mails", List.of("cancelled"));

        assertThat(office.desk.postOffice().holds()).hasSize(held - 1);
        assertThat(states()).containsExactly(State.WAITING, State.HELD);
    }

    @Test
    void a_number_that_is_named_twice_is_meant_once() {
        var held = (Answer.Given) handle(Handling.HOLD, "numbers", List.of(1, 1));

        assertThat(held.facts().need(Handling.NUMBERS)).containsExactly(1L);
    }

    @Test
    void what_was_dropped_stays_dropped() {
        handle(Handling.DROP, "numbers", List.of(1, 2), "reason", REASON);

        for (var handling : List.of(Handling.HOLD, Handling.RELEASE, Handling.SEND_AGAIN)) {
            assertThat(handle(handling, "numbers", List.of(1))).isInstanceOf(Answer.Refused.class);
        }
        assertThat(states()).containsExactly(State.DROPPED, State.DROPPED);
    }

    @Test
    void what_is_done_with_mails_is_no_decision() {
        int records = office.records().size();

        handle(Handling.HOLD, "edition", Office.MALL);
        handle(Handling.RELEASE, "edition", Office.MALL);
        handle(Handling.DROP, "numbers", List.of(1), "reason", REASON);

        assertThat(office.records()).hasSize(records);
    }

    @Test
    void a_preview_is_the_mail_as_it_would_go() {
        var preview = office.desk.postOffice().preview(2).orElseThrow();

        assertThat(preview.mail()).isEqualTo(office.mails().get(1));
        assertThat(preview.address()).contains("mori@sakura.example");
        assertThat(office.desk.postOffice().preview(3)).isEmpty();
        assertThat(office.desk.postOffice().preview(0)).isEmpty();
    }
}
