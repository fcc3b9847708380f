package dev.noren.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Ran;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.Server.House;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    Path folder;

    private Ran ran(Server server, String token, String... words) {
        var all = new ArrayList<>(List.of("export"));
        all.addAll(List.of(words));
        all.addAll(List.of("--server", server.url(), "--token", token));
        return Ran.in(Map.of(), all.toArray(String[]::new));
    }

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

    @Test
    void a_list_is_kept_under_its_name_and_never_over_another() throws IOException {
        var token = token("secretariat");
        try (var server = served()) {
            var csv = folder.resolve("cases.csv");

            var first = ran(server, token, "cases", "--out", csv.toString(), "--language", "ja");
            assertThat(first.err()).isEmpty();
            assertThat(first.out()).startsWith(csv + ": ").endsWith(" bytes" + System.lineSeparator());
            assertThat(Files.readString(csv, UTF_8)).startsWith("\uFEFF案件,募集回,会社");

            var second = ran(server, token, "cases", "--out", csv.toString());
            assertThat(second.code()).isEqualTo(2);
            assertThat(second.err()).contains("there is such a file already");
            assertThat(ran(server, token, "cases", "--out", csv.toString(), "--force")
                            .code())
                    .isZero();

            var xlsx = folder.resolve("sales.xlsx");
            assertThat(ran(server, token, "sales-data", "--out", xlsx.toString(), "--edition", "kol-koc-2025")
                            .code())
                    .isZero();
            assertThat(Files.readAllBytes(xlsx)).startsWith('P', 'K');
        }
    }

    @Test
    void what_cannot_be_had_leaves_no_file() throws IOException {
        var office = token("secretariat");
        var company = token("company sakura");
        try (var server = served()) {
            var out = folder.resolve("out.csv").toString();
            assertThat(ran(server, office, "letters", "--out", out).err())
                    .contains("'letters' is none of cases, screening, invoices, sales-data");
            assertThat(ran(
                                    server,
                                    office,
                                    "cases",
                                    "--out",
                                    folder.resolve("out.pdf").toString())
                            .err())
                    .contains("the name must end in .csv or .xlsx");
            var nowhere = folder.resolve("no-such").resolve("out.csv");
            assertThat(ran(server, office, "cases", "--out", nowhere.toString()).err())
                    .contains("there is no folder " + nowhere.getParent());
            assertThat(ran(server, office, "cases", "--out", out, "--edition", "no-such")
                            .err())
                    .contains("the server refuses", "edition");
            assertThat(ran(server, company, "cases", "--out", out).err()).contains("the server refuses");
            assertThat(ran(server, "noren_wrong", "cases", "--out", out).err())
                    .contains("the server does not know this token");
            assertThat(ran(
                                    server,
                                    office,
                                    "cases",
                                    "--out",
                                    folder.resolve("no/such/x.csv").toString())
                            .code())
                    .isEqualTo(2);
        }
        assertThat(folder.resolve("out.csv")).doesNotExist();
        try (var left = Files.list(folder)) {
            assertThat(left.map(Path::toString)).noneMatch(name -> name.endsWith(".part"));
        }
    }
}
