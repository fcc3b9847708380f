package dev.noren.plugins.host.inspection;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Inspects what a plug-in answers, method by method. Every check is pure, and none throws; a {@code null} is a fault like
 * any other.
 *
 * @param clauses whether there is a clause with that id
 */
public record Inspection(Predicate<String> clauses) {

    /** Who the buyer is: in order as a whole, or of no use. */
    public Inspected<Buyer> buyer(@Nullable Buyer buyer) {
        return BuyerInspection.of(buyer, clauses);
    }

    /** A buyer's dates and paid options: in order as a whole, or of no use (8.4). No terms at all are in order. */
    public Inspected<Terms> terms(@Nullable Optional<Terms> terms, Season season) {
        return TermsInspection.of(terms, season);
    }

    /**
     * What a buyer thinks of a product, without what is out of bounds.
     *
     * @param findings walked through once, as far as there may be any
     */
    public Inspected<List<Finding>> findings(@Nullable List<Finding> findings) {
        return FindingsInspection.of(findings, clauses);
    }

    /** What will be done for a participation with that buyer, without what is out of bounds. */
    public Inspected<Plan> plan(@Nullable Plan plan, Participation participation, Buyer buyer) {
        return PlanInspection.of(plan, participation, buyer);
    }

    /** What a report says of those products: in order as a whole, or of no use, for it is about money. */
    public Inspected<SalesReport> report(@Nullable SalesReport report, List<Product> products) {
        return ReportInspection.of(report, products);
    }
}
