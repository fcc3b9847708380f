package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Ran;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.Server.House;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.form.Form;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code noren erase}, {@code noren backup} and {@code noren restore}, as an operator uses them. */
class EraseCommandTest {

    private static final String REASON = "asked for, file 17";

    @TempDir
    Path folder;

    private Server server;
    private String token;

    @BeforeEach
    void serve() {
        start();
        post(
                "/v1/companies",
                Map.of("name", "yamada", "facts", Map.of("name", "山田太郎商店", "email", "taro@yamada.example")));
    }

    private void start() {
        server = Server.start(db(), House.OFFICE, HttpSettings.at(0), Letters.NONE, Buyers.NONE, "test");
        token = server.firstToken().orElse(token);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Path db() {
        return folder.resolve("noren.db");
    }

    private Form.Fields post(String path, Map<String, Object> body) {
        return new RemoteServer(URI.create(server.url()), token)
                .post(path, "", Form.fields(body))
                .got();
    }

    private Ran erase(String... args) {
        return Ran.in(
                Map.of(),
                Stream.concat(Stream.of("erase", "--server", server.url(), "--token", token), Stream.of(args))
                        .toArray(String[]::new));
    }

    private static Ran ran(Object... args) {
        return Ran.in(Map.of(), Stream.of(args).map(Object::toString).toArray(String[]::new));
    }

    private boolean anyByteTells(Path of, String text) {
        try (var files = Files.walk(of)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
            return false;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Test
    void a_company_is_erased_at_a_running_server_and_no_byte_tells_of_it_and_its_token_is_of_no_use() {
        var theirs = post("/v1/tokens", Map.of("role", "company", "name", "yamada", "label", "山田太郎"));
        assertThat(anyByteTells(folder, "taro@yamada.example")).isTrue();

        var erased = erase("company", "yamada", "--reason", REASON);

        assertThat(erased.err()).isEmpty();
        assertThat(erased.out().strip()).isEqualTo("erased company yamada");
        assertThat(erased.code()).isZero();
        for (var text : List.of("taro@yamada.example", "山田太郎商店", "山田太郎")) {
            assertThat(anyByteTells(folder, text)).as(text).isFalse();
        }
        var secret = RemoteServer.said(theirs, "token").orElseThrow();
        assertThat(ran("token", "--server", server.url(), "--token", secret).err())
                .contains("does not know this token");
        assertThat(erase("list").out()).contains("company", "yamada", REASON);
        assertThat(erase("company", "yamada", "--reason", REASON).err())
                .contains("company has been erased")
                .doesNotContain("wrong-state");
    }

    @Test
    void what_cannot_be_erased_is_said_with_its_reason() {
        assertThat(erase("company", "nobody", "--reason", REASON).err()).contains("there is no company nobody");
        assertThat(erase("company", "nobody", "--reason", REASON).code()).isEqualTo(2);
        var named = erase("company", "yamada", "--reason", "taro@yamada.example wrote");
        assertThat(named.err()).contains("reason must not name");
        assertThat(named.code()).isEqualTo(1);
        for (var wrong : List.of(
                new String[] {"company", "yamada"},
                new String[] {"company", "--reason", REASON},
                new String[] {"ended"},
                new String[] {"ended", "--years", "0"},
                new String[] {"ended", "--years", "-1"},
                new String[] {"ended", "--years", "1", "--apply"},
                new String[] {"ended", "yamada", "--years", "1"},
                new String[] {"list", "--apply"},
                new String[] {"product", "ponzu", "--reason", REASON})) {
            assertThat(erase(wrong).code()).as(String.join(" ", wrong)).isEqualTo(2);
        }
        assertThat(anyByteTells(folder, "taro@yamada.example")).isTrue();
    }

    @Test
    void by_age_nothing_is_done_without_being_told_to() {
        assertThat(erase("ended", "--years", "1").out()).contains("0 would be erased");
        assertThat(erase("ended", "--years", "1", "--apply", "--reason", REASON).out())
                .contains("erased 0");
        assertThat(erase("ended", "--years", "1", "--json").out()).startsWith("[");
    }

    @Test
    void a_copy_is_made_while_the_server_runs_and_tells_of_nobody_who_was_erased() throws IOException {
        var copies = Files.createDirectory(folder.resolve("copies"));
        erase("company", "yamada", "--reason", REASON);

        var made = ran("backup", copies.resolve("noren.bak"), "--db", db());

        assertThat(made.err()).isEmpty();
        assertThat(made.out()).containsPattern("noren.bak: [0-9,]+ records, head [0-9a-f]{64}");
        assertThat(anyByteTells(copies, "taro@yamada.example")).isFalse();
        try (var there = Files.list(copies)) {
            assertThat(there).containsExactly(copies.resolve("noren.bak"));
        }
        assertThat(ran("backup", copies.resolve("noren.bak"), "--db", db()).err())
                .contains("is there already");
        assertThat(ran("backup", copies.resolve("noren.bak"), "--db", db(), "--force")
                        .code())
                .isZero();
    }

    @Test
    void a_copy_takes_the_place_of_the_file_and_whoever_was_erased_since_is_erased_again() {
        var copy = folder.resolve("noren.bak");
        assertThat(ran("backup", copy, "--db", db()).code()).isZero();
        erase("company", "yamada", "--reason", REASON);
        assertThat(ran("restore", copy, "--db", db(), "--force").err()).contains("another writer has it open");
        server.close();
        assertThat(ran("restore", copy, "--db", db()).err()).contains("is there already");

        var restored = ran("restore", copy, "--db", db(), "--force");

        assertThat(restored.err()).isEmpty();
        assertThat(restored.out()).contains(" records, head ", "erased again: 1");
        assertThat(anyByteTells(db(), "taro@yamada.example")).isFalse();
        assertThat(folder.resolve("noren.db.part")).doesNotExist();
        start();
        assertThat(erase("list").out()).contains("yamada");
    }

    @Test
    void where_the_file_is_lost_a_list_says_who_was_erased() throws IOException {
        var copy = folder.resolve("noren.bak");
        ran("backup", copy, "--db", db());
        erase("company", "yamada", "--reason", REASON);
        var list = Files.writeString(
                folder.resolve("erased.json"), erase("list", "--json").out());
        var elsewhere = folder.resolve("elsewhere.db");

        assertThat(ran("restore", copy, "--db", elsewhere, "--erased", list).out())
                .contains("erased again: 1");

        assertThat(anyByteTells(elsewhere, "taro@yamada.example")).isFalse();
        assertThat(anyByteTells(copy, "taro@yamada.example")).isTrue();
    }

    @Test
    void what_is_no_copy_is_not_restored_and_what_can_be_no_place_is_none() throws IOException {
        var copy = folder.resolve("noren.bak");
        ran("backup", copy, "--db", db());
        var corrupt = folder.resolve("corrupt.bak");
        var bytes = Files.readAllBytes(copy);
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("register-company");
        bytes[at] = 'R';
        Files.write(corrupt, bytes);
        var none = Files.writeString(folder.resolve("text.bak"), "no store ".repeat(1_000));
        var target = folder.resolve("target.db");

        assertThat(ran("restore", corrupt, "--db", target).err()).contains("does not go together: record");
        assertThat(ran("restore", none, "--db", target).err()).contains("is no SQLite database");
        assertThat(ran("restore", folder.resolve("missing.bak"), "--db", target).err())
                .contains("there is no such file");
        assertThat(ran("restore", copy, "--db", folder).err()).contains("is a folder");
        assertThat(ran("restore", copy, "--db", copy, "--force").err()).contains("copy of itself");
        assertThat(ran("restore", copy, "--db", target, "--erased", none).err()).contains("is no list");
        assertThat(ran("backup", folder.resolve("no/such.bak"), "--db", db()).err())
                .contains("there is no folder");
        assertThat(ran("backup", folder, "--db", db()).err()).contains("is a folder");
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("target.db.part")).doesNotExist();
    }

    @Test
    void a_copy_of_a_newer_version_is_not_restored() throws Exception {
        var copy = folder.resolve("noren.bak");
        ran("backup", copy, "--db", db());
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + copy);
                var statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }

        assertThat(ran("restore", copy, "--db", folder.resolve("target.db")).err())
                .contains("is of version 99");
    }
}
