package dev.noren.app.command;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two why something could not be done. */
public final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** The exit code of what could not be done. */
    public static final int COULD_NOT = 2;

    private final Console console;

    @Inject
    public Complaints(Console console) {
        this.console = console;
    }

    /** Arguments that cannot be used. */
    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        var command = wrong.getCommandLine();
        if (args.length == 0) {
            command.usage(console.err());
            return COULD_NOT;
        }
        var name = command.getCommandSpec().qualifiedName();
        console.err().println(name + ": " + oneLine(wrong.getMessage()));
        if (!UnmatchedArgumentException.printSuggestions(wrong, console.err())) {
            console.err().println("'" + name + " --help' says what there is");
        }
        return COULD_NOT;
    }

    /** What a command could not do, or else did not expect. */
    @Override
    public int handleExecutionException(Exception bug, CommandLine command, ParseResult arguments) {
        if (bug instanceof CouldNotException cannot) {
            console.err().println(command.getCommandSpec().qualifiedName() + ": " + oneLine(cannot.getMessage()));
            return COULD_NOT;
        }
        return bug(bug, console);
    }

    /** One line, and the stack trace where it was asked for. */
    public static int bug(Throwable bug, Console console) {
        console.err()
                .println("noren: this is a bug: " + oneLine(bug.toString())
                        + (console.traced() ? "" : " (" + Console.STACKTRACE + " tells where)"));
        if (console.traced()) {
            bug.printStackTrace(console.err());
        }
        return COULD_NOT;
    }

    private static String oneLine(@Nullable String text) {
        return String.valueOf(text).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
