package dev.noren.app.command;

import dev.noren.app.remote.RemoteServer;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By what right a command speaks to a running server. */
abstract class ServerAccess {

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            defaultValue = "${env:NOREN_TOKEN}",
            description = "A token for it; from the environment (NOREN_TOKEN) unless given.")
    private @Nullable String token;

    @Option(names = Configuration.OPTION, paramLabel = "FILE", description = "Where to read options from.")
    private @Nullable Path configuration;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /** @throws ParameterException where no token was given */
    RemoteServer at(URI server) {
        if (spec == null) {
            throw new IllegalStateException("no command line");
        }
        if (token == null || token.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--server needs a --token");
        }
        return new RemoteServer(server, token);
    }
}
