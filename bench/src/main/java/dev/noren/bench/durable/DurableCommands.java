package dev.noren.bench.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Durable commands a second over HTTP with 1, 32 and 64 callers, beside the rows alone with one fsync each, in the same run and
 * on the same disk. Arguments: seconds of each measurement, rounds, a folder.
 */
public final class DurableCommands {

    private static final List<Integer> CALLERS = List.of(1, 32, 64);
    private static final int RAW = 3_000;

    private final int seconds;
    private final Path folder;

    private DurableCommands(int seconds, Path folder) {
        this.seconds = seconds;
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 10;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        var folder = Files.createTempDirectory(args.length > 2 ? Path.of(args[2]) : Path.of("."), "durable");
        System.out.println("round  what                      per second   x raw   p50 ms   p99 ms   memory MB");
        for (int round = 1; round <= rounds; round++) {
            new DurableCommands(seconds, folder).round(round);
        }
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private void round(int round) throws Exception {
        var file = folder.resolve("served-" + round + ".db");
        var results = new ArrayList<Measured>();
        long idle;
        double start;
        double answer;
        try (var server = new ServerProcess(file)) {
            start = server.secondsToListen();
            long began = System.nanoTime();
            try (var line = server.line()) {
                line.get("/v1/editions");
                answer = start + (System.nanoTime() - began) / 1e9;
                idle = server.megabytes();
                line.post("/v1/rehearsal", "", Scene.OF_THE_STREET);
            }
            Measured.of(server, "warm-" + round, 32, seconds); // thrown away: the compiler is at work
            for (int callers : CALLERS) {
                results.add(Measured.of(server, "c" + callers + "-" + round, callers, seconds));
            }
        }
        double raw = RawRows.perSecond(file, folder.resolve("raw-" + round + ".db"), RAW);
        print(round, "raw rows, 1 fsync each", raw, 1, "");
        for (var result : results) {
            print(
                    round,
                    result.callers() + (result.callers() == 1 ? " caller" : " callers"),
                    result.perSecond(),
                    result.perSecond() / raw,
                    String.format(
                            Locale.ROOT,
                            "%7.2f  %7.2f  %10d",
                            result.latencies().quantile(0.5),
                            result.latencies().quantile(0.99),
                            result.megabytes()));
        }
        System.out.printf(
                Locale.ROOT,
                "%5d  listens after %.2f s, first answer after %.2f s, %d MB before the first command%n",
                round,
                start,
                answer,
                idle);
    }

    private static void print(int round, String what, double perSecond, double times, String rest) throws IOException {
        System.out.printf(Locale.ROOT, "%5d  %-24s  %10.0f  %6.2f  %s%n", round, what, perSecond, times, rest);
    }
}
