package dev.noren.domain.office;

import dev.noren.domain.clause.Clause;
import java.util.Set;

/**
 * A clause settled for a company before any case of it is open (8.8).
 *
 * @param accept whether the clause counts as met; a waiver always does
 * @param products for which it holds; empty for all
 */
record Prepared(Clause clause, boolean accept, String company, Set<String> products) {

    Prepared {
        products = Set.copyOf(products);
    }

    boolean holdsFor(String other, Set<String> its) {
        return company.equals(other) && (products.isEmpty() || products.containsAll(its));
    }
}
