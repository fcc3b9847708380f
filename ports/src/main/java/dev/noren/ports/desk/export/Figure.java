package dev.noren.ports.desk.export;

import dev.noren.domain.money.Money;
import dev.noren.domain.promotion.Reported;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.ports.form.sheet.Datum;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One figure of what was reported in a case. Buyers have figures of their own, so that each has a row and not a column.
 *
 * @param product empty where it is one of the whole shop or campaign
 * @param currency of an amount; empty where it is none, or nobody said
 */
record Figure(
        ListedCase listed,
        Optional<YearMonth> month,
        Optional<String> product,
        String name,
        long value,
        Optional<Currency> currency) {

    static final Columns<Figure> COLUMNS = ListedCase.WHOSE
            .<Figure>of(Figure::listed)
            .text("月", "month", figure -> figure.month.map(YearMonth::toString).orElse(""))
            .text("商品", "product", figure -> figure.product.orElse(""))
            .text("項目", "figure", Figure::name)
            .and("値", "value", Figure::shown)
            .text(
                    "通貨",
                    "currency",
                    figure -> figure.currency.map(Currency::getCurrencyCode).orElse(""));

    /** All of a case, in the order in which they were reported. */
    static Stream<Figure> of(ListedCase listed) {
        return listed.file().state().reported().stream().flatMap(reported -> of(listed, reported));
    }

    private static Stream<Figure> of(ListedCase listed, Reported reported) {
        var overall = figures(
                listed,
                reported,
                Optional.empty(),
                Optional.empty(),
                reported.figures().figures());
        var perProduct = reported.figures().lines().stream().flatMap(line -> of(listed, reported, line));
        return Stream.concat(overall, perProduct);
    }

    private static Stream<Figure> of(ListedCase listed, Reported reported, SalesFigures.Line line) {
        return figures(
                listed,
                reported,
                Optional.of(line.product()),
                line.currency().map(Currency::getInstance),
                line.figures());
    }

    private static Stream<Figure> figures(
            ListedCase listed,
            Reported reported,
            Optional<String> product,
            Optional<Currency> currency,
            Map<String, Long> figures) {
        return new TreeMap<>(figures)
                .entrySet().stream()
                        .map(each -> new Figure(
                                listed,
                                reported.month(),
                                product,
                                each.getKey(),
                                each.getValue(),
                                currency.filter(any -> each.getKey().equals(Money.AMOUNT.name()))));
    }

    private Datum shown() {
        return currency.map(known -> ListedCase.amount(value, known)).orElseGet(() -> Datum.of(value));
    }
}
