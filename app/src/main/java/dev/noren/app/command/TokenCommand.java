package dev.noren.app.command;

import dev.noren.app.remote.RemoteException;
import dev.noren.app.remote.RemoteServer;
import dev.noren.app.serving.TokenOffice;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Role;
import dev.noren.ports.driven.StoreUnavailableException;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.Reader;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code noren token}. */
@Command(
        name = "token",
        description = {
            "Lists the tokens of a file, or of a running server; with --for issues one, with --revoke takes one out of use.",
            "What the bearer sends is printed once, and kept nowhere."
        })
public final class TokenCommand implements Callable<Integer> {

    private static final Table TABLE = new Table(List.of(
            Table.Column.asWide("ID"),
            Table.Column.asWide("FOR"),
            Table.Column.shared("LABEL", 1),
            Table.Column.asWide("ISSUED"),
            Table.Column.asWide("EXPIRES"),
            Table.Column.asWide("REVOKED")));

    private static final int LONGEST_LABEL = 200;
    private static final int MOST_DAYS = 3_650;

    private final Console console;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            description = "The file, while no server has it; noren.db unless given.")
    private @Nullable Path file;

    @Option(names = "--server", paramLabel = "URL", description = "A running server, in place of a file.")
    private @Nullable URI server;

    @Option(names = "--token", paramLabel = "TOKEN", description = "With --server: a token of the secretariat's.")
    private @Nullable String token;

    @Option(
            names = "--for",
            paramLabel = "WHOM",
            description = "Issue a token for: secretariat, 'company NAME' or 'buyer NAME'.")
    private @Nullable String whom;

    @Option(names = "--label", paramLabel = "TEXT", description = "With --for: who holds it, for people to read.")
    private @Nullable String label;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "With --for: for how many days it is of use; for ever unless given.")
    private @Nullable Integer days;

    @Option(names = "--revoke", paramLabel = "ID", description = "Take a token out of use.")
    private @Nullable String revoked;

    @Option(names = Configuration.OPTION, paramLabel = "FILE", description = "Where to read options from.")
    private @Nullable Path configuration;

    @Option(names = "--json", description = "Print data.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Inject
    TokenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (whom != null && revoked != null) {
            throw wrong("--for and --revoke do not go together");
        }
        if (whom == null && (label != null || days != null)) {
            throw wrong("--label and --days go with --for");
        }
        if (label != null && (label.isBlank() || label.length() > LONGEST_LABEL)) {
            throw wrong("--label must have from 1 to " + LONGEST_LABEL + " characters");
        }
        if (days != null && (days < 1 || days > MOST_DAYS)) {
            throw wrong("--days must be from 1 to " + MOST_DAYS);
        }
        var by = whom == null ? null : actor(whom);
        if (server != null && token == null) {
            throw wrong("--server needs a --token");
        }
        try (var office = open()) {
            return by != null ? issue(office, by) : revoked != null ? revoke(office, revoked) : list(office);
        } catch (StoreUnavailableException | RemoteException cannot) {
            console.err().println("noren token: " + cannot.getMessage());
            return Complaints.COULD_NOT;
        }
    }

    /** Where a token is issued the file may be a new one; for anything else it has to be there. */
    private TokenOffice open() {
        if (server != null && token != null) {
            return TokenOffice.of(new RemoteServer(server, token));
        }
        var at = Optional.ofNullable(file).orElse(Path.of("noren.db"));
        if (whom == null && !Files.exists(at)) {
            throw new StoreUnavailableException(at.toString(), "there is no such file", null);
        }
        return TokenOffice.of(at);
    }

    private int issue(TokenOffice office, Actor by) {
        var issued = office.issue(by, Optional.ofNullable(label).orElse(by.toString()), Optional.ofNullable(days));
        console.out().println(json ? Json.canonical(issued) : "token " + said(issued, "token"));
        return 0;
    }

    private int revoke(TokenOffice office, String id) {
        if (office.revoke(id)) {
            return 0;
        }
        console.err().println("noren token: there is no token " + id);
        return Complaints.COULD_NOT;
    }

    private int list(TokenOffice office) {
        var tokens = office.all();
        if (json) {
            Presentation.print(tokens, console.out());
        } else {
            TABLE.print(tokens.stream().map(TokenCommand::row).toList(), console.columns(), console.out());
        }
        return 0;
    }

    private static List<String> row(Form.Fields token) {
        Function<String, String> cell = name -> said(token, name);
        return List.of(
                cell.apply("id"),
                cell.apply("for"),
                cell.apply("label"),
                cell.apply("issued"),
                cell.apply("expires"),
                cell.apply("revoked"));
    }

    private static String said(Form.Fields fields, String name) {
        return fields.get(name).map(form -> ((Form.Text) form).value()).orElse("");
    }

    private Actor actor(String said) {
        var meant = Reader.normalised(said);
        var words = Reader.isReference(meant) ? meant.split(" +") : new String[0];
        if (words.length == 1 && words[0].equals(Role.SECRETARIAT.word())) {
            return Actor.SECRETARIAT;
        }
        if (words.length == 2 && words[0].equals(Role.COMPANY.word())) {
            return Actor.company(words[1]);
        }
        if (words.length == 2 && words[0].equals(Role.BUYER.word())) {
            return Actor.buyer(words[1]);
        }
        throw wrong("--for must be secretariat, 'company NAME' or 'buyer NAME', and not '" + said + "'");
    }

    private ParameterException wrong(String says) {
        if (spec == null) {
            throw new IllegalStateException("no command line");
        }
        return new ParameterException(spec.commandLine(), says);
    }
}
