package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driving.EditionForm;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written as YAML is read as the same. */
class YamlWriterTest {

    private static String again(Form.Fields fields) throws UnreadableException {
        return Json.canonical(Yaml.read(YamlWriter.write(fields)));
    }

    @Test
    void texts_that_look_like_something_else_stay_texts() throws UnreadableException {
        var odd = Form.fields(Map.of(
                "texts",
                List.of(
                        "12",
                        "1.5",
                        "true",
                        "null",
                        "~",
                        "",
                        " a ",
                        "yes",
                        "2025-04-01",
                        "- a",
                        "a: b",
                        "#a",
                        "*a",
                        "日本語",
                        "two\nlines",
                        "\"",
                        "'")));

        assertThat(again(odd)).isEqualTo(Json.canonical(odd));
    }

    @Test
    void numbers_flags_nothing_and_what_is_empty_come_back() throws UnreadableException {
        var plain = Form.fields(Map.of("a", 1, "b", true, "c", Map.of("d", List.of()), "e", Map.of()))
                .with("n", new Form.Nothing(Place.NOWHERE));

        assertThat(again(plain)).isEqualTo(Json.canonical(plain));
    }

    @Test
    void every_edition_that_is_built_in_can_be_saved_and_read_again() throws UnreadableException {
        for (var edition : EditionFiles.builtIn()) {
            assertThat(EditionFiles.read(YamlWriter.write(EditionForm.of(edition))))
                    .isEqualTo(edition);
        }
    }
}
