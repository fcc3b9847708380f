package dev.noren.app.command;

import dev.noren.app.serving.EditionOffice;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.time.Window;
import dev.noren.ports.driving.EditionForm;
import dev.noren.ports.form.Form;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code noren editions [FILE…]}: what is built in, or what is wrong with files of one's own. */
@Command(
        name = "editions",
        description = {
            "Without files, prints the built-in editions; with --db or --server every version of those of an office.",
            "With files, says of each whether it is a sound edition, or else everything that is wrong with it; with --db or"
                    + " --server also whether it is the next version there.",
            "A file that is called like one of the commands below is named with its folder: ./show."
        },
        subcommands = {
            EditionShowCommand.class,
            EditionCompareCommand.class,
            EditionPublishCommand.class,
            EditionTermsCommand.class
        })
public final class EditionsCommand implements Callable<Integer> {

    private static final Table TABLE = new Table(List.of(
            Table.Column.asWide("ID"),
            Table.Column.asWide("VERSION"),
            Table.Column.asWide("PROGRAMME"),
            Table.Column.asWide("RULES"),
            Table.Column.asWide("APPLICATIONS"),
            Table.Column.shared("TITLE", 1)));

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "An edition file (YAML or JSON) to be checked.")
    private List<Path> files = List.of();

    @Mixin
    private EditionSource source = new EditionSource();

    @Mixin
    private Presentation presentation = new Presentation();

    @Inject
    EditionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return source.look(console, office -> files.isEmpty() ? list(office.editions()) : check(office));
    }

    private int list(List<Edition> editions) {
        if (presentation.isJson()) {
            Presentation.print(editions.stream().map(EditionsCommand::data).toList(), console.out());
        } else {
            TABLE.print(editions.stream().map(this::row).toList(), console.columns(), console.out());
        }
        return 0;
    }

    private static Form data(Edition edition) {
        return EditionForm.of(edition);
    }

    private List<String> row(Edition edition) {
        boolean japanese = presentation.locale().equals(Locale.JAPANESE);
        return List.of(
                edition.id(),
                String.valueOf(edition.version()),
                edition.programme(),
                edition.rules(),
                words(edition.applications()),
                japanese ? edition.title().ja() : edition.title().en());
    }

    private static String words(Window window) {
        var from = window.from().map(day -> "from " + day);
        var to = window.to().map(day -> "to " + day);
        var both = Stream.of(from, to).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return both.isEmpty() ? "all year" : both;
    }

    /** Beside what is built in, any version may come next. */
    private int check(EditionOffice office) {
        var checked = files.stream()
                .map(file -> CheckedFile.of(file, source.isBuiltIn() ? office::faultsAlone : office::faults))
                .toList();
        if (presentation.isJson()) {
            Presentation.print(checked.stream().map(CheckedFile::data).toList(), console.out());
        } else {
            checked.forEach(file -> file.lines().forEach(console.out()::println));
        }
        return checked.stream().allMatch(CheckedFile::isSound) ? 0 : Complaints.COULD_NOT;
    }
}
