package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Taking part costs nothing: nothing is received, so that nothing is returned, and no other cost is made up for (section 5).
 *
 * @param because that it is free
 * @param costs what is the company's own all the same
 * @param notMadeUpFor that no other cost is made up for
 */
public record FreeOfCharge(List<Clause> because, List<Clause> costs, Clause notMadeUpFor) {

    /** The fee: 0 yen, and what is the company's own. */
    public Facts fee() {
        return Shown.free(because).with(Shown.COSTS, costs);
    }

    /** The clauses that the fee can name. */
    public Set<Clause> cites() {
        return Stream.concat(because.stream(), costs.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The ruling for any cause: {@code not-applicable}. */
    public RefundRuling refund() {
        return RefundRuling.at(0, none());
    }

    /** The rulings of a life on money: there is none. */
    public <S extends Case> RefundRulings<S> refunds() {
        return new RefundRulings<>(Set.of(notMadeUpFor), (state, cause) -> none());
    }

    /** The question {@code refund}, about a case. */
    public <S extends Case> Query<S> refundQuery() {
        return this.<S>refunds().question();
    }

    private Ruling<Refund> none() {
        return Ruling.of(Refund.NONE, Basis.EXPRESS, notMadeUpFor);
    }
}
