package dev.noren.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.app.rehearsal.BuiltIn;
import dev.noren.app.rehearsal.Rehearsals;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rehearsal is played over HTTP, and whatever is said meanwhile is as the API's description has it. */
class OpenApiTest {

    @TempDir
    static Path folder;

    private static final List<Heard> HEARD = new ArrayList<>();
    private static Contract contract;
    private static String played = "";

    @BeforeAll
    static void play() throws Exception {
        var letters = new TemplateLetters();
        try (var server = Server.start(
                        folder.resolve("r.db"),
                        Server.House.REHEARSALS,
                        HttpSettings.at(0),
                        letters,
                        BuiltIn.BUYERS,
                        "1");
                var between = Eavesdropper.before(URI.create(server.url()), HEARD::add)) {
            contract = new Contract(document(server.url()));
            var out = new StringWriter();
            var err = new PrintWriter(new StringWriter());
            var remote = new RemoteServer(between.url(), server.firstToken().orElseThrow());
            new Rehearsals(letters, BuiltIn.BUYERS)
                    .playOn(remote, List.of(Path.of("..", "rehearsals")), new PrintWriter(out), err);
            played = out.toString();
        }
    }

    @AfterAll
    static void forget() {
        HEARD.clear();
    }

    private static String document(String url) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url + "/openapi.json"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void every_rehearsal_passes_over_http() {
        assertThat(played).matches("[1-9]\\d+ passed, 0 failed\\R");
    }

    @Test
    void whatever_is_accepted_and_whatever_is_answered_is_as_it_is_described() {
        assertThat(HEARD.stream().flatMap(heard -> contract.breaches(heard).stream()))
                .isEmpty();

        assertThat(HEARD).filteredOn(Heard::accepted).hasSizeGreaterThan(500);
        assertThat(HEARD).filteredOn(heard -> !heard.accepted()).hasSizeGreaterThan(100);
        assertThat(contract.operations).hasSizeGreaterThan(30);
    }

    @Test
    void what_is_not_as_it_is_described_is_seen() {
        var wrongField = heard("/v1/companies", "{\"name\":\"a\",\"facts\":{\"seet\":\"JP\"}}", 201, "accepted");
        var wrongAnswer = heard("/v1/companies", "{\"name\":\"a\",\"facts\":{\"seat\":\"JP\"}}", 201, "perhaps");
        var nowhere = heard("/v1/nowhere", "{}", 200, "accepted");
        var right = heard("/v1/companies", "{\"name\":\"a\",\"facts\":{\"seat\":\"JP\"}}", 201, "accepted");

        assertThat(contract.breaches(wrongField)).isNotEmpty();
        assertThat(contract.breaches(wrongAnswer)).isNotEmpty();
        assertThat(contract.breaches(nowhere)).isNotEmpty();
        assertThat(contract.breaches(right)).isEmpty();
    }

    private static Heard heard(String path, String sent, int status, String outcome) {
        var answered = "{\"outcome\":\"" + outcome + "\",\"opened\":\"c1\",\"because\":[]}";
        return new Heard("POST", path, sent, status, "application/json", answered);
    }
}
