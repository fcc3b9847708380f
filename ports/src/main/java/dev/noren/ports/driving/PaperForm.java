package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An invoice or credit note as a tree. */
public final class PaperForm {

    private PaperForm() {}

    public static Form.Fields of(PaperText text) {
        var conditions = text.conditions();
        var fields = new LinkedHashMap<String, Form>();
        fields.put("number", Form.text(text.number().toString()));
        fields.put("kind", Form.text(text.number().kind().word()));
        fields.put("issuedOn", Form.text(text.on().toString()));
        fields.put("case", Form.text(text.issued().onCase()));
        fields.put("edition", Form.text(text.edition()));
        fields.put("company", Form.text(text.company()));
        fields.put("addressee", Form.text(text.addressee()));
        fields.put("amount", Form.whole(text.issued().amount()));
        fields.put("currency", Form.text("JPY"));
        fields.put("taxIncluded", Form.flag(conditions.taxIncluded()));
        text.dueOn().ifPresent(due -> fields.put("dueOn", Form.text(due.toString())));
        fields.put(
                "lines", Form.items(text.lines().stream().map(PaperForm::line).toList()));
        text.lowered().ifPresent(lowered -> fields.put("lowers", lowers(lowered)));
        text.now().ifPresent(now -> {
            fields.put("standing", Form.text(now.standing().word()));
            fields.put("outstanding", Form.whole(now.outstanding()));
        });
        fields.put("because", clauses(conditions.because()));
        fields.put("refunds", clauses(conditions.refunds()));
        conditions.invoicedElsewhere().ifPresent(clause -> fields.put("invoicedElsewhere", Form.text(clause.id())));
        conditions.noReceipt().ifPresent(clause -> fields.put("noReceipt", Form.text(clause.id())));
        var notes = Answer.notesTo(conditions.because());
        if (!notes.isEmpty()) {
            fields.put("notes", clauses(notes));
        }
        return Form.Fields.of(fields);
    }

    private static Form.Fields line(PaperText.Line line) {
        var fields = new LinkedHashMap<String, Form>();
        fields.put("what", words(line.what()));
        line.product().ifPresent(product -> fields.put("product", Form.text(product)));
        fields.put("amount", Form.whole(line.amount()));
        return Form.Fields.of(fields);
    }

    private static Form.Fields lowers(PaperText.Lowered lowered) {
        return Form.fields(Map.of(
                "number", lowered.invoice().toString(),
                "issuedOn", lowered.invoicedOn().toString(),
                "why", lowered.why().word(),
                "because", clauses(lowered.because())));
    }

    private static Form.Fields words(Words words) {
        return Form.fields(Map.of("ja", words.ja(), "en", words.en()));
    }

    private static Form clauses(List<Clause> clauses) {
        return Form.texts(clauses.stream().map(Clause::id).toList());
    }
}
