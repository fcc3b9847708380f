package dev.noren.app.command;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.ports.desk.proof.Replay;
import dev.noren.ports.desk.proof.Replay.Difference;
import dev.noren.ports.desk.proof.Replay.Replayed;
import dev.noren.ports.driven.Examination;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code noren replay}. */
@Command(
        name = "replay",
        description = {
            "Decides again whatever was decided, by the rules of this release, and prints each difference with the release"
                    + " that decided. No plug-in is asked: what one proposed then stands in the record.",
            "Reads alone: a server may have the file. How mails are worded is not compared."
        })
public final class ReplayCommand implements Callable<Integer> {

    private static final int DIFFERENT = 1;

    private final Console console;

    @Option(names = "--db", paramLabel = "FILE", description = "The file; noren.db unless given.")
    private @Nullable Path file;

    @Option(names = Configuration.OPTION, paramLabel = "FILE", description = "Where to read options from.")
    private @Nullable Path configuration;

    @Option(
            names = "--json",
            description = "Print data: a JSON object for each difference, and one at the end, each in a line.")
    private boolean json;

    @Inject
    ReplayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        long began = System.nanoTime();
        try (var store = SqliteStore.openToRead(Optional.ofNullable(file).orElse(Path.of("noren.db")));
                var interruption = Interruption.watched(() -> {})) {
            var replayed = replayed(store, interruption);
            print(replayed, Duration.ofNanos(System.nanoTime() - began));
            return replayed.differing() == 0 ? 0 : DIFFERENT;
        } catch (StoreUnavailableException cannot) {
            console.err().println("noren replay: " + cannot.getMessage());
            return Complaints.COULD_NOT;
        }
    }

    private Replayed replayed(SqliteStore store, Interruption interruption) {
        try (var progress = Progress.of(console, "replay", "records")) {
            long total = store.examine(Examination::count);
            return Replay.of(store).play(this::print, records -> {
                progress.at(records, total, "");
                return !interruption.wanted();
            });
        }
    }

    private void print(Difference difference) {
        if (json) {
            console.out().println(Json.canonical(data(difference)));
            return;
        }
        console.out()
                .println("record " + difference.record() + ", decided by "
                        + difference
                                .release()
                                .map(release -> "release " + release)
                                .orElse("an unnamed release") + ": "
                        + difference.what());
        console.out().println("  then " + difference.stored());
        console.out().println("  now  " + difference.now());
    }

    private static Form.Fields data(Difference difference) {
        var data = Form.Fields.NONE.with("record", Form.whole(difference.record()));
        return difference
                .release()
                .map(release -> data.with("release", Form.text(release)))
                .orElse(data)
                .with("what", Form.text(difference.what()))
                .with("then", Form.text(difference.stored()))
                .with("now", Form.text(difference.now()));
    }

    private void print(Replayed replayed, Duration took) {
        if (json) {
            console.out()
                    .println(Json.canonical(Form.Fields.NONE
                            .with("records", Form.whole(replayed.records()))
                            .with("differing", Form.whole(replayed.differing()))
                            .with("erased", Form.whole(replayed.erased()))
                            .with("whole", Form.flag(replayed.whole()))
                            .with("millis", Form.whole(took.toMillis()))));
            return;
        }
        console.out()
                .println(String.format(
                        Locale.ROOT,
                        "%d records decided again in %.1f s, %d otherwise%s%s",
                        replayed.records(),
                        took.toMillis() / 1_000.0,
                        replayed.differing(),
                        replayed.erased() == 0 ? "" : "; what was asked is erased in " + replayed.erased(),
                        replayed.whole() ? "" : "; interrupted"));
    }
}
