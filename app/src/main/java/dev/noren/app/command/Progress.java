package dev.noren.app.command;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far long work has come: one line that is rewritten where somebody watches, and a line every so often where what is
 * printed is kept. Printed beside the output, never into it. For one thread.
 *
 * <pre>
 * payments: 41,200 of 100,000 lines (41%), 8,240/s, 7 s left; booked 41,100, doubtful 100
 * </pre>
 */
public final class Progress implements AutoCloseable {

    private static final Duration WATCHED = Duration.ofMillis(100);
    private static final Duration KEPT = Duration.ofSeconds(10);

    /** The narrowest terminal's; a longer line would not be rewritten but wrapped. */
    private static final int COLUMNS = 79;

    private static final String REWRITE = "\r\u001b[K";

    private final Console console;
    private final String doing;
    private final String unit;
    private final LongSupplier nanos;
    private final long began;
    private long told;
    private boolean shown;

    private Progress(Console console, String doing, String unit, LongSupplier nanos) {
        this.console = console;
        this.doing = doing;
        this.unit = unit;
        this.nanos = nanos;
        this.began = nanos.getAsLong();
        this.told = began;
    }

    /**
     * Work begins.
     *
     * @param doing what is done, as in {@code verify}
     * @param unit what is counted, as in {@code records}
     */
    public static Progress of(Console console, String doing, String unit) {
        return new Progress(console, doing, unit, System::nanoTime);
    }

    /** The same by another clock, in nanoseconds. */
    static Progress by(LongSupplier nanos, Console console, String doing, String unit) {
        return new Progress(console, doing, unit, nanos);
    }

    /** So many are done, of nobody knows how many. */
    public void at(long done) {
        at(done, 0, "");
    }

    /**
     * So many are done. Cheap: most calls print nothing.
     *
     * @param total 0 where it is not known
     * @param beside what else there is to say; empty where nothing
     */
    public void at(long done, long total, String beside) {
        long now = nanos.getAsLong();
        if (now - told >= (console.watched() ? WATCHED : KEPT).toNanos()) {
            told = now;
            print(line(done, total, beside, now - began));
        }
    }

    private void print(String line) {
        if (console.watched()) {
            console.err().print(REWRITE + (line.length() > COLUMNS ? line.substring(0, COLUMNS - 1) + "…" : line));
            console.err().flush();
            shown = true;
        } else {
            console.err().println(line);
        }
    }

    private String line(long done, long total, String beside, long nanosPassed) {
        double rate = nanosPassed <= 0 ? 0 : done * 1e9 / nanosPassed;
        var line = new StringBuilder(doing).append(": ").append(grouped(done));
        if (total > 0) {
            line.append(" of ").append(grouped(total));
        }
        line.append(' ').append(unit);
        if (total > 0) {
            line.append(" (").append(Math.min(100, done * 100 / total)).append("%)");
        }
        line.append(", ").append(grouped(Math.round(rate))).append("/s");
        if (total > done && rate > 0) {
            line.append(", ").append(left((total - done) / rate)).append(" left");
        }
        return beside.isEmpty()
                ? line.toString()
                : line.append("; ").append(beside).toString();
    }

    /** Seconds in words; of more than two minutes nobody counts the seconds. */
    private static String left(double seconds) {
        long whole = (long) Math.ceil(seconds);
        return whole <= 120 ? whole + " s" : grouped((whole + 59) / 60) + " min";
    }

    /** A number as people read it. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Takes the line away, so that what comes of the work stands in its place. */
    @Override
    public void close() {
        if (shown) {
            console.err().print(REWRITE);
            console.err().flush();
        }
    }
}
