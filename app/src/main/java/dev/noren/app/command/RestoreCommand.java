package dev.noren.app.command;

import dev.noren.adapters.sqlite.Copy;
import dev.noren.app.serving.Restoring;
import dev.noren.app.serving.Restoring.Restored;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren restore}. */
@Command(
        name = "restore",
        description = {
            "Checks a copy and puts it where an office's file is to stand; no server may have that one.",
            "No mail goes from it until it is released, since it may have gone already; and whoever was erased since is erased"
                    + " again, as far as the file that is replaced tells, or a list of 'noren erase list --json'."
        })
public final class RestoreCommand implements Callable<Integer> {

    private final Console console;
    private final Letters letters;

    @Parameters(paramLabel = "FILE", description = "The copy, as 'noren backup' made it.")
    private Path copy = Path.of("");

    @Option(names = "--db", paramLabel = "TARGET", required = true, description = "Where it is to stand.")
    private Path target = Path.of("");

    @Option(names = "--force", description = "Take the place of a file that is there; what it alone holds is lost.")
    private boolean force;

    @Option(
            names = "--erased",
            paramLabel = "LIST",
            description = "Who was erased since the copy was made: what 'noren erase list --json' printed.")
    private @Nullable Path erased;

    @Option(names = "--json", description = "Print data.")
    private boolean json;

    @Inject
    RestoreCommand(Console console, Letters letters) {
        this.console = console;
        this.letters = letters;
    }

    @Override
    public Integer call() {
        var done = new AtomicReference<Restored>();
        try (var progress = Progress.of(console, "restore", "bytes")) {
            var restoring = Restoring.of(target, Optional.ofNullable(erased), letters);
            Copy.restore(
                    copy,
                    target,
                    force,
                    (bytes, of) -> progress.at(bytes, of, ""),
                    half -> done.set(restoring.makeReady(half)));
        } catch (StoreUnavailableException cannot) {
            throw new CouldNotException(String.valueOf(cannot.getMessage()));
        }
        if (json) {
            console.out().println(Json.canonical(data(done.get())));
        } else {
            print(done.get());
        }
        return 0;
    }

    private Form.Fields data(Restored restored) {
        return Form.Fields.NONE
                .with("file", Form.text(target.toString()))
                .with("records", Form.whole(restored.head().records()))
                .with("head", Form.text(restored.head().head()))
                .with("latest", Form.text(restored.latest().toString()))
                .with("held", Form.whole(restored.held()))
                .with("erased", Form.whole(restored.erased()))
                .with("left", Form.texts(restored.left()));
    }

    private void print(Restored restored) {
        console.out()
                .println(target + ": " + BackupCommand.said(restored.head()) + ", the last of " + restored.latest());
        console.out()
                .println("what was decided, issued or revoked since is not in it; " + restored.held()
                        + " mails that waited, and all to come, are held until they are released");
        if (restored.erased() > 0) {
            console.out().println("erased again: " + restored.erased());
        }
        restored.left()
                .forEach(whom -> console.err()
                        .println("noren restore: " + whom
                                + " was erased since, and has something under way here: erase it when that is over"));
        if (!restored.known()) {
            console.err().println("noren restore: whether anybody was erased since is not known: --erased names them");
        }
    }
}
