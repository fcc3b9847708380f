package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Plugins;
import dev.noren.ports.driving.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description is there without a token, and its page is made of files of this program alone. */
class DocsRoutesTest {

    private static final Pattern LOADED = Pattern.compile("(?:src|href|url)[=:] ?\"([^\"]*)\"");

    private static HttpServer server;

    @BeforeAll
    static void start() {
        server = HttpServer.start(
                HttpSettings.at(0),
                new Office(mock(Desk.class), mock(Tokens.class), Plugins.NONE, Optional.empty(), "1"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
        }
    }

    @Test
    void the_document_is_json() throws Exception {
        var got = get("/openapi.json");

        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(got.body()).startsWith("{\"openapi\":\"3.1.0\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/start.js"})
    void whatever_the_page_loads_is_served_here(String path) throws Exception {
        var loaded = LOADED.matcher(get(path).body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(loaded).isNotEmpty();
        for (var each : loaded) {
            assertThat(each).matches("/.*|data:,");
            if (each.startsWith("/")) {
                assertThat(get(each).statusCode()).as(each).isEqualTo(200);
            }
        }
    }

    @Test
    void the_policy_lets_nothing_else_in() throws Exception {
        var policy =
                get("/docs").headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy).startsWith("default-src 'none';").doesNotContain("http", "*", "unsafe-eval");
        assertThat(policy).contains("script-src 'self';");
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "docs.properties", "swagger-ui.js", "..%2fHttpServer.class", "x"})
    void nothing_but_the_parts_of_the_page_is_served(String name) throws Exception {
        assertThat(get("/docs/" + name).statusCode()).isIn(400, 404);
    }
}
