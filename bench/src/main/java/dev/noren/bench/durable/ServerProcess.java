package dev.noren.bench.durable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, as {@code ./noren serve} runs it. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final String host;
    private final int port;
    private final String token;
    private final double secondsToListen;

    ServerProcess(Path file) throws IOException {
        long began = System.nanoTime();
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.noren.app.Main",
                        "serve",
                        "--rehearsal",
                        "--port",
                        "0",
                        "--db",
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var lines = process.inputReader(StandardCharsets.UTF_8);
        var url = said(lines.readLine(), "listening on http://");
        secondsToListen = (System.nanoTime() - began) / 1e9;
        host = url.substring(0, url.indexOf(':'));
        port = Integer.parseInt(url.substring(url.indexOf(':') + 1));
        token = said(lines.readLine(), "token ");
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
