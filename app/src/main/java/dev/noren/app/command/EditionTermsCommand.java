package dev.noren.app.command;

import dev.noren.app.serving.EditionOffice;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.terms.Terms;
import dev.noren.domain.terms.TermsChange;
import dev.noren.ports.driving.EditionForm;
import dev.noren.ports.form.Json;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code noren editions terms ID}. */
@Command(
        name = "terms",
        description = {
            "Prints the clauses of an edition's terms: the newest version unless one is named (ID@1).",
            "With --from, what changed since that version, clause by clause; exit 1 where something did."
        })
public final class EditionTermsCommand implements Callable<Integer> {

    /** The exit code where two versions differ. */
    private static final int DIFFERENT = 1;

    private static final Table TABLE =
            new Table(List.of(Table.Column.asWide(""), Table.Column.asWide("CLAUSE"), Table.Column.shared("SAYS", 1)));

    private final Console console;

    @Parameters(paramLabel = "ID[@VERSION]", description = "The edition, and which version of its terms.")
    private String named = "";

    @Option(names = "--from", paramLabel = "N", description = "The version to compare with.")
    private @Nullable Long from;

    @Mixin
    private EditionSource source = new EditionSource();

    @Mixin
    private Presentation presentation = new Presentation();

    @Inject
    EditionTermsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return source.look(console, this::print);
    }

    private int print(EditionOffice office) {
        var name = EditionSource.Name.of(named);
        var all = office.terms(name.id());
        if (all.isEmpty()) {
            throw new CouldNotException("there is no edition " + name.id());
        }
        var terms = name.version().isPresent() ? of(all, name.version().getAsLong()) : all.getLast();
        if (from != null) {
            return compare(TermsChange.between(of(all, from), terms));
        }
        if (presentation.isJson()) {
            console.out().println(Json.canonical(EditionForm.of(terms)));
        } else {
            console.out().println(terms.id() + " version " + terms.version() + " sha256 " + terms.contentHash());
            rows(terms.clauses().stream().map(clause -> row("", clause)));
        }
        return 0;
    }

    private static Terms of(List<Terms> all, long number) {
        return all.stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow(() -> new CouldNotException("the terms have no version " + number));
    }

    private int compare(TermsChange change) {
        if (presentation.isJson()) {
            console.out().println(Json.canonical(EditionForm.of(change)));
        } else {
            rows(Stream.concat(
                    change.removed().stream().map(clause -> row("-", clause)),
                    change.added().stream().map(clause -> row("+", clause))));
            if (change.reordered()) {
                console.out().println("the others stand in another order");
            }
        }
        return change.isNone() ? 0 : DIFFERENT;
    }

    private List<String> row(String mark, Clause clause) {
        return List.of(mark, clause.id(), clause.says(presentation.locale()));
    }

    private void rows(Stream<List<String>> rows) {
        var listed = rows.toList();
        if (!listed.isEmpty()) {
            TABLE.print(listed, console.columns(), console.out());
        }
    }
}
