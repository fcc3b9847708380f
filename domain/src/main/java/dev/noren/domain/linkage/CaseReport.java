package dev.noren.domain.linkage;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.money.Money;
import dev.noren.domain.promotion.SalesFigures;
import java.util.List;
import java.util.Map;

/**
 * What came of a month of support; any figure may be 0.
 *
 * @param amount of the deals, in whole yen
 */
record CaseReport(long inquiries, long meetings, long deals, long amount) {

    static final Fact<Long> INQUIRIES = Fact.of("inquiries", FactType.figure());
    static final Fact<Long> MEETINGS = Fact.of("meetings", FactType.figure());
    static final Fact<Long> DEALS = Fact.of("deals", FactType.figure());

    /** Written as {@code {inquiries: 3, meetings: 1, deals: 0, amount: 0}}. */
    static final Shape<CaseReport> SHAPE = new Shape<>(
            Schema.of(INQUIRIES, MEETINGS, DEALS, Money.AMOUNT),
            CaseReport::of,
            report -> Facts.of(INQUIRIES, report.inquiries, MEETINGS, report.meetings, DEALS, report.deals)
                    .with(Money.AMOUNT, report.amount));

    static CaseReport of(Facts facts) {
        return new CaseReport(facts.need(INQUIRIES), facts.need(MEETINGS), facts.need(DEALS), facts.need(Money.AMOUNT));
    }

    /** The same as a buyer would report them. */
    SalesFigures figures() {
        return new SalesFigures(
                Map.of(
                        INQUIRIES.name(),
                        inquiries,
                        MEETINGS.name(),
                        meetings,
                        DEALS.name(),
                        deals,
                        Money.AMOUNT.name(),
                        amount),
                List.of());
    }
}
