package dev.noren.app.command;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.programme.Placements;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.form.Form;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code noren clauses}: the catalogue, which is also the page that tells what only informs. */
@Command(
        name = "clauses",
        description = "Prints the clauses of the source documents, and where the program carries each of them.")
public final class ClausesCommand implements Callable<Integer> {

    private static final Table TABLE = new Table(List.of(
            Table.Column.asWide("ID"),
            Table.Column.asWide("ENFORCED"),
            Table.Column.shared("PLACE IN THE SOURCE", 3),
            Table.Column.shared("SAYS", 5),
            Table.Column.shared("PLACED IN", 5)));

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Only these, as MALL24-REQ-12; all unless given.")
    private List<String> ids = List.of();

    @Mixin
    private Presentation presentation = new Presentation();

    @Inject
    ClausesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var unknown = ids.stream().filter(id -> Clauses.byId(id).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> console.err().println("noren clauses: there is no clause " + id));
            return Complaints.COULD_NOT;
        }
        print(
                ids.isEmpty()
                        ? Clauses.all()
                        : ids.stream()
                                .map(Clauses::byId)
                                .flatMap(Optional::stream)
                                .toList());
        return 0;
    }

    private void print(List<Clause> clauses) {
        var placements = Placements.of(EditionFiles.builtIn());
        if (presentation.isJson()) {
            Presentation.print(
                    clauses.stream().map(clause -> data(clause, placements)).toList(), console.out());
        } else {
            var rows = clauses.stream().map(clause -> row(clause, placements)).toList();
            TABLE.print(rows, console.columns(), console.out());
        }
    }

    private List<String> row(Clause clause, Placements placements) {
        return List.of(
                clause.id(),
                clause.text().enforced().word(),
                clause.text().place(),
                clause.says(presentation.locale()),
                String.join("\n", placements.of(clause)));
    }

    private static Form data(Clause clause, Placements placements) {
        var says = Form.Fields.NONE
                .with("en", Form.text(clause.says(Locale.ENGLISH)))
                .with("ja", Form.text(clause.says(Locale.JAPANESE)));
        return Form.Fields.NONE
                .with("id", Form.text(clause.id()))
                .with("document", Form.text(clause.document().name()))
                .with("place", Form.text(clause.text().place()))
                .with("kind", Form.text(clause.text().kind().word()))
                .with("enforced", Form.text(clause.text().enforced().word()))
                .with("waivable", Form.flag(clause.waivable()))
                .with("says", says)
                .with("placedIn", Form.texts(placements.of(clause)));
    }
}
