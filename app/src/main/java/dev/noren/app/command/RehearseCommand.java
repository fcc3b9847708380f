package dev.noren.app.command;

import dev.noren.app.rehearsal.Rehearsals;
import dev.noren.app.remote.RemoteServer;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Letters;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren rehearse FILE|FOLDER…}. */
@Command(
        name = "rehearse",
        description = "Plays rehearsals against a kernel in memory, or on a server, each with a clock of its own, and"
                + " prints every step that fails.")
public final class RehearseCommand implements Callable<Integer> {

    private final Letters letters;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "A rehearsal, or a folder of them.")
    private List<Path> paths = List.of();

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "Play on a server that was started with 'serve --rehearsal'; whatever it holds is removed.")
    private @Nullable URI server;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:NOREN_TOKEN}",
            description = "That server's token; from the environment (NOREN_TOKEN) unless given.")
    private @Nullable String token;

    @Mixin
    private PluginOptions plugins = new PluginOptions();

    @Inject
    RehearseCommand(Letters letters, Console console) {
        this.letters = letters;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (server == null) {
            try (var buyers = plugins.open()) {
                return new Rehearsals(letters, buyers).play(paths, console.out(), console.err());
            }
        }
        if (token == null || token.isBlank()) {
            console.err().println("noren rehearse: --server needs a --token");
            return Complaints.COULD_NOT;
        }
        return new Rehearsals(letters, Buyers.NONE)
                .playOn(new RemoteServer(server, token), paths, console.out(), console.err());
    }
}
