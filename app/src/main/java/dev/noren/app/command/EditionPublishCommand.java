package dev.noren.app.command;

import dev.noren.app.serving.EditionOffice;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driving.EditionForm;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.UnreadableException;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren editions publish FILE}. */
@Command(
        name = "publish",
        description = {
            "Publishes an edition at an office's file (--db) or at a running server (--server), or tells everything that is"
                    + " wrong with it.",
            "Prints what it changes in the version before. A published version never changes; cases that are under way keep"
                    + " theirs."
        })
public final class EditionPublishCommand implements Callable<Integer> {

    private final Console console;
    private final Letters letters;

    @Parameters(paramLabel = "FILE", description = "The edition file (YAML or JSON).")
    private Path file = Path.of("");

    @Mixin
    private EditionSource source = new EditionSource();

    @Option(names = "--dry-run", description = "Tell what would come of it; nothing is published.")
    private boolean dryRun;

    @Inject
    EditionPublishCommand(Console console, Letters letters) {
        this.console = console;
        this.letters = letters;
    }

    @Override
    public Integer call() {
        return source.publish(console, letters, dryRun, this::publish);
    }

    private int publish(EditionOffice office) {
        var checked = CheckedFile.of(file, office::faults);
        if (!checked.isSound()) {
            checked.lines().forEach(console.err()::println);
            return Complaints.COULD_NOT;
        }
        try {
            return publish(office, CheckedFile.read(file));
        } catch (UnreadableException changedMeanwhile) {
            throw new CouldNotException(file + ": " + changedMeanwhile.getMessage());
        }
    }

    private int publish(EditionOffice office, Form written) throws UnreadableException {
        var edition = office.read(written);
        var before = office.editions();
        var refusal = office.publish(written, dryRun);
        if (refusal.isPresent()) {
            throw new CouldNotException(refusal.get());
        }
        console.out()
                .println((dryRun ? "would publish " : "published ") + edition.id() + " version " + edition.version());
        before.stream()
                .filter(each -> each.id().equals(edition.id()) && each.version() == edition.version() - 1)
                .findFirst()
                .ifPresent(older -> EditionForm.changes(older, edition).forEach(console.out()::println));
        return 0;
    }
}
