package dev.noren.app.command;

import static dev.noren.app.remote.RemoteServer.said;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer.Reply;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.sheet.SheetFile;
import dev.noren.ports.form.sheet.SheetKind;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren form read FILE}. */
@Command(
        name = "read",
        description = {
            "Reads a filled-in application form (XLSX), and tells what would come of it: what would be registered, revised and"
                    + " applied for, or everything that stands against it, by sheet and cell. Nothing is changed.",
            "With --apply all of it is done, or where anything stands against it nothing."
        })
public final class FormReadCommand implements Callable<Integer> {

    private static final int NOT_USABLE = 422;
    private static final int REFUSED = 400;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The filled-in form.")
    private Path file = Path.of("");

    @Option(names = "--apply", description = "Register and revise, and make the application.")
    private boolean apply;

    @Option(names = "--json", description = "Print data.")
    private boolean json;

    @Option(names = "--language", paramLabel = "ja|en", description = "The language of reasons; en unless given.")
    private Presentation.Language language = Presentation.Language.EN;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Inject
    FormReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var content = content();
        try {
            var path = "/v1/application-forms" + (apply ? "" : "?dryRun=true");
            return tell(server.open().upload(path, SheetKind.XLSX.mediaType(), content, language.locale()));
        } catch (RemoteException unreachable) {
            throw new CouldNotException(String.valueOf(unreachable.getMessage()));
        }
    }

    private byte[] content() {
        try (var stream = Files.newInputStream(file)) {
            var bytes = stream.readNBytes(SheetFile.MOST_BYTES + 1);
            if (bytes.length > SheetFile.MOST_BYTES) {
                throw new CouldNotException(file + " is too large for a form");
            }
            return bytes;
        } catch (IOException unreadable) {
            throw new CouldNotException(file + " cannot be read");
        }
    }

    private int tell(Reply reply) {
        var body = reply.body();
        if (body.get("faults").isEmpty()) {
            reply.got();
        }
        boolean accepted = reply.status() < REFUSED;
        if (json) {
            console.out().println(Json.canonical(body));
        } else if (accepted) {
            fields(body, "steps").forEach(this::step);
            console.out().println(apply ? "done" : "nothing was changed; --apply does it");
        } else {
            fields(body, "faults").forEach(this::fault);
            console.out().println("nothing was changed");
        }
        return accepted ? 0 : reply.status() == NOT_USABLE ? Complaints.COULD_NOT : 1;
    }

    private void step(Fields step) {
        var whom = said(step, "name").or(() -> said(step, "on")).or(() -> said(step, "by"));
        console.out().println(said(step, "do").orElse("") + " " + whom.orElse(""));
        said(step, "notice").ifPresent(notice -> console.out().println("  " + notice));
        fields(step, "changes").forEach(change -> console.out().println("  " + line(change)));
    }

    private static String line(Fields change) {
        return said(change, "field").orElse("") + ": " + plain(change, "before") + " → " + plain(change, "after");
    }

    private static String plain(Fields change, String side) {
        return change.get(side)
                .map(value -> value instanceof Form.Text text ? text.value() : Json.canonical(value))
                .orElse("none");
    }

    private void fault(Fields fault) {
        var clauses = fault.get("because").orElse(null) instanceof Form.Items items
                ? items.values().stream()
                        .map(clause -> ((Form.Text) clause).value())
                        .toList()
                : List.<String>of();
        var because = clauses.isEmpty() ? "" : " (" + String.join(", ", clauses) + ")";
        console.out()
                .println(said(fault, "cell").orElse(file.toString()) + ": "
                        + said(fault, "says").orElse("") + because);
    }

    private static Stream<Fields> fields(Fields from, String name) {
        return from.get(name).orElse(null) instanceof Form.Items items
                ? items.values().stream().map(Fields.class::cast)
                : Stream.of();
    }
}
