package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.app.Ran;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import dev.noren.ports.form.Yaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsCommandTest {

    private static final String SOUND = """
            edition: japan-mall-2025
            version: 1
            programme: japan-mall
            rules: mall-2024
            title: {ja: JAPAN MALL 2025年度, en: "JAPAN MALL, fiscal year 2025"}
            zone: Asia/Tokyo
            terms: {id: japan-mall-2025-terms, version: 1}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void the_built_in_editions_are_listed() {
        var ran = Ran.of("noren editions");

        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines().skip(1).map(line -> line.split(" ")[0]).filter(id -> !id.isEmpty()))
                .containsExactly(
                        "japan-street",
                        "japan-mall-2023",
                        "japan-mall-2024",
                        "kol-koc-2025",
                        "linkage-new-2023",
                        "linkage-active-2023",
                        "japan-store-2023");
        assertThat(ran.out())
                .contains("VERSION", "mall-2024", "all year", "from 2025-07-01 to 2026-01-30", "to 2024-03-29");
    }

    @Test
    void the_built_in_editions_are_printed_as_data_that_reads_back_as_the_same() throws UnreadableException {
        var read = (Form.Items) Yaml.read(Ran.of("noren editions --json").out());

        assertThat(read.values()).hasSameSizeAs(EditionFiles.builtIn());
        for (int i = 0; i < read.values().size(); i++) {
            assertThat(EditionFiles.read(read.values().get(i)))
                    .isEqualTo(EditionFiles.builtIn().get(i));
        }
    }

    @Test
    void a_sound_file_is_ok() throws IOException {
        var file = file("sound.yaml", SOUND);
        var ran = Ran.with("editions", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEqualToIgnoringNewLines(file + ": ok");
    }

    @Test
    void every_fault_of_a_file_is_named_with_line_and_column() throws IOException {
        var file = file("faulty.yaml", SOUND.replace("mall-2024", "mall-2099") + """
                        applications: {from: 2025-04-01, to: 2024-03-31}
                        declare: [MALL24-REQ-2, MALL24-OV-1]
                        """);
        var ran = Ran.with("editions", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out().lines())
                .containsExactly(
                        file + ": line 4, column 1: rules is no rule set of that programme",
                        file + ": line 8, column 34: applications.to lies before its start",
                        file + ": line 9, column 25: declare[1] is not a clause that asks for a declaration");
    }

    @Test
    void every_value_that_cannot_be_read_is_named_with_line_and_column() throws IOException {
        var file = file(
                "unreadable.yaml",
                SOUND.replace("version: 1\np", "version: one\np") + "declare: [NOPE]\ncolour: red\n");
        var ran = Ran.with("editions", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out().lines())
                .containsExactly(
                        file + ": line 2, column 10: version must be a whole number",
                        file + ": line 8, column 11: declare[0] is no clause of the catalogue",
                        file + ": line 9, column 1: colour is not known here");
    }

    @Test
    void one_faulty_file_does_not_hide_the_others() throws IOException {
        var sound = file("a.yaml", SOUND);
        var missing = folder.resolve("b.yaml").toString();
        var broken = file("c.yaml", "edition: [\n");
        var ran = Ran.with("editions", missing, broken, sound, folder.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out().lines())
                .hasSize(4)
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo(missing + ": there is no such file"),
                        line -> assertThat(line).startsWith(broken + ": line 2, column 1: "),
                        line -> assertThat(line).isEqualTo(sound + ": ok"),
                        line -> assertThat(line).isEqualTo(folder + ": is a folder"));
    }

    @Test
    void a_file_that_is_no_text_or_endless_is_refused() throws IOException {
        var latin = folder.resolve("latin.yaml");
        Files.write(latin, "title: café".getBytes(StandardCharsets.ISO_8859_1));
        var endless = file("endless.yaml", "#".repeat(1_000_001));
        var ran = Ran.with("editions", latin.toString(), endless);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out().lines())
                .containsExactly(latin + ": is no text in UTF-8", endless + ": is too large for an edition");
    }

    @Test
    void files_are_checked_as_data_too() throws IOException, UnreadableException {
        var sound = file("sound.yaml", SOUND);
        var faulty = file("faulty.yaml", SOUND + "colour: red\n");
        var ran = Ran.with("editions", "--json", sound, faulty);
        var checked = Yaml.read(ran.out());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(checked.at("[0].ok"))
                .hasValueSatisfying(ok -> assertThat(((Form.Flag) ok).value()).isTrue());
        assertThat(checked.at("[1].file"))
                .hasValueSatisfying(
                        file -> assertThat(((Form.Text) file).value()).isEqualTo(faulty));
        assertThat(ran.out()).contains("{\"line\":8,\"column\":1,\"says\":\"colour is not known here\"}");
    }
}
