package dev.noren.bench.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server in a process of its own, as {@code ./noren serve} runs it. */
final class ServerProcess implements AutoCloseable {

    /** The property that holds options of the JVM for the server, as in {@code -Dnoren.server.java=-Xmx512m}. */
    private static final String JAVA = "noren.server.java";

    private static final Pattern USED = Pattern.compile("used ([0-9]+)K");

    private final Process process;
    private final String host;
    private final int port;
    private final String token;
    private final double secondsToListen;

    /** On a new file. */
    ServerProcess(Path file) throws IOException {
        this(file, Optional.empty());
    }

    /** @param known the token of a file that has one */
    ServerProcess(Path file, Optional<String> known) throws IOException {
        long began = System.nanoTime();
        process = new ProcessBuilder(command(file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        var url = said(lines.readLine(), "listening on http://");
        secondsToListen = (System.nanoTime() - began) / 1e9;
        host = url.substring(0, url.indexOf(':'));
        port = Integer.parseInt(url.substring(url.indexOf(':') + 1));
        token = known.isPresent() ? known.get() : said(lines.readLine(), "token ");
    }

    private static List<String> command(Path file) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Stream.of(System.getProperty(JAVA, "").split(" "))
                .filter(option -> !option.isEmpty())
                .toList());
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.noren.app.Main",
                "serve",
                "--rehearsal",
                "--port",
                "0",
                "--db",
                file.toString()));
        return command;
    }

    String token() {
        return token;
    }

    private static String said(String line, String word) throws IOException {
        if (line == null || !line.startsWith(word)) {
            throw new IOException("expected '" + word + "…', found " + line);
        }
        return line.substring(word.length());
    }

    Line line() throws IOException {
        return new Line(host, port, token);
    }

    double secondsToListen() {
        return secondsToListen;
    }

    /** Memory that the process holds at present, in megabytes. */
    long megabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** What of its heap is in use after a collection, in megabytes. */
    long heapMegabytes() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var pid = Long.toString(process.pid());
        new ProcessBuilder(jcmd, pid, "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        var asked = new ProcessBuilder(jcmd, pid, "GC.heap_info").start();
        try (var lines = asked.inputReader(StandardCharsets.UTF_8)) {
            return lines.lines()
                    .map(USED::matcher)
                    .filter(Matcher::find)
                    .mapToLong(used -> Long.parseLong(used.group(1)) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
