package dev.noren.ports.form.application;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Words;
import java.util.List;

/**
 * One row of a form: what is asked, and how it is answered.
 *
 * @param path of what is asked for, as in {@code company.seat}, {@code product.chinaShops.red}, {@code signatory.name}
 * @param needed whether it must be answered
 * @param choices from which the answer is chosen; none where it is written
 * @param grounds for the sake of which clauses it is asked
 */
record Entry(
        String path,
        FactType<?> type,
        boolean needed,
        Words label,
        Words note,
        List<Choice> choices,
        List<Clause> grounds) {

    Entry {
        choices = List.copyOf(choices);
        grounds = List.copyOf(grounds);
    }

    /** Whether it must be answered, may be, or must where it applies or another one is not. */
    Words mark() {
        return Wording.mark(path)
                .orElseGet(() -> Wording.said(needed ? "needed" : grounds.isEmpty() ? "optional" : "conditional"));
    }

    boolean isNumber() {
        return type instanceof FactType.Whole;
    }
}
