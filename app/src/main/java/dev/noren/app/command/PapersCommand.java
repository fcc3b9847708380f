package dev.noren.app.command;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import dev.noren.ports.form.Json;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren papers}. */
@Command(
        name = "papers",
        description = {
            "Lists the invoices of a running server, or with --kind credit-note the credit notes.",
            "With a number and --out, writes that one as PDF."
        })
public final class PapersCommand implements Callable<Integer> {

    private static final Table TABLE = new Table(List.of(
            Table.Column.asWide("NUMBER"),
            Table.Column.asWide("ISSUED"),
            Table.Column.shared("COMPANY", 1),
            Table.Column.shared("EDITION", 1),
            Table.Column.asWide("AMOUNT"),
            Table.Column.asWide("DUE"),
            Table.Column.asWide("STANDING")));

    private static final int AT_ONCE = 1000;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NUMBER", description = "As in INV-000012 or CRN-000003.")
    private @Nullable String number;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write it, as PDF.")
    private @Nullable Path out;

    @Option(
            names = "--kind",
            paramLabel = "WORD",
            defaultValue = "invoice",
            description = "invoice or credit-note; ${DEFAULT-VALUE} unless given.")
    private String kind = "invoice";

    @Option(names = "--force", description = "Replace the file where there is one.")
    private boolean force;

    @Mixin
    private ServerOptions server = new ServerOptions();

    @Mixin
    private Presentation presentation = new Presentation();

    @Inject
    PapersCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var remote = server.open();
        try {
            return number == null ? list(remote) : one(remote, RemoteServer.encoded(number));
        } catch (RemoteException refused) {
            throw new CouldNotException(String.valueOf(refused.getMessage()));
        }
    }

    private int one(RemoteServer remote, String named) {
        var path = "/v1/papers/" + named;
        if (out == null) {
            console.out().println(Json.canonical(remote.get(path, "").got()));
            return 0;
        }
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new CouldNotException("--out: a paper is written as PDF: FILE.pdf, and not " + out);
        }
        if (Files.exists(out) && !force) {
            throw new CouldNotException(out + ": there is such a file already; --force replaces it");
        }
        try (var pdf = remote.download(path + ".pdf", presentation.locale())) {
            Files.write(out, pdf.readAllBytes());
        } catch (IOException unwritable) {
            throw new CouldNotException(out + " cannot be written: " + unwritable.getMessage());
        }
        return 0;
    }

    private int list(RemoteServer remote) {
        if (out != null) {
            throw new CouldNotException("--out goes with a number");
        }
        var all = all(remote);
        if (presentation.isJson()) {
            Presentation.print(all, console.out());
        } else {
            TABLE.print(all.stream().map(PapersCommand::row).toList(), console.columns(), console.out());
        }
        return 0;
    }

    private List<Fields> all(RemoteServer remote) {
        var all = new ArrayList<Fields>();
        while (true) {
            var asked = "/v1/papers?kind=" + RemoteServer.encoded(kind) + "&limit=" + AT_ONCE + "&after=" + all.size();
            var page = ((Form.Items) remote.get(asked, "").got().get("items").orElseThrow()).values();
            page.forEach(paper -> all.add((Fields) paper));
            if (page.size() < AT_ONCE) {
                return all;
            }
        }
    }

    private static List<String> row(Fields paper) {
        return List.of(
                said(paper, "number"),
                said(paper, "issuedOn"),
                said(paper, "company"),
                said(paper, "edition"),
                paper.get("amount").map(Json::canonical).orElse(""),
                said(paper, "dueOn"),
                said(paper, "standing"));
    }

    private static String said(Fields fields, String name) {
        return RemoteServer.said(fields, name).orElse("");
    }
}
