package dev.noren.domain.promotion;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import java.util.List;

/**
 * What a buyer thinks of a product: advice beside a ruling, never part of it.
 *
 * @param product its name
 * @param because the clauses on which it rests; empty where the reason is the buyer's own
 */
public record ProductFinding(String product, Weight weight, List<Clause> because, Words says) {

    /** Which way it points. */
    public enum Weight implements Word {
        FOR,
        ADVISED,
        AGAINST
    }

    public ProductFinding {
        because = List.copyOf(because);
    }
}
