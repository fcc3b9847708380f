package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.SAKURA;
import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Invoices and credit notes over HTTP. */
class PapersTest {

    private final Served served = Served.open();
    private final Caller office = served.office();

    @AfterEach
    void close() {
        served.close();
    }

    private String approved() {
        var participation = served.participation();
        served.given(Order.on(participation, SAKURA, "register", Served.JOINING));
        served.given(Order.on(
                participation, SAKURA, "choose-option", with("option", "sns-post", "products", List.of("ponzu"))));
        served.given(Order.on(participation, Actor.SECRETARIAT, "record-screening", with("passed", true)));
        return participation;
    }

    private void drawing() {
        served.draws((text, language) ->
                Optional.of(("%PDF " + text.number() + " " + language).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void an_invoice_is_told_as_data() {
        var participation = approved();

        var invoice = office.get("/v1/papers/INV-000001");

        assertThat(invoice.status()).isEqualTo(200);
        assertThat(invoice.text())
                .contains("\"number\":\"INV-000001\"", "\"kind\":\"invoice\"", "\"case\":\"" + participation + "\"")
                .contains("\"issuedOn\":\"2024-09-02\"", "\"dueOn\":\"2024-09-16\"", "\"edition\":\"japan-mall-2024\"")
                .contains("\"company\":\"sakura\"", "\"addressee\":\"桜食品\"", "\"amount\":30000", "\"currency\":\"JPY\"")
                .contains("\"standing\":\"open\"", "\"outstanding\":30000", "\"product\":\"柚子ポン酢\"")
                .contains("MALL24-MISC-12");
        assertThat(served.as(SAKURA).get("/v1/papers/INV-000001").text()).isEqualTo(invoice.text());
        assertThat(served.as(SAKURA)
                        .get("/v1/cases/" + participation + "/papers")
                        .text())
                .contains("INV-000001");
    }

    @Test
    void a_credit_note_is_told_with_what_it_lowers_once_its_time_has_come() {
        var participation = approved();
        served.at("2024-09-17T00:00:00+09:00");

        var papers = office.get("/v1/cases/" + participation + "/papers");

        assertThat(papers.text())
                .contains("\"standing\":\"credited\"", "\"outstanding\":0")
                .contains("\"number\":\"CRN-000001\"", "\"kind\":\"credit-note\"")
                .contains("\"why\":\"lapsed\"", "MALL24-REQ-12");
        assertThat(office.get("/v1/papers?kind=credit-note").said("items[0].number"))
                .isEqualTo("CRN-000001");
        assertThat(office.get("/v1/papers").said("items[0].number")).isEqualTo("INV-000001");
        assertThat(office.get("/v1/papers?after=1").items()).isZero();
    }

    @Test
    void it_comes_as_a_file_where_that_is_asked_for() {
        approved();
        drawing();

        var named = office.get("/v1/papers/INV-000001.pdf?language=ja");
        var accepted = office.with("Accept", "application/pdf").get("/v1/papers/INV-000001");

        assertThat(named.text()).isEqualTo("%PDF INV-000001 ja");
        assertThat(named.header("content-type")).contains("application/pdf");
        assertThat(named.header("content-disposition")).contains("inline; filename=\"INV-000001.pdf\"");
        assertThat(accepted.text()).isEqualTo("%PDF INV-000001 en");
        assertThat(office.with("Accept-Language", "ja")
                        .get("/v1/papers/INV-000001.pdf")
                        .text())
                .isEqualTo("%PDF INV-000001 ja");
        assertThat(office.get("/v1/papers/INV-000002.pdf").status()).isEqualTo(404);
    }

    @Test
    void where_nobody_said_in_whose_name_it_is_issued_the_answer_names_the_options() {
        approved();

        var reply = office.get("/v1/papers/INV-000001.pdf");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.said("code")).isEqualTo("no-issuer");
        assertThat(reply.said("detail")).contains("--issuer-name", "--issuer-address");
    }
}
