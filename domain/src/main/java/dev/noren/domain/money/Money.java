package dev.noren.domain.money;

import dev.noren.domain.fact.Codes;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.util.Currency;

/**
 * An amount in minor units of a currency: whole yen, cents. Never floating point. Sums that do not fit throw
 * {@link ArithmeticException}.
 *
 * @param amount minor units, of either sign
 */
public record Money(long amount, Currency currency) {

    public static final Currency YEN = Currency.getInstance("JPY");

    public static final Fact<Long> AMOUNT = Fact.of("amount", FactType.figure());
    public static final Fact<Currency> CURRENCY = Fact.of("currency", Codes.currency());

    /** Written as {@code {amount: 83000, currency: JPY}}. */
    public static final Shape<Money> SHAPE = new Shape<>(
            Schema.of(AMOUNT, CURRENCY),
            facts -> new Money(facts.need(AMOUNT), facts.need(CURRENCY)),
            money -> Facts.of(AMOUNT, money.amount, CURRENCY, money.currency));

    public static Money yen(long amount) {
        return new Money(amount, YEN);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(amount, sameCurrency(other).amount), currency);
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(amount, factor), currency);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
        }
        return other;
    }
}
