package dev.noren.app.command;

import dev.noren.app.rehearsal.Rehearsals;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code noren rehearse FILE|FOLDER…}. */
@Command(
        name = "rehearse",
        description = "Plays rehearsals against a kernel in memory, each with a clock of its own, and prints every step"
                + " that fails.")
public final class RehearseCommand implements Callable<Integer> {

    private final Rehearsals rehearsals;
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "A rehearsal, or a folder of them.")
    private List<Path> paths = List.of();

    @Inject
    RehearseCommand(Rehearsals rehearsals, Console console) {
        this.rehearsals = rehearsals;
        this.console = console;
    }

    @Override
    public Integer call() {
        return rehearsals.play(paths, console.out(), console.err());
    }
}
