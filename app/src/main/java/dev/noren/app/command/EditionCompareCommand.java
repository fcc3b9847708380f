package dev.noren.app.command;

import dev.noren.ports.driving.Change;
import dev.noren.ports.driving.EditionForm;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren editions compare A B}. */
@Command(
        name = "compare",
        description = {
            "Says field by field what the second edition says in another way than the first: old → new.",
            "Each is a file, or an edition by its id (ID, ID@VERSION). Exit 0 where they say the same, 1 where they do not."
        })
public final class EditionCompareCommand implements Callable<Integer> {

    /** The exit code where they differ. */
    private static final int DIFFERENT = 1;

    private final Console console;

    @Parameters(arity = "2", paramLabel = "FILE|ID[@VERSION]", description = "What to compare.")
    private List<String> both = List.of();

    @Mixin
    private EditionSource source = new EditionSource();

    @Option(names = "--json", description = "Print data: a JSON array.")
    private boolean json;

    @Inject
    EditionCompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return source.look(console, office -> {
            var before = EditionSource.namedOrIn(office, both.getFirst());
            var after = EditionSource.namedOrIn(office, both.getLast());
            var changes = EditionForm.changes(before, after);
            if (json) {
                Presentation.print(changes.stream().map(Change::form).toList(), console.out());
            } else {
                changes.forEach(console.out()::println);
            }
            return changes.isEmpty() ? 0 : DIFFERENT;
        });
    }
}
