package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.mail.Postman;
import dev.noren.ports.driven.Mailer;
import dev.noren.ports.driven.Mailer.Handover;
import dev.noren.ports.driven.Mailer.Outcome;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the secretariat sees of mails over HTTP, and does with them. */
class OutboxTest {

    private static final String MALL = "japan-mall-2024";

    private final Served served = Served.open();
    private final Caller office = served.office();
    private final List<Mailer.Message> sent = new ArrayList<>();

    @AfterEach
    void close() {
        served.close();
    }

    /** Sends what may go at an instant; the server says the same of every mail. */
    private void round(String at, Handover handover) {
        new Postman(served.store, () -> Instant.parse(at), message -> {
                    sent.add(message);
                    return handover;
                })
                .goRound(() -> false);
    }

    private static List<String> numbers(Wire.Reply reply) {
        return ((Form.Items) reply.body().get("items").orElseThrow())
                .values().stream()
                        .map(item -> ((Form.Whole) item.at("number").orElseThrow()).value() + "")
                        .toList();
    }

    @Test
    void what_an_office_does_with_mails_cannot_be_tried_out_and_nothing_comes_of_it() {
        served.participation();

        var reply = office.post("/v1/outbox/drop?dryRun=true", "numbers", List.of(1), "reason", "not wanted");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.said("field")).isEqualTo("dryRun");
        assertThat(office.get("/v1/outbox/1").said("state")).isEqualTo("waiting");
    }

    @Test
    void a_mail_is_shown_with_where_it_stands_and_previewed_with_its_address_and_its_page() {
        served.participation();

        var mail = office.get("/v1/outbox/1");

        assertThat(mail.said("state")).isEqualTo("waiting");
        assertThat(mail.said("edition")).isEqualTo(MALL);
        assertThat(mail.said("address")).isEqualTo("sakura@personal.example");
        assertThat(mail.body().get("html")).isPresent();
        assertThat(office.get("/v1/outbox").said("items[0].next")).isEqualTo("2024-09-02T00:00:00Z");
        assertThat(office.get("/v1/outbox").text()).doesNotContain("personal.example", "html");
    }

    @Test
    void the_outbox_is_searched_by_state_name_edition_case_and_addressee() {
        var participation = served.participation();
        served.inquiry();
        office.post("/v1/outbox/hold", "numbers", List.of(2), "reason", "not yet");

        assertThat(numbers(office.get("/v1/outbox?state=held"))).containsExactly("2");
        assertThat(numbers(office.get("/v1/outbox?mail=mall-invitation"))).containsExactly("1");
        assertThat(numbers(office.get("/v1/outbox?edition=japan-street"))).containsExactly("2");
        assertThat(numbers(office.get("/v1/outbox?case=" + participation))).containsExactly("1");
        assertThat(numbers(office.get("/v1/outbox?company=sakura"))).containsExactly("1", "2");
        assertThat(numbers(office.get("/v1/outbox?buyer=hanmart"))).isEmpty();
        assertThat(office.get("/v1/outbox?state=lost").status()).isEqualTo(400);
        assertThat(office.get("/v1/outbox?mail=lost").said("field")).isEqualTo("mail");
        assertThat(office.get("/v1/outbox?lost=1").status()).isEqualTo(400);
    }

    @Test
    void results_are_held_by_name_decided_and_let_go_together() {
        assertThat(office.post("/v1/outbox/hold", "edition", MALL, "mails", List.of("mall-invitation"))
                        .status())
                .isEqualTo(200);
        served.participation();

        assertThat(office.get("/v1/holds").said("items[0].mail")).isEqualTo("mall-invitation");
        round("2024-09-03T00:00:00Z", Handover.TAKEN);
        assertThat(sent).isEmpty();

        var released = office.post("/v1/outbox/release", "edition", MALL);

        assertThat(released.status()).isEqualTo(200);
        assertThat(released.said("numbers[0]")).isEqualTo("1");
        assertThat(office.get("/v1/holds").text()).isEqualTo("{\"items\":[]}");
        round("2024-09-03T00:00:00Z", Handover.TAKEN);
        assertThat(sent).hasSize(1);
        assertThat(office.get("/v1/outbox/1").said("state")).isEqualTo("sent");
    }

    @Test
    void what_was_given_up_shows_why_and_is_sent_again() {
        served.participation();
        round("2024-09-02T00:00:00Z", new Handover(Outcome.REFUSED, 550, "550 no such user"));

        var given = office.get("/v1/outbox/1");
        assertThat(given.said("state")).isEqualTo("given-up");
        assertThat(given.said("error")).isEqualTo("550 no such user");
        assertThat(given.said("attempts")).isEqualTo("1");
        assertThat(served.nobody().get("/metrics").text()).contains("noren_mails{state=\"given-up\"} 1.0");

        assertThat(office.post("/v1/outbox/send-again", "numbers", List.of(1)).status())
                .isEqualTo(200);
        round("2024-09-02T00:01:00Z", Handover.TAKEN);
        assertThat(office.get("/v1/outbox/1").said("state")).isEqualTo("sent");
        assertThat(served.nobody().get("/metrics").text())
                .contains("noren_mails{state=\"sent\"} 1.0", "noren_mails{state=\"given-up\"} 0.0");
    }

    @Test
    void a_mail_is_dropped_for_a_reason_that_stays_to_be_read() {
        served.participation();

        assertThat(office.post("/v1/outbox/drop", "numbers", List.of(1)).said("field"))
                .isEqualTo("reason");
        assertThat(office.post("/v1/outbox/drop", "numbers", List.of(1), "reason", "told by telephone")
                        .status())
                .isEqualTo(200);
        round("2024-09-02T00:00:00Z", Handover.TAKEN);

        assertThat(sent).isEmpty();
        assertThat(office.get("/v1/outbox/1").said("state")).isEqualTo("dropped");
        assertThat(office.get("/v1/outbox/1").said("reason")).isEqualTo("told by telephone");
        assertThat(office.post("/v1/outbox/release", "numbers", List.of(1)).said("code"))
                .isEqualTo("wrong-state");
    }

    @Test
    void a_mail_without_address_is_shown_as_such_until_the_fact_comes() {
        served.given(Order.on("company sakura", Actor.SECRETARIAT, "revise", with("facts", with("language", "en"))));
        var mall = Order.on(
                "buyer hanmart", Actor.SECRETARIAT, "revise", with("facts", with("email", "han@mart.example")));
        var inquiry = served.inquiry();
        served.given(Order.on(served.listing(), Served.SAKURA, "withdraw", Form.Fields.NONE));
        assertThat(inquiry).isNotEmpty();

        var waiting = office.get("/v1/outbox?state=no-address");
        assertThat(waiting.said("items[0].to")).isEqualTo("hanmart");
        served.given(mall);

        assertThat(numbers(office.get("/v1/outbox?state=no-address"))).isEmpty();
        round("2024-09-02T00:00:00Z", Handover.TAKEN);
        assertThat(sent).extracting(message -> message.to().orElse("nobody")).contains("han@mart.example");
    }
}
