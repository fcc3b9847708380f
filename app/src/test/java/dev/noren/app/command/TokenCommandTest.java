package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Ran;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.Server.House;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code noren token}, at a file and at a running server. */
class TokenCommandTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("noren.db");
    }

    private Ran atFile(String... more) {
        return run(List.of("token", "--db", file().toString()), more);
    }

    private static Ran atServer(Server server, String secret, String... more) {
        return run(List.of("token", "--server", server.url(), "--token", secret), more);
    }

    private static Ran run(List<String> first, String... more) {
        var args = new ArrayList<>(first);
        args.addAll(List.of(more));
        return Ran.in(Map.of(), args.toArray(String[]::new));
    }

    private static String secret(Ran issued) {
        assertThat(issued.err()).isEmpty();
        assertThat(issued.code()).isZero();
        assertThat(issued.out()).matches("token noren_[A-Za-z0-9_-]{43}\\R");
        return issued.out().strip().substring("token ".length());
    }

    private Server served() {
        return Server.start(file(), House.OFFICE, HttpSettings.at(0), Letters.NONE, Buyers.NONE, "test");
    }

    @Test
    void a_token_is_issued_listed_and_revoked_at_a_file_and_its_secret_is_nowhere_in_it() throws IOException {
        var secret = secret(atFile("--for", "company sakura", "--label", "森さん", "--days", "30"));
        var list = atFile("--json");
        var id = list.out().replaceAll("(?s).*\"id\":\\s*\"([0-9a-f]+)\".*", "$1");

        assertThat(list.out()).contains("company sakura", "森さん", "expires").doesNotContain(secret);
        assertThat(atFile("--revoke", id).code()).isZero();
        assertThat(atFile("--json").out()).contains("revoked");
        assertThat(atFile().out()).contains("ID", "FOR", "LABEL", id);
        try (var files = Files.list(folder)) {
            for (var each : files.toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .doesNotContain(secret);
            }
        }
    }

    @Test
    void the_same_at_a_server_at_once_and_without_stopping_it() {
        try (var server = served()) {
            var first = server.firstToken().orElseThrow();
            var secret = secret(atServer(server, first, "--for", "secretariat", "--label", "the office"));
            var id = atServer(server, secret, "--json").out().replaceAll("(?s).*\"id\":\\s*\"([0-9a-f]+)\".*", "$1");

            assertThat(atServer(server, secret).out()).contains("the office", "first");
            assertThat(atServer(server, first, "--revoke", id).code()).isZero();
            assertThat(atServer(server, secret).err())
                    .contains("does not know this token")
                    .hasLineCount(1);
            assertThat(atServer(server, first, "--revoke", "no-such").err()).contains("there is no token no-such");
        }
    }

    @Test
    void a_file_that_a_server_has_and_a_token_that_may_not_are_refused_in_one_line() {
        try (var server = served()) {
            var first = server.firstToken().orElseThrow();
            var company = secret(atServer(server, first, "--for", "company sakura", "--label", "a person"));

            for (var ran : List.of(
                    atFile(),
                    atServer(server, company),
                    atServer(server, company, "--revoke", "no-such"),
                    atServer(server, company, "--for", "secretariat", "--label", "x"),
                    atServer(server, "no token"),
                    atServer(server, "é"),
                    atServer(server, "nobody's"))) {
                assertThat(ran.code()).isEqualTo(2);
                assertThat(ran.out()).isEmpty();
                assertThat(ran.err())
                        .startsWith("noren token: ")
                        .hasLineCount(1)
                        .doesNotContain("bug");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:1", "localhost:7070", "ftp://localhost/", "http:///", "/a/path", "''"})
    void a_server_that_is_none_is_refused_in_one_line(String url) {
        var ran = run(List.of("token"), "--server", url, "--token", "x");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("noren token: ").doesNotContain("bug").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--for, clock",
        "--for, company",
        "--for, company a b",
        "--for, company ../x",
        "--for, buyer <x>",
        "--for, secretariat x",
        "--for, ''",
        "--days, 1",
        "--label, x"
    })
    void what_makes_no_sense_is_refused_before_the_file_is_touched(String option, String value) {
        var ran = atFile(option, value);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("noren token: ").contains(option).hasLineCount(2);
        assertThat(file()).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--days, 0", "--days, -1", "--days, 3651", "--days, x", "--label, ' '", "--revoke, x"})
    void a_wish_that_cannot_be_granted_is_refused_before_the_file_is_touched(String option, String value) {
        var ran = atFile("--for", "secretariat", option, value);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(option).hasLineCount(2);
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_file_that_is_not_there_is_not_made_by_looking_into_it() {
        assertThat(atFile().err()).isEqualToIgnoringNewLines("noren token: " + file() + ": there is no such file");
        assertThat(atFile("--revoke", "x").code()).isEqualTo(2);
        assertThat(file()).doesNotExist();
    }

    @Test
    void the_server_and_its_token_may_come_from_the_environment() {
        try (var server = served()) {
            var environment = Map.of(
                    "NOREN_SERVER",
                    server.url(),
                    "NOREN_TOKEN",
                    server.firstToken().orElseThrow());

            assertThat(Ran.in(environment, "token").out()).contains("first");
            assertThat(Ran.in(Map.of("NOREN_SERVER", server.url()), "token").err())
                    .contains("--server needs a --token");
        }
    }
}
