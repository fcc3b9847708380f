package dev.noren.app;

import dev.noren.app.command.Console;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** What came of running the program: its exit code and what it printed. */
public record Ran(int code, String out, String err) {

    /** Runs the program in this process, by a command line with no blanks inside its words: {@code noren clauses --json}. */
    public static Ran of(String commandLine) {
        var words = List.of(commandLine.split(" "));
        return with(words.subList(1, words.size()).toArray(String[]::new));
    }

    /** Runs the program in this process with these arguments. */
    public static Ran with(String... args) {
        return in(System.getenv(), args);
    }

    /** Runs the program in this process and another environment. */
    public static Ran in(Map<String, String> environment, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), 120, false);
        int code = Main.run(console, environment, args);
        return new Ran(code, out.toString(), err.toString());
    }
}
