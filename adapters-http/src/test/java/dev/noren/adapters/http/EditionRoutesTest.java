package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Editions and their terms over HTTP: published as they lie in a file, shown, compared, validated. */
class EditionRoutesTest {

    private static final String YAML = "application/yaml";

    private static final String FILE = """
            edition: a-mall
            version: 1
            programme: japan-mall
            rules: mall-2024
            title: {ja: あ, en: A}
            zone: Asia/Tokyo
            runs: {from: 2025-04-01, to: 2026-03-31}
            terms: {id: a-terms, version: 1}
            declare: [MALL24-REQ-2]
            partners:
              hanmart:
                registerBy: 2025-06-20
                promotion: {from: 2025-08-01, to: 2025-08-31}
                offers: [{option: sns-post, pricePerProduct: 60000, chooseBy: 2025-06-27, payWithinDays: 14}]
            """;

    private static final String SECOND =
            FILE.replace("version: 1\nprogramme", "version: 2\nprogramme").replace("60000", "80000");

    private static Wire.Reply publish(Served served, String file, String query) {
        return served.office().with("Content-Type", YAML).send("POST", "/v1/editions" + query, file);
    }

    private static List<Form> faults(Wire.Reply reply) {
        return ((Form.Items) reply.body().get("faults").orElseThrow()).values();
    }

    @Test
    void a_file_is_published_as_it_is_and_comes_back_as_one() {
        try (var served = Served.open()) {
            var published = publish(served, FILE, "");
            var shown = served.office().with("Accept", YAML).get("/v1/editions/a-mall");

            assertThat(published.status()).isEqualTo(201);
            assertThat(shown.header("content-type")).isEqualTo("application/yaml; charset=utf-8");
            assertThat(publish(served, shown.text().replaceFirst("version: 1", "version: 2"), "")
                            .status())
                    .isEqualTo(200);
            assertThat(served.office().get("/v1/editions/a-mall").said("version"))
                    .isEqualTo("2");
        }
    }

    @Test
    void a_file_may_also_be_sent_as_json_with_or_without_its_command() {
        try (var served = Served.open()) {
            publish(served, FILE, "");
            var file = served.office().get("/v1/editions/a-mall").body();

            var bare = served.office().post("/v1/editions", file.with("version", Form.whole(2)));
            var payload = served.office().post("/v1/editions", with("edition", file.with("version", Form.whole(3))));

            assertThat(bare.status()).isEqualTo(200);
            assertThat(payload.status()).isEqualTo(200);
        }
    }

    @Test
    void every_version_is_listed_and_shown() {
        try (var served = Served.open()) {
            publish(served, FILE, "");
            publish(served, SECOND, "");
            var sakura = served.as(Served.SAKURA);

            assertThat(sakura.get("/v1/editions/a-mall/versions").items()).isEqualTo(2);
            assertThat(sakura.get("/v1/editions/a-mall/versions/1").said("partners.hanmart.offers[0].pricePerProduct"))
                    .isEqualTo("60000");
            assertThat(sakura.get("/v1/editions/a-mall/versions/2").said("partners.hanmart.offers[0].pricePerProduct"))
                    .isEqualTo("80000");
            assertThat(sakura.with("Accept", YAML)
                            .get("/v1/editions/a-mall/versions/1")
                            .text())
                    .contains("pricePerProduct: 60000");
            assertThat(sakura.get("/v1/editions/a-mall/versions/3").status()).isEqualTo(404);
        }
    }

    @Test
    void two_versions_are_compared_field_by_field() {
        try (var served = Served.open()) {
            publish(served, FILE, "");
            publish(served, SECOND, "");

            var changes = served.office().get("/v1/editions/a-mall/compare?from=1&to=2");
            var same = served.office().get("/v1/editions/a-mall/compare?from=2&to=2");
            var other = served.office().get("/v1/editions/a-mall/compare?from=1&to=1&with=japan-mall-2024");

            assertThat(changes.said("same")).isEqualTo("false");
            assertThat(changes.said("changes"))
                    .isEqualTo("[{\"field\":\"version\",\"before\":1,\"after\":2},"
                            + "{\"field\":\"partners.hanmart.offers[sns-post].pricePerProduct\",\"before\":60000,"
                            + "\"after\":80000}]");
            assertThat(same.said("same")).isEqualTo("true");
            assertThat(other.text()).contains("japan-mall-2024");
        }
    }

    @Test
    void a_faulty_file_is_answered_with_every_fault_its_field_line_and_column() {
        try (var served = Served.open()) {
            var faulty = FILE.replace("Asia/Tokyo", "Asia/Gotham")
                    .replace("60000", "many")
                    .replace("MALL24-REQ-2", "MALL24-EXP-3")
                    .replace("version: 1\nprogramme", "version: 7\nprogramme");
            for (var query : List.of("", "?dryRun=true")) {
                var reply = publish(served, faulty, query);

                assertThat(reply.status()).isEqualTo(422);
                assertThat(reply.said("code")).isEqualTo("invalid");
                assertThat(faults(reply).stream().map(EditionRoutesTest::placed))
                        .containsExactly(
                                "version 2:1",
                                "zone 6:7",
                                "declare[0] 9:11",
                                "partners.hanmart.offers[0].pricePerProduct 14:50");
            }
            assertThat(served.office().get("/v1/editions/a-mall").status()).isEqualTo(404);
        }
    }

    private static String placed(Form fault) {
        Optional<Form> field = fault.at("field");
        return field.map(form -> ((Form.Text) form).value()).orElse("") + " "
                + Json.canonical(fault.at("line").orElseThrow()) + ":"
                + Json.canonical(fault.at("column").orElseThrow());
    }

    @Test
    void a_sound_file_is_validated_without_being_published() {
        try (var served = Served.open()) {
            var before = Standing.of(served);

            var reply = publish(served, FILE, "?dryRun=true");

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.header("location")).isEmpty();
            assertThat(Standing.of(served)).isEqualTo(before);
            assertThat(publish(served, FILE, "").status()).isEqualTo(201);
        }
    }

    @Test
    void what_is_no_yaml_is_unreadable_with_its_place() {
        try (var served = Served.open()) {
            var reply = publish(served, "edition: [a", "");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.said("detail")).contains("line 1");
        }
    }

    @Test
    void yaml_is_taken_for_editions_alone() {
        try (var served = Served.open()) {
            var reply = served.office()
                    .with("Content-Type", YAML)
                    .send("POST", "/v1/companies", "name: a\nfacts: {seat: JP}\n");

            assertThat(reply.status()).isEqualTo(415);
        }
    }

    @Test
    void terms_are_shown_with_their_clauses_and_compared_clause_by_clause() {
        try (var served = Served.open()) {
            served.given(Order.to(
                    "japan-mall-2024",
                    Actor.SECRETARIAT,
                    "publish-terms",
                    with("clauses", List.of("MALL24-EXP-0", "MALL24-EXP-1"))));
            var published = served.office()
                    .post(
                            "/v1/editions/japan-mall-2024/publish-terms",
                            "clauses",
                            List.of("MALL24-EXP-1", "MALL24-EXP-2"));
            var sakura = served.as(Served.SAKURA);
            var change = sakura.get("/v1/editions/japan-mall-2024/terms/compare?from=2&to=3");

            assertThat(published.said("changed"))
                    .isEqualTo("{\"from\":2,\"to\":3,\"added\":[\"MALL24-EXP-2\"],\"removed\":[\"MALL24-EXP-0\"],"
                            + "\"reordered\":false}");
            assertThat(change.said("added[0].id")).isEqualTo("MALL24-EXP-2");
            assertThat(change.said("added[0].ja")).isNotEmpty();
            assertThat(change.said("removed[0].id")).isEqualTo("MALL24-EXP-0");
            assertThat(change.said("added[1].id")).isEmpty();
            assertThat(sakura.get("/v1/editions/japan-mall-2024/terms").items()).isEqualTo(3);
            assertThat(sakura.get("/v1/editions/japan-mall-2024/terms/3").said("clauses[1].id"))
                    .isEqualTo("MALL24-EXP-2");
        }
    }
}
