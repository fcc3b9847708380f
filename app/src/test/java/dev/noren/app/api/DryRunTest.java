package dev.noren.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.app.rehearsal.BuiltIn;
import dev.noren.app.rehearsal.Rehearsals;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long stories over HTTP in which every command is tried out before it is sent. */
class DryRunTest {

    private static final List<String> STORIES = List.of(
            "mall-promotion-results-and-closing",
            "editions-a-mall-of-2025",
            "street-quote-and-meeting",
            "terms-change",
            "kol-affiliate-from-application-to-closing",
            "linkage-active-from-intake-to-the-last-report",
            "linkage-new-a-year-on-alibaba",
            "store-premium-us",
            "parties-register",
            "parties-revise");

    @TempDir
    private Path folder;

    @Test
    void every_command_is_answered_beforehand_as_it_is_then_and_the_file_stays_as_it_was() throws Exception {
        var letters = new TemplateLetters();
        var file = folder.resolve("r.db");
        var wrong = new ArrayList<String>();
        var out = new StringWriter();
        try (var server =
                        Server.start(file, Server.House.REHEARSALS, HttpSettings.at(0), letters, BuiltIn.BUYERS, "1");
                var hesitant = Hesitant.before(URI.create(server.url()), file, wrong::add)) {
            var remote = new RemoteServer(hesitant.url(), server.firstToken().orElseThrow());
            new Rehearsals(letters, BuiltIn.BUYERS)
                    .playOn(
                            remote,
                            STORIES.stream()
                                    .map(name -> Path.of("..", "rehearsals", name + ".yaml"))
                                    .toList(),
                            new PrintWriter(out),
                            new PrintWriter(out));
            assertThat(wrong).isEmpty();
            assertThat(out.toString()).matches("[1-9]\\d+ passed, 0 failed\\R");
            assertThat(hesitant.tried()).isGreaterThan(150);
        }
    }

    @Test
    void every_story_named_here_is_there() {
        assertThat(Stream.of(Path.of("..", "rehearsals").toFile().list()))
                .containsAll(STORIES.stream().map(name -> name + ".yaml").toList());
    }
}
