package dev.noren.domain.money;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import java.util.List;
import java.util.Set;

/**
 * Whether a fee is returned for one cause (section 5).
 *
 * @param amount what is at stake: received less unapplied, or the unapplied part (8.6)
 */
public record RefundRuling(Ruling<Refund> ruling, Money amount) {

    private static final Fact<Refund> ANSWER = Fact.of("answer", FactType.oneOf(Refund.class));
    private static final Fact<Basis> BASIS = Fact.of("basis", FactType.oneOf(Basis.class));
    private static final Fact<List<Clause>> BECAUSE = Fact.of("because", FactType.listOf(Clauses.type()));

    /** Written as {@code {answer: none, basis: express, because: [MALL24-MISC-12], amount: 60000, currency: JPY}}. */
    public static final Shape<RefundRuling> SHAPE = new Shape<>(
            Schema.of(ANSWER, BASIS, BECAUSE, Money.AMOUNT, Money.CURRENCY),
            facts -> new RefundRuling(
                    new Ruling<>(facts.need(ANSWER), facts.need(BASIS), facts.need(BECAUSE), List.of(), Set.of()),
                    new Money(facts.need(Money.AMOUNT), facts.need(Money.CURRENCY))),
            refund -> Facts.of(ANSWER, refund.answer(), BASIS, refund.basis(), BECAUSE, refund.because())
                    .with(Money.AMOUNT, refund.amount.amount())
                    .with(Money.CURRENCY, refund.amount.currency()));

    /** The ruling for yen at stake: where there are none, {@code not-applicable} with the clauses that would apply. */
    public static RefundRuling at(long yenAtStake, Ruling<Refund> whereReceived) {
        return new RefundRuling(
                yenAtStake > 0 ? whereReceived : whereReceived.as(Refund.NOT_APPLICABLE, Basis.EXPRESS),
                Money.yen(yenAtStake));
    }

    public Refund answer() {
        return ruling.answer();
    }

    public Basis basis() {
        return ruling.basis();
    }

    public List<Clause> because() {
        return ruling.because();
    }
}
