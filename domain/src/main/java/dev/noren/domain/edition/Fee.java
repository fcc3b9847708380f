package dev.noren.domain.edition;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.money.Money;

/**
 * What taking part costs.
 *
 * @param illustrative no document gives the amount; it stands in for the one in the call
 */
public record Fee(Money money, boolean taxIncluded, boolean illustrative) {

    public static final Fact<Boolean> TAX_INCLUDED = Fact.of("taxIncluded", FactType.flag());
    public static final Fact<Boolean> ILLUSTRATIVE = Fact.of("illustrative", FactType.flag());

    public static final Shape<Fee> SHAPE = new Shape<>(
            Schema.of(Money.AMOUNT, Money.CURRENCY).orNot(TAX_INCLUDED, ILLUSTRATIVE),
            facts -> new Fee(
                    new Money(facts.need(Money.AMOUNT), facts.need(Money.CURRENCY)),
                    facts.get(TAX_INCLUDED).orElse(false),
                    facts.get(ILLUSTRATIVE).orElse(false)),
            fee -> Money.SHAPE
                    .write()
                    .apply(fee.money)
                    .with(TAX_INCLUDED, fee.taxIncluded)
                    .with(ILLUSTRATIVE, fee.illustrative));
}
