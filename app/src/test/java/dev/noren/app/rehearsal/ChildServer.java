package dev.noren.app.rehearsal;

import dev.noren.app.Main;
import dev.noren.app.remote.RemoteServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server for rehearsals in a process of its own, which can be killed as nothing inside it can prevent. */
final class ChildServer {

    private static final int PATIENCE_SECONDS = 120;

    private final Path file;
    private String token = "";
    private Process process;
    private RemoteServer server;

    private ChildServer(Path file) throws IOException {
        this.file = file;
        this.process = begin();
        this.server = ready(process);
    }

    static ChildServer on(Path file) throws IOException {
        return new ChildServer(file);
    }

    RemoteServer server() {
        return server;
    }

    private Process begin() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--rehearsal",
                "--port",
                "0",
                "--db",
                file.toString());
        return new ProcessBuilder(command)
                .redirectError(file.resolveSibling(file.getFileName() + ".log").toFile())
                .start();
    }

    /** Waits until it listens; the first time it tells its token too. */
    private RemoteServer ready(Process started) throws IOException {
        BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        var url = said(lines, "listening on ");
        if (token.isEmpty()) {
            token = said(lines, "token ");
        }
        return new RemoteServer(URI.create(url), token);
    }

    private static String said(BufferedReader lines, String word) throws IOException {
        var line = lines.readLine();
        if (line == null || !line.startsWith(word)) {
            throw new IOException("expected '" + word + "…', found " + line);
        }
        return line.substring(word.length());
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("not killed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void startAgain() {
        try {
            process = begin();
            server = ready(process);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
