package dev.noren.bench.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A server under load for a long time: memory and latency, minute by minute. Arguments: minutes, commands a second (0 for as
 * many as it takes), a folder, callers.
 */
public final class Soak {

    private static final int INTERVAL_SECONDS = Integer.getInteger("noren.soak.interval", 60);

    private Soak() {}

    public static void main(String[] args) throws Exception {
        int minutes = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        double rate = args.length > 1 ? Double.parseDouble(args[1]) : 0;
        var folder = Files.createTempDirectory(args.length > 2 ? Path.of(args[2]) : Path.of("."), "soak");
        int callers = args.length > 3 ? Integer.parseInt(args[3]) : 32;
        var file = folder.resolve("soaked.db");
        try (var server = new ServerProcess(file)) {
            try (var line = server.line()) {
                line.post("/v1/rehearsal", "", Scene.OF_THE_STREET);
            }
            soak(server, file, minutes * 60 / INTERVAL_SECONDS, rate, callers);
        }
        try (var left = Files.list(folder)) {
            for (var each : left.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    private static void soak(ServerProcess server, Path file, int intervals, double rate, int callers)
            throws Exception {
        System.out.println("  after s  per second   p50 ms   p99 ms   max ms  memory MB  heap MB  file MB");
        var lines = Measured.lines(server, callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            for (int i = 1; i <= intervals; i++) {
                var latencies = interval(threads::submit, lines, "s" + i, rate);
                System.out.printf(
                        Locale.ROOT,
                        "%9d  %10.0f  %7.2f  %7.2f  %7.1f  %9d  %7d  %7d%n",
                        i * INTERVAL_SECONDS,
                        latencies.count() / (double) INTERVAL_SECONDS,
                        latencies.quantile(0.5),
                        latencies.quantile(0.99),
                        latencies.quantile(1),
                        server.megabytes(),
                        server.heapMegabytes(),
                        Files.size(file) >> 20);
            }
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    private interface Threads {
        Future<Latencies> submit(Caller caller);
    }

    private static Latencies interval(Threads threads, List<Line> lines, String name, double rate) throws Exception {
        long until = System.nanoTime() + INTERVAL_SECONDS * 1_000_000_000L;
        var running = new ArrayList<Future<Latencies>>();
        for (int i = 0; i < lines.size(); i++) {
            var pace = rate == 0 ? Pace.at(System::nanoTime) : Pace.of(System::nanoTime, rate, i, lines.size());
            running.add(threads.submit(new Caller(lines.get(i), name + "-" + i, pace, until)));
        }
        var all = new Latencies();
        for (var each : running) {
            all.addAll(each.get());
        }
        if (all.count() == 0) {
            throw new IOException("nothing was answered");
        }
        return all;
    }
}
