package dev.noren.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.http.HttpSettings;
import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.Server;
import dev.noren.app.serving.TokenOffice;
import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's story over HTTP is answered as it says. */
class ServingExampleTest {

    private static final Pattern CALL = Pattern.compile("\\$ api (\\S+)(?: '(.*)')?");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String COMPANY = "--for 'company sakura'";

    @Test
    void every_call_is_answered_as_shown(@TempDir Path folder) throws Exception {
        var settings = HttpSettings.at(0);
        try (var server = Server.start(
                folder.resolve("noren.db"),
                Server.House.OFFICE,
                settings,
                new TemplateLetters(),
                Buyers.NONE,
                "test")) {
            var uri = URI.create(server.url());
            var speaking = new RemoteServer(uri, server.firstToken().orElseThrow());
            var shown = new ArrayList<String>();
            var found = new ArrayList<String>();
            var lines = Files.readAllLines(Path.of("..", "README.md"));
            for (int i = 0; i < lines.size(); i++) {
                var call = CALL.matcher(lines.get(i));
                if (call.matches()) {
                    var body = (Form.Fields)
                            Json.read(Optional.ofNullable(call.group(2)).orElse("{}"));
                    shown.add(lines.get(i + 1));
                    found.add(answer(speaking.post(call.group(1), "", body)));
                } else if (lines.get(i).contains(COMPANY)) {
                    var issued = TokenOffice.of(speaking).issue(Actor.company("sakura"), "S. Mori", Optional.empty());
                    speaking = new RemoteServer(
                            uri, RemoteServer.said(issued, "token").orElseThrow());
                }
            }

            assertThat(found).hasSizeGreaterThan(4).isEqualTo(List.copyOf(shown));
        }
    }

    private static String answer(RemoteServer.Reply reply) {
        return ID.matcher(Json.canonical(reply.body())).replaceAll("…");
    }
}
