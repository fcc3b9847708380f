package dev.noren.domain.kol;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.Payload;
import dev.noren.domain.money.Money;
import dev.noren.domain.promotion.SalesFigures;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a company reports of its sales after the campaign (KOL25-REQ-8). Figures may be 0.
 *
 * @param pageViews of the shop
 * @param uniqueUsers of the shop
 */
record SalesData(long pageViews, long uniqueUsers, List<Line> lines) {

    /**
     * What became of one product.
     *
     * @param amount the turnover, in minor units of its currency
     */
    record Line(String product, long buyers, long orders, Money amount) {

        static final Fact<Long> BUYERS = Fact.of("buyers", FactType.figure());
        static final Fact<Long> ORDERS = Fact.of("orders", FactType.figure());

        static final Shape<Line> SHAPE = new Shape<>(
                Schema.of(Payload.PRODUCT, BUYERS, ORDERS, Money.AMOUNT, Money.CURRENCY),
                facts -> new Line(
                        facts.need(Payload.PRODUCT),
                        facts.need(BUYERS),
                        facts.need(ORDERS),
                        new Money(facts.need(Money.AMOUNT), facts.need(Money.CURRENCY))),
                line -> Facts.of(Payload.PRODUCT, line.product, BUYERS, line.buyers, ORDERS, line.orders)
                        .with(Money.AMOUNT, line.amount.amount())
                        .with(Money.CURRENCY, line.amount.currency()));

        private SalesFigures.Line figures() {
            return new SalesFigures.Line(
                    product,
                    Optional.of(amount.currency().getCurrencyCode()),
                    Map.of(BUYERS.name(), buyers, ORDERS.name(), orders, Money.AMOUNT.name(), amount.amount()));
        }
    }

    static final Fact<Long> PAGE_VIEWS = Fact.of("pageViews", FactType.figure());
    static final Fact<Long> UNIQUE_USERS = Fact.of("uniqueUsers", FactType.figure());
    static final Fact<List<Line>> LINES = Fact.of("lines", FactType.listOf(new FactType.Shaped<>(Line.SHAPE)));

    static final Shape<SalesData> SHAPE = new Shape<>(
            Schema.of(PAGE_VIEWS, UNIQUE_USERS, LINES),
            facts -> new SalesData(facts.need(PAGE_VIEWS), facts.need(UNIQUE_USERS), facts.need(LINES)),
            data -> Facts.of(PAGE_VIEWS, data.pageViews, UNIQUE_USERS, data.uniqueUsers, LINES, data.lines));

    SalesData {
        lines = List.copyOf(lines);
    }

    /** The same as a buyer would report them. */
    SalesFigures figures() {
        return new SalesFigures(
                Map.of(PAGE_VIEWS.name(), pageViews, UNIQUE_USERS.name(), uniqueUsers),
                lines.stream().map(Line::figures).toList());
    }
}
