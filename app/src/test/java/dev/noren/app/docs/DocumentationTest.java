package dev.noren.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation shows is what the project holds. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void the_readme_shows_the_example_that_is_compiled_and_run() throws IOException {
        var example = read("ports/src/test/java/dev/noren/ports/examples/EmbeddingExampleTest.java");
        var snippet =
                between(example, "// snippet:embed\n", "// end").stripIndent().strip();

        assertThat(snippet).contains("Noren.inMemory()");
        assertThat(unindented(read("README.md"))).contains(unindented(snippet));
    }

    @Test
    void the_story_in_the_guide_is_one_of_the_stories_that_play() throws IOException {
        var guide = between(read("docs/rehearsals.md"), "```yaml\n", "```");

        assertThat(guide).isEqualTo(read("rehearsals/mall-an-invitation-nobody-takes-up.yaml"));
    }

    @Test
    void what_the_guide_for_plug_ins_shows_is_in_the_project_that_the_archetype_makes() throws IOException {
        var sources = new StringBuilder();
        try (var files = Files.walk(ROOT.resolve("plugins/archetype/src/main/resources/archetype-resources/src"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        var made = sources.toString().replace("${artifactId}", "hanmart").replace("${version}", "1.0.0");
        var snippets = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(read("docs/plugins.md"))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(snippets)
                .hasSizeGreaterThan(3)
                .allSatisfy(snippet -> assertThat(made).contains(snippet));
    }

    @Test
    void every_folder_and_page_that_the_readme_names_is_there() throws IOException {
        var named = Pattern.compile("`((?:docs|domain|ports|app|adapters-mail|bench|rehearsals)/[\\w./-]+)`")
                .matcher(read("README.md"))
                .results()
                .map(match -> match.group(1))
                .filter(path -> path.startsWith("docs") || path.startsWith("rehearsals"))
                .toList();

        assertThat(named)
                .isNotEmpty()
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).reduce("", (all, line) -> all + line + "\n");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String read(String path) throws IOException {
        return Files.readString(ROOT.resolve(path));
    }
}
