package dev.noren.app.rehearsal;

import dev.noren.app.Main;
import dev.noren.app.remote.RemoteServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which can be killed as nothing inside it can prevent. */
public final class ChildServer {

    private static final int PATIENCE_SECONDS = 120;

    private final Path file;
    private final Path log;
    private List<String> shell;
    private List<String> options;
    private String token = "";
    private Process process;
    private volatile URI url = URI.create("http://127.0.0.1:1");
    private RemoteServer server;

    private ChildServer(Path file, Path log, List<String> shell, List<String> options) throws IOException {
        this.file = file;
        this.log = log;
        this.shell = shell;
        this.options = options;
        this.process = begin();
        this.server = ready(process);
    }

    /** For rehearsals. */
    static ChildServer on(Path file) throws IOException {
        return on(file, "--rehearsal");
    }

    public static ChildServer on(Path file, String... options) throws IOException {
        return new ChildServer(file, file.resolveSibling(file.getFileName() + ".log"), List.of(), List.of(options));
    }

    /**
     * With its log elsewhere.
     *
     * @param shell what is done before the server takes the place of the shell, as in {@code ulimit -f 100}
     */
    public static ChildServer on(Path file, Path log, String shell) throws IOException {
        var before = shell.isEmpty() ? List.<String>of() : List.of("sh", "-c", shell + "; exec \"$@\"", "sh");
        return new ChildServer(file, log, before, List.of());
    }

    RemoteServer server() {
        return server;
    }

    /** Where it listens, or did until it was killed. */
    public URI url() {
        return url;
    }

    /** The first one, of the secretariat. */
    public String token() {
        return token;
    }

    /** Its process. */
    public long pid() {
        return process.pid();
    }

    public Path file() {
        return file;
    }

    /** What it wrote to its log since it was begun the last time. */
    public Path log() {
        return log;
    }

    private Process begin() throws IOException {
        var command = new ArrayList<>(shell);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command.addAll(List.of(
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
        return new ProcessBuilder(command).redirectError(log.toFile()).start();
    }

    /** Waits until it listens; the first time it tells its token too. */
    private RemoteServer ready(Process started) throws IOException {
        BufferedReader lines = started.inputReader(StandardCharsets.UTF_8);
        url = URI.create(said(lines, "listening on "));
        if (token.isEmpty()) {
            token = said(lines, "token ");
        }
        return new RemoteServer(url, token);
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

    /** Begins anew, and is killed so long after, whether or not it listens by then. */
    public void killWhileStarting(Duration life) {
        try {
            process = begin();
            process.waitFor(life.toMillis(), TimeUnit.MILLISECONDS);
            kill();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without the shell that went before it. */
    public void startAgainUnlimited() {
        shell = List.of();
        startAgain();
    }

    /** With the same options. */
    public void startAgain() {
        try {
            process = begin();
            server = ready(process);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
