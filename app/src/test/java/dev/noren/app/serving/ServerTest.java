package dev.noren.app.serving;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.ConsoleAppender;
import dev.noren.adapters.http.HttpSettings;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.slf4j.LoggerFactory;

/** The whole server on a file. */
@Isolated("it listens to the log of the whole program")
class ServerTest {

    private static final String COMPANY = """
            {"name": "yamada-shoten", "facts": {"name": "山田太郎商店", "seat": "JP", "email": "taro@personal.example"}}""";

    @TempDir
    Path folder;

    private static final String CALENDAR = "{\"for\": \"company yamada-shoten\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private String token = "";

    private Server started(boolean rehearsal) {
        var server = Server.start(
                folder.resolve("noren.db"),
                rehearsal ? Server.House.REHEARSALS : Server.House.OFFICE,
                HttpSettings.at(0),
                Letters.NONE,
                Buyers.NONE,
                "test");
        server.firstToken().ifPresent(first -> token = first);
        return server;
    }

    private HttpResponse<String> post(Server server, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private String get(Server server, String path) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(server.url() + path)).header("Authorization", "Bearer " + token);
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Test
    void a_repeated_request_gets_its_first_answer_also_from_the_server_that_was_started_again() throws Exception {
        HttpResponse<String> accepted;
        HttpResponse<String> refused;
        String list;
        try (var server = started(false)) {
            accepted = post(server, "/v1/companies", COMPANY, "Idempotency-Key", "a");
            refused = post(server, "/v1/companies", COMPANY, "Idempotency-Key", "b");
            list = get(server, "/v1/companies");
        }
        try (var again = started(false)) {
            assertThat(again.firstToken()).isEmpty();
            assertThat(post(again, "/v1/companies", COMPANY, "Idempotency-Key", "a")
                            .body())
                    .isEqualTo(accepted.body());
            assertThat(post(again, "/v1/companies", COMPANY, "Idempotency-Key", "b")
                            .body())
                    .isEqualTo(refused.body());
            assertThat(post(again, "/v1/companies", "{}", "Idempotency-Key", "a")
                            .body())
                    .contains("\"field\":\"Idempotency-Key\"");
            assertThat(get(again, "/v1/companies")).isEqualTo(list);
        }
        assertThat(accepted.statusCode()).isEqualTo(201);
        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void a_token_is_known_again_after_a_restart_and_stays_revoked() throws Exception {
        try (var server = started(false)) {
            var issued = post(
                    server, "/v1/tokens", "{\"role\": \"company\", \"name\": \"yamada-shoten\", \"label\": \"x\"}");
            var id = issued.body().replaceAll(".*\"id\":\"([0-9a-f]+)\".*", "$1");
            var delete = HttpRequest.newBuilder(URI.create(server.url() + "/v1/tokens/" + id))
                    .header("Authorization", "Bearer " + token)
                    .DELETE();
            assertThat(client.send(delete.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        try (var again = started(false)) {
            assertThat(get(again, "/v1/tokens")).contains("\"revoked\"", "first");
        }
    }

    @Test
    void a_calendar_is_at_its_address_again_after_a_restart_and_a_revoked_one_stays_gone() throws Exception {
        String kept;
        String gone;
        String feed;
        try (var server = started(false)) {
            post(server, "/v1/companies", COMPANY);
            var issued = post(server, "/v1/calendars", CALENDAR).body();
            kept = calendar(issued);
            feed = get(server, kept);
            var revoked = post(server, "/v1/calendars", CALENDAR).body();
            gone = calendar(revoked);
            var delete = HttpRequest.newBuilder(URI.create(
                            server.url() + "/v1/calendars/" + revoked.replaceAll(".*\"id\":\"([0-9a-f]+)\".*", "$1")))
                    .header("Authorization", "Bearer " + token)
                    .DELETE();
            assertThat(client.send(delete.build(), BodyHandlers.ofString()).statusCode())
                    .isEqualTo(200);
        }
        try (var again = started(false)) {
            assertThat(get(again, kept)).isEqualTo(feed).startsWith("BEGIN:VCALENDAR");
            assertThat(get(again, gone)).contains("not-found");
        }
    }

    /** The path of a calendar just issued. */
    private static String calendar(String issued) {
        return issued.replaceAll(".*\"url\":\"http://[^/]*(/[^\"]*)\".*", "$1");
    }

    @Test
    void no_line_of_the_log_holds_a_name_an_address_a_value_of_the_path_or_a_token() throws Exception {
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        var log = new ByteArrayOutputStream();
        var calendar = "";
        try {
            asServing(context, log);
            try (var server = started(false)) {
                post(server, "/v1/companies", COMPANY, "Idempotency-Key", "yamada-key");
                post(server, "/v1/companies/yamada-shoten/revise", "{\"facts\": {\"email\": \"no address\"}}");
                post(server, "/v1/cases/yamada-shoten/register", "{\"signatory\": {\"name\": \"山田太郎\"}}");
                post(server, "/v1/companies", "{\"name\": 山田太郎");
                get(server, "/v1/companies/yamada-shoten/timeline");
                get(server, "/v1/companies?q=yamada");
                get(server, "/yamada");
                calendar = calendar(post(server, "/v1/calendars", CALENDAR).body());
                assertThat(get(server, calendar)).contains("yamada-shoten");
                get(server, "/v1/calendars/yamada-guessed.ics");
                get(server, calendar + "/yamada");
                get(server, "/v1/outbox?after=yamada");
                raw(server, "GET /v1/companies HTTP/1.1\r\nHost: yamada\r\nHost: yamada2\r\n\r\n");
                raw(server, "GET /v1/companies/%zz-yamada HTTP/1.1\r\nHost: x\r\n\r\n");
                raw(server, "YAMADA /v1/companies HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            }
        } finally {
            asTesting(context);
        }

        var lines = log.toString(StandardCharsets.UTF_8);
        assertThat(lines.lines()).hasSizeGreaterThan(8).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(lines)
                .contains("{name}\\/{command}", "calendars\\/{secret}.ics", "\"status\"", "\"request\"", "\"micros\"")
                .doesNotContainIgnoringCase("yamada")
                .doesNotContain(
                        "山田", "personal.example", "no address", token, calendar.replaceAll(".*/(.*)\\.ics", "$1"));
    }

    private static void raw(Server server, String request) throws IOException {
        var url = URI.create(server.url());
        try (var socket = new java.net.Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().read()).isPositive();
        }
    }

    /** The log as the server writes it, into a stream. */
    private static void asServing(LoggerContext context, ByteArrayOutputStream into) throws Exception {
        configure(context, "/logback-serve.xml");
        var stderr = (ConsoleAppender<?>) context.getLogger("ROOT").getAppender("stderr");
        stderr.setOutputStream(into);
    }

    private static void asTesting(LoggerContext context) throws Exception {
        configure(context, "/logback-test.xml");
    }

    private static void configure(LoggerContext context, String name) throws Exception {
        context.reset();
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(ServerTest.class.getResource(name));
    }

    @Test
    void a_rehearsal_goes_on_where_it_was_after_a_restart_and_what_cannot_be_laid_out_is_refused() throws Exception {
        var scene =
                "{\"clock\": \"2024-09-02T09:00:00+09:00\", \"given\": {\"companies\": {\"sakura\": {\"seat\": \"JP\"}}}}";
        try (var server = started(true)) {
            assertThat(post(server, "/v1/rehearsal", scene).statusCode()).isEqualTo(200);
            assertThat(post(server, "/v1/rehearsal", "{\"clock\": \"2024-09-05T09:00:00+09:00\"}")
                            .statusCode())
                    .isEqualTo(200);
        }
        try (var again = started(true)) {
            assertThat(post(again, "/v1/rehearsal", "{\"clock\": \"2024-09-04T09:00:00+09:00\"}")
                            .statusCode())
                    .isEqualTo(400);
            for (var broken : new String[] {
                "{}",
                "{\"clock\": 1}",
                "{\"clock\": \"2024-02-30T09:00:00+09:00\", \"given\": {}}",
                "{\"given\": 1}",
                "{\"clok\": 1}",
                scene.replace("\"JP\"", "1"),
                scene.replace("seat", "sit"),
                scene.replace("sakura", "a b"),
                scene.replace("companies", "buyers"),
                scene.replace("{\"seat\": \"JP\"}", "[]")
            }) {
                assertThat(post(again, "/v1/rehearsal", broken).statusCode())
                        .as(broken)
                        .isEqualTo(400);
            }
            assertThat(get(again, "/v1/companies")).contains("sakura");
            assertThat(Files.exists(folder.resolve("noren.db"))).isTrue();
        }
    }
}
