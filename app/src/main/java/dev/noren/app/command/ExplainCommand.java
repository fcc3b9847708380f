package dev.noren.app.command;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.answer.Explainer;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.driving.ExplanationForm;
import dev.noren.ports.driving.ExplanationText;
import dev.noren.ports.form.Json;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren explain DECISION}. */
@Command(
        name = "explain",
        description = {
            "Tells of one decision who asked for what, when, on which facts, what each clause said, the outcome, and what"
                    + " would have cured it. The number of a decision stands in the timeline of its case.",
            "From a file as the secretariat is told, whoever has it; or from a server as the token's bearer is told."
        })
public final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DECISION", description = "The number of its record.")
    private long decision;

    @Option(names = "--db", paramLabel = "FILE", description = "The file; noren.db unless given.")
    private @Nullable Path file;

    @Mixin
    private ServerInstead server = new ServerInstead();

    @Mixin
    private Presentation presentation = new Presentation();

    @Inject
    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            var text = server.open().map(this::fromServer).orElseGet(this::fromFile);
            if (text.isEmpty()) {
                console.err().println("noren explain: there is no decision " + decision);
                return Complaints.COULD_NOT;
            }
            console.out().print(text.get());
            return 0;
        } catch (StoreUnavailableException | RemoteException cannot) {
            console.err().println("noren explain: " + cannot.getMessage());
            return Complaints.COULD_NOT;
        }
    }

    private Optional<String> fromFile() {
        try (var store = SqliteStore.openToRead(Optional.ofNullable(file).orElse(Path.of("noren.db")))) {
            return Explainer.of(store)
                    .explain(decision, Actor.SECRETARIAT)
                    .map(told -> presentation.isJson()
                            ? Json.canonical(ExplanationForm.of(told, presentation.locale())) + System.lineSeparator()
                            : ExplanationText.of(told, presentation.locale()));
        }
    }

    private Optional<String> fromServer(RemoteServer running) {
        var type = presentation.isJson() ? "application/json" : "text/plain";
        var path = "/v1/decisions/" + decision + "/explanation";
        try (var content = running.download(path, presentation.locale(), type)) {
            return Optional.of(new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
