package dev.noren.app.command;

import dev.noren.app.remote.RemoteServer;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A running server that a command may speak to in place of what lies here, and by what right. */
final class ServerInstead extends ServerAccess {

    @Option(names = "--server", paramLabel = "URL", description = "A running server, in place of what lies here.")
    private @Nullable URI server;

    /** The server; empty where none was given. */
    Optional<RemoteServer> open() {
        return Optional.ofNullable(server).map(this::at);
    }
}
