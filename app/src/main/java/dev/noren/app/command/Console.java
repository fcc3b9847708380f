package dev.noren.app.command;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints.
 *
 * @param out for what was asked for, and nothing else
 * @param err for complaints
 * @param columns how wide a table may be
 * @param traced whether somebody asked for stack traces
 * @param watched whether complaints go to a terminal, where a line can be rewritten
 */
public record Console(PrintWriter out, PrintWriter err, int columns, boolean traced, boolean watched) {

    public static final String STACKTRACE = "--stacktrace";

    private static final int LEAST_COLUMNS = 80;
    private static final int USUAL_COLUMNS = 120;
    private static final int MOST_COLUMNS = 1_000;

    /** One whose complaints are kept, in a file or by another program. */
    public Console(PrintWriter out, PrintWriter err, int columns, boolean traced) {
        this(out, err, columns, traced, false);
    }

    /** How wide a terminal says it is; something usual where it says nothing usable. */
    public static int columns(@Nullable String said) {
        return said != null && said.matches("[0-9]{1,4}")
                ? Math.clamp(Integer.parseInt(said), LEAST_COLUMNS, MOST_COLUMNS)
                : USUAL_COLUMNS;
    }

    /** Whether everything printed has been taken; where it has not, says so. */
    public boolean flushed() {
        boolean taken = !out.checkError();
        if (!taken) {
            err.println("noren: not all of the output could be written");
        }
        err.flush();
        return taken;
    }
}
