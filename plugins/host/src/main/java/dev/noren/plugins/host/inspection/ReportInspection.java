package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.SalesReport;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether a report tells figures of known products, each once, and money with its currency. */
final class ReportInspection {

    static final int MOST_FIGURES = 100;

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Words ANOTHER_PRODUCT =
            new Words("この報告の対象でない商品です", "is none of the products that the report is about");
    private static final Words WITHOUT_AMOUNT =
            new Words("amount がないのに書かれています。空にしてください", "stands without an amount: leave it empty");
    private static final Words NO_CURRENCY =
            new Words("商品別の行だけに、通貨とともに書けます", "stands with a currency, and so in the lines of products alone");

    private ReportInspection() {}

    static Inspected<SalesReport> of(@Nullable SalesReport report, List<Product> products) {
        var whole = Place.whole();
        var at = whole.in("report");
        if (at.given(report) && report != null) {
            inspect(report, products.stream().map(Product::id).collect(Collectors.toUnmodifiableSet()), at);
        }
        return whole.allOrNothing(Optional.ofNullable(report));
    }

    private static void inspect(SalesReport report, Set<String> products, Place at) {
        figures(report.figures(), at.in("figures"));
        var amount = report.figures().get(SalesReport.AMOUNT);
        if (amount != null) {
            at.in("figures").in(SalesReport.AMOUNT).wrong(amount, NO_CURRENCY);
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < report.lines().size(); i++) {
            line(report.lines().get(i), products, seen, at.in("lines", i));
        }
    }

    private static void line(SalesReport.Line line, Set<String> products, Set<String> seen, Place at) {
        var product = at.in("product");
        Values.oneOf(line.product(), products, product, ANOTHER_PRODUCT);
        if (product.isSound()) {
            Values.once(line.product(), seen, product);
        }
        figures(line.figures(), at.in("figures"));
        if (at.in("currency").given(line.currency())) {
            currency(line, at.in("currency"));
        }
    }

    private static void currency(SalesReport.Line line, Place at) {
        boolean isMoney = line.figures().containsKey(SalesReport.AMOUNT);
        if (isMoney && !CURRENCIES.contains(line.currency())) {
            at.wrong(line.currency(), Flaw.NOT_A_CURRENCY);
        }
        if (!isMoney && !line.currency().isEmpty()) {
            at.wrong(line.currency(), WITHOUT_AMOUNT);
        }
    }

    private static void figures(Map<String, Long> figures, Place in) {
        Values.atMost(MOST_FIGURES, figures.size(), in);
        figures.keySet().stream()
                .sorted()
                .filter(name -> Values.name(name, in))
                .forEach(name -> Values.within(figures.getOrDefault(name, 0L), FactType.MOST, in.in(name)));
    }
}
