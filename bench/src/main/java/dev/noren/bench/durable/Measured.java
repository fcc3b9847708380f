package dev.noren.bench.durable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What so many callers came to in so long.
 *
 * @param megabytes that the server held afterwards
 */
record Measured(int callers, double perSecond, Latencies latencies, long megabytes) {

    /** Lets callers send one command after the other. */
    static Measured of(ServerProcess server, String name, int callers, int seconds) throws Exception {
        var lines = lines(server, callers);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            long began = System.nanoTime();
            long until = began + seconds * 1_000_000_000L;
            var running = new ArrayList<Future<Latencies>>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(new Caller(lines.get(i), name + "-" + i, Pace.at(System::nanoTime), until)));
            }
            var all = new Latencies();
            for (var each : running) {
                all.addAll(each.get());
            }
            double took = (System.nanoTime() - began) / 1e9;
            return new Measured(callers, all.count() / took, all, server.megabytes());
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    /** Connections, one for each caller. */
    static List<Line> lines(ServerProcess server, int callers) throws IOException {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < callers; i++) {
            lines.add(server.line());
        }
        return lines;
    }
}
