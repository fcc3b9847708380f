package dev.noren.app.command;

import dev.noren.app.remote.RemoteServer;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which running server a command of the office speaks to, and by what right. */
final class ServerOptions extends ServerAccess {

    @Option(names = "--server", paramLabel = "URL", required = true, description = "The running server.")
    private @Nullable URI server;

    RemoteServer open() {
        if (server == null) {
            throw new IllegalStateException("no command line");
        }
        return at(server);
    }
}
