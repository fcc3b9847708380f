package dev.noren.app.command;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.ports.desk.proof.Proof;
import dev.noren.ports.desk.proof.Proof.Verified;
import dev.noren.ports.driven.Contradiction;
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

/** {@code noren verify}. */
@Command(
        name = "verify",
        description = {
            "Checks whether all that a file keeps goes together: the chain of records, personal values, mails, and all that"
                    + " is derived of the cases. Names the first record with which something is wrong.",
            "Reads alone: a server may have the file."
        })
public final class VerifyCommand implements Callable<Integer> {

    private static final int CONTRADICTED = 1;

    private final Console console;

    @Option(names = "--db", paramLabel = "FILE", description = "The file; noren.db unless given.")
    private @Nullable Path file;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description =
                    "A head that was printed or logged before: it has to be in the chain, else records were cut off.")
    private @Nullable String head;

    @Option(names = Configuration.OPTION, paramLabel = "FILE", description = "Where to read options from.")
    private @Nullable Path configuration;

    @Option(names = "--json", description = "Print data: a JSON object.")
    private boolean json;

    @Inject
    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (head != null && !head.matches("[0-9a-f]{64}")) {
            console.err().println("noren verify: --head must be 64 hexadecimal digits, and not '" + head + "'");
            return Complaints.COULD_NOT;
        }
        long began = System.nanoTime();
        try (var store = SqliteStore.openToRead(Optional.ofNullable(file).orElse(Path.of("noren.db")))) {
            var verified = verified(store);
            print(verified, Duration.ofNanos(System.nanoTime() - began));
            return verified.sound() ? 0 : CONTRADICTED;
        } catch (StoreUnavailableException cannot) {
            console.err().println("noren verify: " + cannot.getMessage());
            return Complaints.COULD_NOT;
        }
    }

    private Verified verified(SqliteStore store) {
        try (var progress = Progress.of(console, "verify", "records")) {
            long total = store.examine(Examination::count);
            return Proof.of(store).verify(Optional.ofNullable(head), records -> progress.at(records, total, ""));
        }
    }

    private void print(Verified verified, Duration took) {
        if (json) {
            console.out().println(Json.canonical(data(verified, took)));
            return;
        }
        verified.contradiction()
                .ifPresentOrElse(wrong -> wrong(wrong), () -> console.out().println("head " + verified.head()));
        console.out()
                .println(String.format(
                        Locale.ROOT, "%d records in %.1f s", verified.records(), took.toMillis() / 1_000.0));
    }

    private void wrong(Contradiction wrong) {
        console.out().println("record " + wrong.record() + ": " + wrong.what());
        console.out().println("  expected " + wrong.expected());
        console.out().println("  found    " + wrong.found());
    }

    private static Form.Fields data(Verified verified, Duration took) {
        var data = Form.Fields.NONE
                .with("sound", Form.flag(verified.sound()))
                .with("records", Form.whole(verified.records()))
                .with("head", Form.text(verified.head()))
                .with("millis", Form.whole(took.toMillis()));
        return verified.contradiction()
                .map(wrong -> data.with("contradiction", data(wrong)))
                .orElse(data);
    }

    private static Form.Fields data(Contradiction wrong) {
        return Form.Fields.NONE
                .with("record", Form.whole(wrong.record()))
                .with("what", Form.text(wrong.what()))
                .with("expected", Form.text(wrong.expected()))
                .with("found", Form.text(wrong.found()));
    }
}
