package dev.noren.bench.durable;

import java.util.Arrays;

/** How long each command took, in nanoseconds. */
final class Latencies {

    private long[] nanos = new long[1 << 12];
    private int count;

    void add(long took) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = took;
    }

    void addAll(Latencies others) {
        for (int i = 0; i < others.count; i++) {
            add(others.nanos[i]);
        }
    }

    int count() {
        return count;
    }

    /** In milliseconds; {@code part} of all are quicker. */
    double quantile(double part) {
        var sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return count == 0 ? 0 : sorted[(int) Math.min(count - 1L, (long) (count * part))] / 1e6;
    }
}
