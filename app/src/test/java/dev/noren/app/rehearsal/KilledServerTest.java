package dev.noren.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A story goes on where it was after the server was killed, wherever that was. {@code -Dnoren.kills=100} kills a hundred
 * times; a shorter run is part of every build.
 */
class KilledServerTest {

    private static final int KILLS = Integer.getInteger("noren.kills", 4);
    private static final Path STORIES = Path.of("..", "rehearsals");
    private static final List<String> PLAYED = List.of(
            "mall-promotion-results-and-closing.yaml",
            "street-quote-and-meeting.yaml",
            "mall-money-in-time-late-and-too-much.yaml");

    @TempDir
    private Path folder;

    private ChildServer child;

    @BeforeEach
    void start() throws IOException {
        child = ChildServer.on(folder.resolve("noren.db"));
    }

    @AfterEach
    void stop() {
        child.kill();
    }

    private static Script script(String name) throws IOException, UnreadableException {
        return ScriptReader.read(
                Files.readString(STORIES.resolve(name)),
                new Vocabulary(),
                Casting.by(Buyers.NONE),
                new Attachments(STORIES));
    }

    @Test
    void a_story_goes_on_where_it_was() throws Exception {
        int kills = 0;
        var mismatches = new ArrayList<String>();
        for (int round = 0; kills < KILLS; round++) {
            var script = script(PLAYED.get(round % PLAYED.size()));
            var performance = new Performance(new RemoteHouse(child::server), new Vocabulary());
            performance.begin(script);
            for (var step : script.steps()) {
                if (kills < KILLS) {
                    child.kill();
                    child.startAgain();
                    kills++;
                }
                performance
                        .play(step)
                        .forEach(line -> mismatches.add(script.title() + ": " + step.label() + ": " + line));
            }
        }

        assertThat(mismatches).isEmpty();
        assertThat(kills).isEqualTo(KILLS);
    }

    @Test
    void a_deadline_that_passed_while_it_was_down_has_its_effect_at_its_own_instant_and_its_mail_waits()
            throws Exception {
        var script = script("mall-money-in-time-late-and-too-much.yaml");
        var house = new RemoteHouse(child::server);
        var performance = new Performance(house, new Vocabulary());
        performance.begin(script);
        for (var step : script.steps()) {
            performance.play(step);
            if (step.what().equals("record-screening")) {
                break; // an invoice is out, due on the 12th of October
            }
        }
        house.mails();
        child.kill();
        moveTheClockOf(folder.resolve("noren.db"), Instant.parse("2024-10-20T00:00:00Z"));
        child.startAgain();

        var last = (Fields)
                steps(child.server(), participation(child.server(), "kiri")).getLast();
        assertThat(said(last, "do")).isEqualTo("lapse");
        assertThat(said(last, "at")).isEqualTo("2024-10-12T15:00:00Z");
        assertThat(said(last, "option")).isEqualTo("lapsed");
        assertThat(house.mails())
                .extracting(mail -> said((Fields) mail, "to") + " " + said((Fields) mail, "mail"))
                .contains("kiri option-lapsed");
    }

    private static void moveTheClockOf(Path file, Instant at) {
        try (var store = SqliteStore.open(file)) {
            store.write(ledger -> {
                        ledger.remark("clock", at.toString());
                        return at;
                    })
                    .toCompletableFuture()
                    .join();
        }
    }

    private static String participation(RemoteServer server, String company) {
        var page = server.get("/v1/participations?company=" + company, "").got();
        var items = ((Form.Items) page.get("items").orElseThrow()).values();
        assertThat(items).hasSize(1);
        return said((Fields) items.getFirst(), "case");
    }

    private static List<Form> steps(RemoteServer server, String caseId) {
        return ((Form.Items) server.get("/v1/cases/" + caseId + "/timeline", "")
                        .got()
                        .get("steps")
                        .orElseThrow())
                .values();
    }

    private static String said(Fields fields, String name) {
        return RemoteServer.said(fields, name).orElse("");
    }
}
