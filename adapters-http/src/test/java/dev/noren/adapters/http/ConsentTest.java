package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The evidence of consents, as data and as a page. */
class ConsentTest {

    /** sakura registered under the first terms, and consented to the second by another hand. */
    private static String consentedTwice(Served served) {
        var participation = served.participation();
        served.given(Order.on(participation, Served.SAKURA, "register", Served.JOINING));
        served.at("2024-09-05T09:00:00+09:00");
        served.given(Order.to(
                "japan-mall-2024",
                Actor.SECRETARIAT,
                "publish-terms",
                with("clauses", List.of("MALL24-EXP-0", "MALL24-MISC-12"))));
        served.given(Order.on(
                participation,
                Served.SAKURA,
                "consent",
                with("terms", 2, "signatory", Map.of("name", "<B> & Co", "title", "\"Heir\"", "authorised", true))));
        return "/v1/cases/" + participation + "/consent";
    }

    private static List<Form> list(Form form, String path) {
        return ((Form.Items) form.at(path).orElseThrow()).values();
    }

    private static String text(Form form, String path) {
        return ((Form.Text) form.at(path).orElseThrow()).value();
    }

    /** As docs/http.md says. */
    private static String computedAgain(Form consent) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var clause : list(consent, "clauses")) {
            var lines = text(clause, "id") + "\n" + text(clause, "ja") + "\n" + text(clause, "en") + "\n";
            digest.update(lines.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Test
    void every_consent_comes_in_order_with_who_gave_it_when_and_to_what() {
        try (var served = Served.open()) {
            var reply = served.office().get(consentedTwice(served));

            assertThat(reply.said("company")).isEqualTo("sakura");
            assertThat(reply.said("edition")).isEqualTo("japan-mall-2024");
            assertThat(reply.said("editionVersion")).isEqualTo("1");
            assertThat(list(reply.body(), "consents")).hasSize(2);
            assertThat(reply.said("consents[0].version")).isEqualTo("1");
            assertThat(reply.said("consents[0].signatory.name")).isEqualTo("S. Mori");
            assertThat(reply.said("consents[0].at")).isEqualTo("2024-09-02T00:00:00Z");
            assertThat(reply.said("consents[1].version")).isEqualTo("2");
            assertThat(reply.said("consents[1].signatory.name")).isEqualTo("<B> & Co");
            assertThat(reply.said("consents[1].at")).isEqualTo("2024-09-05T00:00:00Z");
            assertThat(reply.said("consents[1].clauses[1].id")).isEqualTo("MALL24-MISC-12");
        }
    }

    @Test
    void the_hash_can_be_computed_again_from_what_is_exported() throws NoSuchAlgorithmException {
        try (var served = Served.open()) {
            var reply = served.as(Served.SAKURA).get(consentedTwice(served));

            for (var consent : list(reply.body(), "consents")) {
                assertThat(text(consent, "contentHash")).isEqualTo(computedAgain(consent));
                assertThat(consent.at("unchanged").map(Json::canonical)).contains("true");
            }
            assertThat(reply.said("consents[0].contentHash")).isNotEqualTo(reply.said("consents[1].contentHash"));
        }
    }

    @Test
    void before_the_company_has_joined_there_is_none() {
        try (var served = Served.open()) {
            var reply = served.office().get("/v1/cases/" + served.participation() + "/consent");

            assertThat(list(reply.body(), "consents")).isEmpty();
        }
    }

    @Test
    void an_inquiry_shows_the_consent_to_its_listing() {
        try (var served = Served.open()) {
            var listing = served.listing();
            var reply = served.as(Served.SAKURA).get("/v1/cases/" + served.inquiry() + "/consent");

            assertThat(reply.said("joinedBy")).isEqualTo(listing);
            assertThat(reply.said("consents[0].signatory.name")).isEqualTo("S. Mori");
        }
    }

    @Test
    void whoever_would_rather_have_a_page_gets_one_to_print_in_either_language() {
        try (var served = Served.open()) {
            var path = consentedTwice(served);
            var office = served.office().with("Accept", "text/html, application/json;q=0.5");

            var page = office.get(path);
            var japanese = office.with("Accept-Language", "ja").get(path);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("content-type")).isEqualTo("text/html;charset=utf-8");
            assertThat(page.text())
                    .startsWith("<!DOCTYPE html>")
                    .contains(
                            "Evidence of consent",
                            "S. Mori",
                            "MALL24-MISC-12",
                            "&lt;B&gt; &amp; Co",
                            "&quot;Heir&quot;")
                    .doesNotContain("<B>");
            assertThat(japanese.text()).contains("同意の証跡", "署名者", "MALL24-MISC-12");
            assertThat(served.as(Served.FUJI)
                            .with("Accept", "text/html")
                            .get(path)
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whoever_takes_anything_gets_data() {
        try (var served = Served.open()) {
            var path = consentedTwice(served);

            assertThat(served.office().with("Accept", "*/*").get(path).header("content-type"))
                    .isEqualTo("application/json");
            assertThat(served.office()
                            .with("Accept", "application/json, text/html")
                            .get(path)
                            .header("content-type"))
                    .isEqualTo("application/json");
        }
    }
}
