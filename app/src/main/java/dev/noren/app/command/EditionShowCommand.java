package dev.noren.app.command;

import dev.noren.ports.driving.EditionForm;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.YamlWriter;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren editions show ID[@VERSION]}. */
@Command(
        name = "show",
        description = {
            "Prints an edition as the file that it could have been, to be saved, changed and published again.",
            "Built-in ones, unless --db or --server says otherwise; the newest version unless one is named (ID@1)."
        })
public final class EditionShowCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "ID[@VERSION]", description = "The edition.")
    private String name = "";

    @Mixin
    private EditionSource source = new EditionSource();

    @Option(names = "--json", description = "Print data: a JSON object.")
    private boolean json;

    @Inject
    EditionShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return source.look(console, office -> {
            var edition = EditionForm.of(EditionSource.named(office, name));
            console.out().print(json ? Json.canonical(edition) + System.lineSeparator() : YamlWriter.write(edition));
            return 0;
        });
    }
}
