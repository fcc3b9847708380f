package dev.noren.app;

import dev.noren.app.command.Complaints;
import dev.noren.app.command.Configuration;
import dev.noren.app.command.Console;
import dev.noren.app.wiring.DaggerNorenComponent;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The program {@code noren}: reads and writes UTF-8 whatever the platform's charset, and never shows a stack trace unasked. */
public final class Main {

    private static final String LOG_FILE = "logback.configurationFile";
    private static final String TRACED_LOG = "noren.stacktrace";

    /** Set by the launcher, which can see where the complaints go. */
    private static final String WATCHED = "noren.watched";

    private Main() {}

    public static void main(String[] args) {
        boolean traced = List.of(args).contains(Console.STACKTRACE);
        if (List.of(args).contains("serve")) {
            System.setProperty(LOG_FILE, "logback-serve.xml"); // one JSON object a line
        }
        if (traced) {
            System.setProperty(TRACED_LOG, "full"); // read by logback.xml
        }
        var console = new Console(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Console.columns(System.getenv("COLUMNS")),
                traced,
                Boolean.getBoolean(WATCHED));
        int code = run(console, args);
        System.exit(console.flushed() ? code : Complaints.COULD_NOT);
    }

    /**
     * Runs one command.
     *
     * @return the exit code: 0, 1 where the answer is no, 2 where it could not be done
     */
    static int run(Console console, String... args) {
        return run(console, System.getenv(), args);
    }

    /** The same in another environment. */
    static int run(Console console, Map<String, String> environment, String... args) {
        try {
            return DaggerNorenComponent.factory()
                    .create(console, Configuration.of(environment, List.of(args)))
                    .commandLine()
                    .execute(args);
        } catch (Throwable bug) { // picocli hands on exceptions; errors come to here
            return Complaints.bug(bug, console);
        }
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new Outlet(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
