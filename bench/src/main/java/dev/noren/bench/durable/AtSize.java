package dev.noren.bench.durable;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Durable commands a second on new cases, beside so many that are stored; and what so many cost to start, to hold, on the disk,
 * and to look through. Arguments: a folder, seconds of each measurement, rounds, and the numbers of cases; a file that is there
 * from before is used again.
 */
public final class AtSize {

    private static final int CALLERS = 32;

    private final Path folder;
    private final int seconds;

    private AtSize(Path folder, int seconds) {
        this.folder = folder;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        if (args.length < 4) {
            throw new IllegalArgumentException("FOLDER SECONDS ROUNDS CASES…");
        }
        var sizes = Arrays.stream(args).skip(3).map(Integer::parseInt).toList();
        new AtSize(Path.of(args[0]), Integer.parseInt(args[1])).run(Integer.parseInt(args[2]), sizes);
    }

    private void run(int rounds, List<Integer> sizes) throws Exception {
        Files.createDirectories(folder);
        for (int size : sizes) {
            fill(size);
        }
        System.out.println("round      cases  listens s  idle MB   1 caller   p50 ms   p99 ms  " + CALLERS
                + " callers   p50 ms   p99 ms  then MB");
        for (int round = 1; round <= rounds; round++) {
            for (int size : sizes) {
                measure(round, size);
            }
        }
        for (int size : sizes) {
            look(size, "verify");
            look(size, "replay");
        }
    }

    private Path file(int size) {
        return folder.resolve("cases-" + size + ".db");
    }

    private Path token(int size) {
        return folder.resolve("cases-" + size + ".token");
    }

    private void fill(int size) throws IOException, InterruptedException {
        if (Files.exists(token(size))) {
            return;
        }
        Files.deleteIfExists(file(size));
        long began = System.nanoTime();
        var secret = Filling.of(file(size), size);
        Files.writeString(token(size), secret);
        double took = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%d cases in %.0f s, %.1f MB, %.0f bytes for each participation, its product and its listing%n",
                size,
                took,
                Files.size(file(size)) / 1e6,
                Files.size(file(size)) / (double) Math.max(1, Filling.participations(size)));
    }

    /** On a copy, so that every round finds the same; on the disk before anything is measured, so that no write waits for it. */
    private void measure(int round, int size) throws Exception {
        var copy = folder.resolve("measured.db");
        Files.deleteIfExists(copy);
        Files.copy(file(size), copy);
        try (var written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        var secret = Files.readString(token(size));
        try (var server = new ServerProcess(copy, Optional.of(secret))) {
            long idle = server.megabytes();
            Measured.of(server, "warm", CALLERS, seconds);
            var one = Measured.of(server, "one", 1, seconds);
            var many = Measured.of(server, "many", CALLERS, seconds);
            System.out.printf(
                    Locale.ROOT,
                    "%5d  %9d  %9.2f  %7d  %9.0f  %7.2f  %7.2f  %10.0f  %7.2f  %7.2f  %7d%n",
                    round,
                    size,
                    server.secondsToListen(),
                    idle,
                    one.perSecond(),
                    one.latencies().quantile(0.5),
                    one.latencies().quantile(0.99),
                    many.perSecond(),
                    many.latencies().quantile(0.5),
                    many.latencies().quantile(0.99),
                    many.megabytes());
        }
        for (var left : List.of("", "-wal", "-shm", ".lock")) {
            Files.deleteIfExists(folder.resolve("measured.db" + left));
        }
    }

    /** How long a command that looks through the whole file takes. */
    private void look(int size, String command) throws IOException, InterruptedException {
        var ran = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.noren.app.Main",
                        command,
                        "--db",
                        file(size).toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(command + ".out").toFile());
        long began = System.nanoTime();
        int exit = ran.start().waitFor();
        double took = (System.nanoTime() - began) / 1e9;
        long records = Records.in(file(size));
        System.out.printf(
                Locale.ROOT,
                "%s of %d cases: exit %d, %.1f s, %.0f records a second%n",
                command,
                size,
                exit,
                took,
                records / took);
    }
}
