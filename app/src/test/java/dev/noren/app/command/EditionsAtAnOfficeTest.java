package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.app.Ran;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions at an office: in its file, or at a running server, published with no release. */
class EditionsAtAnOfficeTest {

    private static final Path EXAMPLE = Path.of("..", "docs", "examples", "japan-mall-2025.yaml");

    @TempDir
    private Path folder;

    private String db() {
        return folder.resolve("office.db").toString();
    }

    private String second() throws IOException {
        var second = Files.readString(EXAMPLE)
                .replace("\nversion: 1\n", "\nversion: 2\n")
                .replace("pricePerProduct: 60000", "pricePerProduct: 80000")
                .replace("to: 2025-06-30", "to: 2025-12-26");
        return Files.writeString(folder.resolve("second.yaml"), second).toString();
    }

    private static Ran editions(String... words) {
        return Ran.with(Stream.concat(Stream.of("editions"), Stream.of(words)).toArray(String[]::new));
    }

    @Test
    void an_edition_is_published_in_a_file_validated_shown_and_compared_there() throws IOException {
        var published = editions("publish", EXAMPLE.toString(), "--db", db());
        assertThat(published.err()).isEmpty();
        assertThat(published.out()).isEqualTo("published japan-mall-2025 version 1" + System.lineSeparator());

        var second = second();
        assertThat(editions(second, "--db", db()).out()).endsWith("second.yaml: ok" + System.lineSeparator());
        var again = editions(EXAMPLE.toString(), "--db", db());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.out()).contains("line 4, column 1: version is not the next version");
        assertThat(editions(EXAMPLE.toString()).code()).isZero();

        var nowhere = folder.resolve("nowhere.db");
        var triedNowhere = editions("publish", second, "--db", nowhere.toString(), "--dry-run");
        assertThat(triedNowhere.code()).isEqualTo(2);
        assertThat(triedNowhere.err()).contains(nowhere + ": there is no such file");
        assertThat(nowhere).doesNotExist();

        var tried = editions("publish", second, "--db", db(), "--dry-run");
        assertThat(tried.out().lines())
                .containsExactly(
                        "would publish japan-mall-2025 version 2",
                        "version: 1 → 2",
                        "applications.to: 2025-06-30 → 2025-12-26",
                        "partners.hanmart.offers[sns-post].pricePerProduct: 60000 → 80000");
        assertThat(editions("publish", second, "--db", db()).code()).isZero();

        assertThat(editions("--db", db()).out()).contains("japan-mall-2025", "kol-koc-2025");
        assertThat(editions("--db", db()).out().lines().filter(line -> line.startsWith("japan-mall-2025")))
                .hasSize(2);
        var compared = editions("compare", "japan-mall-2025@1", "japan-mall-2025", "--db", db());
        assertThat(compared.code()).isEqualTo(1);
        assertThat(compared.out().lines()).hasSize(3);
        assertThat(editions("compare", second, "japan-mall-2025@2", "--db", db())
                        .code())
                .isZero();
        assertThat(editions("compare", EXAMPLE.toString(), second).out()).isEqualTo(compared.out());
    }

    @Test
    void a_faulty_file_or_one_that_is_not_the_next_publishes_nothing() throws IOException {
        var faulty = Files.writeString(
                folder.resolve("faulty.yaml"),
                Files.readString(EXAMPLE)
                        .replace("60000", "20000")
                        .replace("version: 1\nprogramme", "version: 3\nprogramme"));

        var refused = editions("publish", faulty.toString(), "--db", db());

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .contains(
                        "line 4, column 1: version is not the next version",
                        "smeDiscountPerProduct is above the price");
        assertThat(editions("show", "japan-mall-2025", "--db", db()).code()).isEqualTo(2);
    }

    @Test
    void every_built_in_edition_is_shown_as_a_file_that_can_be_published() throws UnreadableException {
        for (var edition : EditionFiles.builtIn()) {
            var shown = editions("show", edition.id());

            assertThat(shown.code()).isZero();
            assertThat(EditionFiles.read(shown.out())).isEqualTo(edition);
            assertThat(EditionFiles.read(
                            editions("show", edition.id() + "@1", "--json").out()))
                    .isEqualTo(edition);
        }
    }

    @Test
    void what_is_not_there_or_cannot_be_reached_is_said_in_a_line() {
        for (var words : List.of(
                List.of("show", "no-such"),
                List.of("show", "japan-street@2"),
                List.of("show", "japan-street@x"),
                List.of("compare", "japan-street", "no-such.yaml"),
                List.of("terms", "no-such"),
                List.of("terms", "japan-street@9"),
                List.of(
                        "show",
                        "japan-street",
                        "--db",
                        folder.resolve("none.db").toString()),
                List.of("publish", EXAMPLE.toString()),
                List.of("publish", "none.yaml", "--db", db()),
                List.of("show", "japan-street", "--server", "http://127.0.0.1:1", "--token", "t"))) {
            var ran = editions(words.toArray(String[]::new));

            assertThat(ran.code()).as(words.toString()).isEqualTo(2);
            assertThat(ran.err()).as(words.toString()).isNotEmpty().doesNotContain("bug");
            assertThat(ran.out()).as(words.toString()).isEmpty();
        }
    }

    @Test
    void an_edition_that_is_only_a_file_is_published_to_a_running_server() throws IOException {
        try (var server = Server.start(
                folder.resolve("served.db"),
                Server.House.OFFICE,
                HttpSettings.at(0),
                Letters.NONE,
                Buyers.NONE,
                "test")) {
            var token = server.firstToken().orElseThrow();
            var there = List.of("--server", server.url(), "--token", token);

            assertThat(at(there, "publish", EXAMPLE.toString()).code()).isZero();
            assertThat(at(there, EXAMPLE.toString()).out()).contains("version is not the next version");
            assertThat(at(there, "publish", EXAMPLE.toString()).code()).isEqualTo(2);
            assertThat(at(there, "publish", second(), "--dry-run").out()).startsWith("would publish");
            assertThat(at(there, "publish", second()).out()).contains("pricePerProduct: 60000 → 80000");
            assertThat(at(there, "show", "japan-mall-2025@1").out()).contains("pricePerProduct: 60000");
            assertThat(at(there, "compare", second(), "japan-mall-2025").code()).isZero();
            assertThat(at(there).out().lines().filter(line -> line.startsWith("japan-mall-2025")))
                    .hasSize(2);
            // readers may look at the file meanwhile
            assertThat(editions(
                                    "show",
                                    "japan-mall-2025",
                                    "--db",
                                    folder.resolve("served.db").toString())
                            .out())
                    .contains("pricePerProduct: 80000");
            assertThat(editions(
                                    "publish",
                                    second(),
                                    "--db",
                                    folder.resolve("served.db").toString())
                            .code())
                    .isEqualTo(2);

            new RemoteServer(URI.create(server.url()), token)
                    .post(
                            "/v1/editions/japan-mall-2025/publish-terms",
                            "",
                            Form.fields(Map.of("clauses", List.of("MALL24-EXP-0", "MALL24-EXP-1"))))
                    .got();
            var changed = at(there, "terms", "japan-mall-2025", "--from", "1");
            assertThat(changed.code()).isEqualTo(1);
            assertThat(changed.out()).contains("MALL24-MISC-12").doesNotContain("MALL24-EXP-0");
            assertThat(at(there, "terms", "japan-mall-2025@2", "--from", "2").code())
                    .isZero();
            assertThat(at(there, "terms", "japan-mall-2025").out())
                    .startsWith("japan-mall-2025-terms version 2 sha256 ");
        }
    }

    private static Ran at(List<String> server, String... words) {
        return editions(Stream.concat(Stream.of(words), server.stream()).toArray(String[]::new));
    }
}
