package dev.noren.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The edition that the guide shows is the one that its story rehearses. */
class ExampleEditionTest {

    @Test
    void the_example_is_what_its_story_rehearses() throws Exception {
        var example = EditionFiles.read(Files.readString(Path.of("..", "docs", "examples", "japan-mall-2025.yaml")));
        var story =
                (Form.Fields) Yaml.read(Files.readString(Path.of("..", "rehearsals", "editions-a-mall-of-2025.yaml")));

        assertThat(EditionFiles.read(story.get("edition").orElseThrow())).isEqualTo(example);
    }
}
