package dev.noren.app.command;

import dev.noren.adapters.sqlite.Copy;
import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.serving.Soundness;
import dev.noren.ports.desk.proof.Proof.Verified;
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

/** {@code noren backup}. */
@Command(
        name = "backup",
        description = {
            "Copies an office's file as it stands at one instant, whether or not a server has it, and checks the copy.",
            "Prints how many records it has, and the hash of the last one."
        })
public final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "Where the copy is to stand.")
    private Path copy = Path.of("");

    @Option(names = "--db", paramLabel = "FILE", description = "The file to copy; noren.db unless given.")
    private @Nullable Path file;

    @Option(names = "--force", description = "Take the place of a file that is there.")
    private boolean force;

    @Option(names = "--json", description = "Print data.")
    private boolean json;

    @Option(names = Configuration.OPTION, paramLabel = "FILE", description = "Where to read options from.")
    private @Nullable Path configuration;

    @Inject
    BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var from = Optional.ofNullable(file).orElse(Path.of("noren.db"));
        var head = new AtomicReference<Verified>();
        try (var progress = Progress.of(console, "backup", "bytes")) {
            Copy.backup(from, copy, force, (bytes, of) -> progress.at(bytes, of, ""), half -> head.set(verified(half)));
        } catch (StoreUnavailableException cannot) {
            throw new CouldNotException(String.valueOf(cannot.getMessage()));
        }
        print(head.get());
        return 0;
    }

    private static Verified verified(Path copy) {
        try (var store = SqliteStore.openToRead(copy)) {
            return Soundness.of(store, copy);
        }
    }

    private void print(Verified head) {
        if (json) {
            console.out()
                    .println(Json.canonical(Form.Fields.NONE
                            .with("file", Form.text(copy.toString()))
                            .with("records", Form.whole(head.records()))
                            .with("head", Form.text(head.head()))));
        } else {
            console.out().println(copy + ": " + said(head));
        }
    }

    /** As in {@code 1,204 records, head 5f1c…}. */
    static String said(Verified head) {
        return Progress.grouped(head.records()) + " records, head " + head.head();
    }
}
