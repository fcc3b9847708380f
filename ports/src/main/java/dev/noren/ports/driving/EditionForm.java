package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.terms.Terms;
import dev.noren.domain.terms.TermsChange;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.util.LinkedHashMap;
import java.util.List;

/** Editions and their terms as everybody outside reads them. */
public final class EditionForm {

    private EditionForm() {}

    /** An edition in the words of its file; what says nothing is left out, so that it can be published again as it is. */
    public static Form.Fields of(Edition edition) {
        var said = new LinkedHashMap<>(
                Writer.write(Edition.SHAPE.write().apply(edition)).values());
        said.values().removeIf(EditionForm::saysNothing);
        return Form.Fields.of(said);
    }

    private static boolean saysNothing(Form form) {
        return switch (form) {
            case Form.Fields fields -> fields.values().isEmpty();
            case Form.Items items -> items.values().isEmpty();
            default -> false;
        };
    }

    /** What a later edition says in another way. */
    public static List<Change> changes(Edition before, Edition after) {
        return Change.between(of(before), of(after));
    }

    /** A version of the terms: its {@code id}, {@code version}, {@code contentHash}, and every clause in both languages. */
    public static Form.Fields of(Terms terms) {
        return Form.Fields.NONE
                .with("id", Form.text(terms.id()))
                .with("version", Form.whole(terms.version()))
                .with("contentHash", Form.text(terms.contentHash()))
                .with("clauses", clauses(terms.clauses()));
    }

    /** What one version of the terms changed in another, with the words of every clause added or removed. */
    public static Form.Fields of(TermsChange change) {
        return Form.Fields.NONE
                .with("from", Form.whole(change.from()))
                .with("to", Form.whole(change.to()))
                .with("added", clauses(change.added()))
                .with("removed", clauses(change.removed()))
                .with("reordered", Form.flag(change.reordered()));
    }

    private static Form clauses(List<Clause> clauses) {
        return Form.items(clauses.stream().map(EditionForm::of).toList());
    }

    private static Form.Fields of(Clause clause) {
        return Form.Fields.NONE
                .with("id", Form.text(clause.id()))
                .with("place", Form.text(clause.text().place()))
                .with("ja", Form.text(clause.text().ja()))
                .with("en", Form.text(clause.text().en()));
    }
}
