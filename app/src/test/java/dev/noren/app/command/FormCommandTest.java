package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Ran;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.Server.House;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driving.EditionForm;
import dev.noren.ports.form.YamlWriter;
import dev.noren.ports.form.application.Pen;
import dev.noren.ports.form.sheet.Paper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms on the command line and over HTTP, at a real server. */
class FormCommandTest {

    private static final String KOL = "kol-koc-2025";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    Path folder;

    private Server served() {
        return Server.start(
                folder.resolve("office.db"), House.OFFICE, HttpSettings.at(0), Letters.NONE, Buyers.NONE, "test");
    }

    private String token(String whom) {
        return Ran.in(Map.of(), "token", "--db", folder.resolve("office.db").toString(), "--for", whom)
                .out()
                .strip()
                .substring("token ".length());
    }

    private static Ran ran(Server server, String token, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--server", server.url(), "--token", token));
        return Ran.in(Map.of(), all.toArray(String[]::new));
    }

    private static Paper blank() {
        return Noren.inMemory()
                .build()
                .applicationForms()
                .blank(KOL, Locale.JAPANESE)
                .orElseThrow();
    }

    private String kept(Pen pen) throws IOException {
        var file = folder.resolve("filled.xlsx");
        Files.write(file, pen.file());
        return file.toString();
    }

    /** The edition's applications are long over: the next version opens them again. */
    private void reopened(Server server, String token) throws IOException {
        var edition = EditionFiles.builtIn().stream()
                .filter(each -> each.id().equals(KOL))
                .findFirst()
                .orElseThrow();
        var file = folder.resolve("edition.yaml");
        Files.writeString(
                file,
                YamlWriter.write(EditionForm.of(edition.asVersion(2))).replaceAll("2026-0[12]-[0-9]{2}", "2999-12-31"));
        assertThat(ran(server, token, "editions", "publish", file.toString()).err())
                .isEmpty();
    }

    @Test
    void a_form_is_fetched_filled_in_tried_out_and_sent_in() throws IOException {
        var token = token("secretariat");
        try (var server = served()) {
            reopened(server, token);
            var out = folder.resolve("blank.xlsx").toString();
            assertThat(ran(server, token, "form", "blank", "--edition", KOL, "--out", out)
                            .code())
                    .isZero();
            assertThat(Files.readAllBytes(Path.of(out))).startsWith('P', 'K');
            assertThat(ran(server, token, "form", "blank", "--edition", KOL, "--out", out)
                            .err())
                    .contains("there is such a file already");

            var file = kept(Pen.filled(blank()));
            var tried = ran(server, token, "form", "read", file);
            assertThat(tried.code()).isZero();
            assertThat(tried.out())
                    .contains("register-company 7000012050002", "  seat: none → JP", "apply company 7000012050002")
                    .endsWith("nothing was changed; --apply does it" + System.lineSeparator());
            var named = folder.resolve("named.xlsx");
            Files.write(named, Pen.filled(blank()).write("登録名", "nosuch").file());
            assertThat(ran(server, token, "form", "read", named.toString()).out())
                    .contains("  nosuch is not registered: a new company is registered under this name");
            var done = ran(server, token, "form", "read", file, "--apply");
            assertThat(done.out()).endsWith("done" + System.lineSeparator());
            var again = ran(server, token, "form", "read", file, "--apply");
            assertThat(again.code()).isEqualTo(1);
            assertThat(again.out()).contains("(KOL25-OV-11)");
        }
    }

    @Test
    void mistakes_are_told_by_cell_and_nothing_is_changed() throws IOException {
        var token = token("secretariat");
        try (var server = served()) {
            reopened(server, token);
            var file = kept(Pen.filled(blank()).write("商品の分類", "ポン酢").write("KOL25-REQ-7", "いいえ"));
            var read = ran(server, token, "form", "read", file, "--apply", "--language", "ja");
            assertThat(read.code()).isEqualTo(2);
            assertThat(read.out())
                    .contains("申込商品!C7: 商品の分類：一覧から選んでください")
                    .contains("申込内容・同意!C9: ")
                    .contains("(KOL25-REQ-7)")
                    .endsWith("nothing was changed" + System.lineSeparator());
            assertThat(ran(server, token, "form", "read", file, "--json").out())
                    .contains("\"cell\":\"申込商品!C7\"", "\"row\":7", "\"column\":3", "\"sheet\":\"申込商品\"");
        }
    }

    @Test
    void what_cannot_be_done_is_said() throws IOException {
        var token = token("secretariat");
        try (var server = served()) {
            var out = folder.resolve("none.xlsx").toString();
            assertThat(ran(server, token, "form", "blank", "--edition", "japan-street", "--out", out)
                            .code())
                    .isEqualTo(2);
            var formless = ran(server, token, "form", "blank", "--edition", "japan-store-2023", "--out", out);
            assertThat(formless.code()).isEqualTo(2);
            assertThat(formless.err()).contains("This edition has no application form.");
            assertThat(ran(server, token, "form", "blank", "--edition", KOL, "--out", out.replace(".xlsx", ".csv"))
                            .err())
                    .contains("the name must end in .xlsx");
            assertThat(ran(server, token, "form", "blank", "--edition", "nosuch", "--out", out)
                            .err())
                    .doesNotContain("application form");
            assertThat(Path.of(out)).doesNotExist();
            assertThat(ran(server, token, "form", "read", out).err()).contains("cannot be read");
            Files.writeString(Path.of(out), "no workbook");
            var read = ran(server, token, "form", "read", out);
            assertThat(read.code()).isEqualTo(2);
            assertThat(read.out()).contains("the file is no XLSX");
            assertThat(ran(server, token, "form").code()).isEqualTo(2);
            var late = ran(server, token, "form", "read", kept(Pen.filled(blank())));
            assertThat(late.code()).isEqualTo(1);
            assertThat(late.out()).contains("(KOL25-OV-12)");
        }
    }

    private HttpResponse<String> posted(Server server, String token, String type, byte[] body, String key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/v1/application-forms"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    @Test
    void over_http_a_form_may_be_sent_again_and_a_company_sends_its_own() throws IOException, InterruptedException {
        var token = token("secretariat");
        var company = token("company 7000012050002");
        var buyer = token("buyer hanmart");
        try (var server = served()) {
            reopened(server, token);
            var form = Pen.filled(blank()).file();
            assertThat(posted(server, buyer, XLSX, form, "k").statusCode()).isEqualTo(403);
            assertThat(posted(server, token, "text/csv", form, "k").statusCode())
                    .isEqualTo(415);
            assertThat(posted(server, company, XLSX, form, "k").statusCode()).isEqualTo(403);
            var first = posted(server, token, XLSX, form, "k");
            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(first.body()).contains("\"outcome\":\"accepted\"");
            assertThat(posted(server, token, XLSX, form, "k").statusCode()).isEqualTo(201);
            var second = posted(server, token, XLSX, form, "another");
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(second.body()).contains("KOL25-OV-11");
            assertThat(posted(server, company, XLSX, form, "k").statusCode()).isEqualTo(409);
        }
    }
}
