package dev.noren.app.rehearsal;

import dev.noren.adapters.mail.TemplateLetters;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driven.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One of the project's stories, played into a file, the same way each time. */
public final class KeptStory {

    private static final Path FOLDER = Path.of("..", "rehearsals");

    private KeptStory() {}

    /** The names of all of them. */
    public static List<String> names() {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.replace(".yaml", ""))
                    .sorted()
                    .toList();
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    /** Plays a story into a file that is not there yet. */
    public static void play(String name, Path file) {
        try (var store = SqliteStore.open(file)) {
            play(name, store);
        }
    }

    private static void play(String name, Store store) {
        var salts = new AtomicLong();
        var out = new StringWriter();
        var letters = new TemplateLetters();
        var house = new Playhouse(
                letters,
                BuiltIn.BUYERS,
                () -> Noren.with(store).release("1.2.3").salts(() -> "salt " + salts.incrementAndGet()));
        int exit = new Rehearsals(letters, BuiltIn.BUYERS)
                .play(
                        house,
                        Casting.by(BuiltIn.BUYERS),
                        List.of(FOLDER.resolve(name + ".yaml")),
                        new PrintWriter(out),
                        new PrintWriter(out));
        if (exit != Rehearsals.PASSED) {
            throw new IllegalStateException(name + " does not play: " + out);
        }
    }
}
