package dev.noren.adapters.http;

import static dev.noren.adapters.http.Served.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.driven.BusyException;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;

/** What goes wrong, as the caller is told of it. */
class TroubleTest {

    private final Served served = Served.open();

    @AfterEach
    void close() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ja | ja",
                "ja-JP | ja",
                "JA | ja",
                "en, ja;q=0.5 | en",
                "ja;q=0.9, en;q=0.8 | ja",
                "fr, ja;q=0.5 | ja",
                "fr | en",
                "* | en",
                "- | en",
                "; | en",
                "ja;q=x | en",
                "ja;q=0 | en",
                "'' | en"
            })
    void a_problem_is_in_the_language_asked_for(String accepted, String language) {
        var reply = served.office().with("Accept-Language", accepted).get("/v1/cases/no-such");

        assertThat(reply.header("content-language")).isEqualTo(language);
        assertThat(reply.said("title")).isEqualTo(language.equals("ja") ? "見つかりません" : "Not found");
    }

    @Test
    void every_reason_is_in_the_language_asked_for_with_its_field() {
        var path = "/v1/cases/" + served.listing() + "/take-down";
        var english = served.office().post(path, with("grund", 1));
        var japanese = served.office().with("Accept-Language", "ja").post(path, with("grund", 1));

        assertThat(english.said("detail")).isEqualTo("grund is not known here; ground is required");
        assertThat(japanese.said("detail")).isEqualTo("grund ここでは使えない項目です; ground 必須です");
        assertThat(japanese.said("reasons[1].field")).isEqualTo("ground");
        assertThat(japanese.said("field")).isEqualTo("grund");
    }

    @Test
    void a_body_that_is_no_json_is_told_with_its_place() {
        var english = served.office().send("POST", "/v1/companies", "{\"a\":\n  oops}");
        var japanese = served.office().with("Accept-Language", "ja").send("POST", "/v1/companies", "{\"a\":\n  oops}");

        assertThat(english.status()).isEqualTo(400);
        assertThat(english.said("detail")).contains("line 2");
        assertThat(japanese.said("detail")).startsWith("要求を読み取れません。 本文をJSONとして読み取れません（2行");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 404, not-found",
        "GET, /v1, 404, not-found",
        "GET, /v1/no-such, 404, not-found",
        "PUT, /v1/editions, 405, no-such-method",
        "FOO, /health, 405, no-such-method",
        "GET, /v1/cases/%00, 400, unreadable",
        "GET, /v1/cases/a%2Fb, 404, not-found"
    })
    void what_is_not_there_is_told_by_a_problem_that_does_not_repeat_it(
            String method, String path, int status, String code) {
        var reply = served.office().send(method, path, "");

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.said("code")).isEqualTo(code);
        assertThat(reply.header("x-request-id")).isNotEmpty();
    }

    @Test
    void a_method_that_is_not_there_is_told_with_those_that_are() {
        assertThat(served.office().send("PUT", "/v1/editions", "").header("allow"))
                .isEqualTo("GET, POST");
    }

    @Test
    void a_version_of_http_that_does_not_exist_is_the_callers_fault() {
        try (var wire = served.wire()) {
            var reply = wire.send("GET /health HTTP/9.9\r\nHost: x\r\n\r\n", new byte[0]);

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.said("code")).isEqualTo("unreadable");
        }
    }

    @ParameterizedTest
    @CsvSource({"abc-123_4.5, true", "a b, false", "<script>, false", "é, false", "'', false"})
    void a_request_is_called_as_its_caller_calls_it_where_that_can_be_used(String id, boolean kept) {
        for (var path : new String[] {"/health", "/v1/editions", "/no-such", "/v1/cases/%00"}) {
            var given = served.nobody().with("X-Request-Id", id).get(path).header("x-request-id");

            assertThat(given.equals(id)).as(path).isEqualTo(kept && !path.contains("%00"));
            assertThat(given).isNotEmpty();
        }
    }

    @Test
    void health_tells_whether_the_store_answers() {
        assertThat(served.nobody().get("/health").text()).isEqualTo("{\"status\":\"ok\",\"version\":\"test\"}");
        try (var broken = Served.open(TroubleTest::broken)) {
            var reply = broken.nobody().with("Accept-Language", "ja").get("/health");

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.said("code")).isEqualTo("unavailable");
            assertThat(reply.said("title")).isEqualTo("現在、保存先を使えません。");
            assertThat(reply.header("retry-after")).isNotEmpty();
            assertThat(reply.text()).doesNotContain("secret.db");
        }
    }

    private static Desk broken(Desk desk) {
        var broken = Mockito.mock(Desk.class, AdditionalAnswers.delegatesTo(desk));
        Mockito.doThrow(new StoreUnavailableException("/home/secret.db", "is full", null))
                .when(broken)
                .editions();
        return broken;
    }

    @Test
    void a_desk_at_which_too_much_waits_says_when_to_come_again() {
        try (var busy = Served.open(desk -> submitting(desk, new BusyException(7)))) {
            var reply = busy.office().post("/v1/editions", with("edition", 1));

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.said("code")).isEqualTo("busy");
            assertThat(reply.header("retry-after")).isEqualTo("1");
        }
    }

    @Test
    void a_bug_is_told_without_where_it_is() {
        try (var faulty = Served.open(desk -> submitting(desk, new IllegalStateException("taro@personal.example")))) {
            var reply = faulty.office().post("/v1/editions", with("edition", 1));

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.said("code")).isEqualTo("bug");
            assertThat(reply.text()).doesNotContain("personal.example", "Exception", "dev.noren");
        }
    }

    private static Desk submitting(Desk desk, RuntimeException thrown) {
        var faulty = Mockito.mock(Desk.class, AdditionalAnswers.delegatesTo(desk));
        Mockito.doReturn(CompletableFuture.failedFuture(thrown)).when(faulty).submit(Mockito.any(Order.class));
        return faulty;
    }

    @Test
    void metrics_count_by_route_and_command_and_hold_nothing_that_a_request_carried() {
        var participation = served.participation();
        served.as(Served.SAKURA).post("/v1/cases/" + participation + "/register", Served.JOINING);
        served.office().get("/v1/companies/taro-yamada?q=hanako");
        served.office().get("/taro-yamada");
        served.office().send("TARO", "/health", "");
        served.office().post("/v1/cases/" + participation + "/taro-yamada");

        var metrics = served.nobody().get("/metrics").text();

        assertThat(metrics)
                .contains(
                        "noren_requests_seconds_count{method=\"POST\",route=\"/v1/cases/{id}/{command}\",status=\"200\"} 1",
                        "noren_decisions_total{command=\"register\",outcome=\"accepted\"} 1",
                        "route=\"none\"")
                .doesNotContain("taro", "TARO", "hanako", "sakura", participation + "\"", "Mori");
    }
}
