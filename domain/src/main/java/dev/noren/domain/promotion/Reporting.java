package dev.noren.domain.promotion;

import dev.noren.domain.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * A report that may come as a file of the buyer's.
 *
 * @param plugin which reads it; empty where nobody does
 * @param products those that it may be about
 * @param figures the fields for figures of the shop or campaign as a whole
 * @param lines the field for the lines, one for each product
 */
public record Reporting(
        Optional<String> plugin, List<String> products, List<Fact<Long>> figures, Fact<? extends List<?>> lines) {

    public Reporting {
        products = List.copyOf(products);
        figures = List.copyOf(figures);
    }
}
