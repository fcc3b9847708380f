package dev.noren.app.rehearsal;

import dev.noren.app.Main;
import dev.noren.app.remote.RemoteServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which can be killed as nothing inside it can prevent. */
public final class ChildServer {

    private static final int PATIENCE_SECONDS = 120;

    private final Path file;
    private List<String> options;
    private String token = "";
    private Process process;
    private RemoteServer server;

    private ChildServer(Path file, List<String> options) throws IOException {
        this.file = file;
        this.options = options;
        this.process = begin();
        this.server = ready(process);
    }

    /** For rehearsals. */
    static ChildServer on(Path file) throws IOException {
        return on(file, "--rehearsal");
    }

    public static ChildServer on(Path file, String... options) throws IOException {
        return new ChildServer(file, List.of(options));
    }

    RemoteServer server() {
        return server;
    }

    private Process begin() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0",
                "--db",
                file.toString()));
        command.addAll(options);
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
    public void kill() {
        process.destroyForcibly();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("not killed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** With other options. */
    public void startAgain(String... others) {
        options = List.of(others);
        startAgain();
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
