package dev.noren.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that are written from the code are as the code would write them now. */
class GeneratedPagesTest {

    private static final String HOW = "mvn -q -pl app -am test -Dtest=GeneratedPagesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.write=true";

    static final String NOTE =
            "Written from the code, and compared in the build; do not edit. To write it anew: `" + HOW + "`";

    record Page(String name, Supplier<String> written) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() {
        return Stream.of(
                new Page("clauses.md", () -> new ClausePage().written()),
                new Page("lifecycles.md", LifecyclePage::written));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_as_the_code_would_write_it(Page page) throws IOException {
        var file = Path.of("..", "docs", page.name());
        var written = page.written().get();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(file, written);
        }

        assertThat(file).exists();
        assertThat(Files.readString(file).equals(written))
                .as("docs/%s is not as the code is now; to write it anew: %s", page.name(), HOW)
                .isTrue();
    }
}
