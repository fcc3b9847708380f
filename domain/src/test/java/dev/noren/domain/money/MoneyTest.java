package dev.noren.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.fact.Facts;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void yen_are_whole_and_in_jpy() {
        assertThat(Money.yen(60_000)).isEqualTo(new Money(60_000, Currency.getInstance("JPY")));
        assertThat(Money.YEN.getDefaultFractionDigits()).isZero();
    }

    @Test
    void amounts_of_one_currency_add_up() {
        assertThat(Money.yen(60_000).plus(Money.yen(1))).isEqualTo(Money.yen(60_001));
        assertThat(Money.yen(60_000).plus(Money.yen(-60_001))).isEqualTo(Money.yen(-1));
        assertThat(new Money(150_000, USD).plus(new Money(1, USD))).isEqualTo(new Money(150_001, USD));
    }

    @Test
    void amounts_of_two_currencies_do_not_add_up() {
        assertThatThrownBy(() -> Money.yen(1).plus(new Money(1, USD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("JPY", "USD");
    }

    @Test
    void an_amount_is_taken_several_times() {
        assertThat(Money.yen(30_000).times(3)).isEqualTo(Money.yen(90_000));
        assertThat(Money.yen(30_000).times(0)).isEqualTo(Money.yen(0));
        assertThat(new Money(5, USD).times(2)).isEqualTo(new Money(10, USD));
    }

    @Test
    void what_does_not_fit_is_an_error_and_never_wraps_around() {
        assertThat(Money.yen(Long.MAX_VALUE).plus(Money.yen(0))).isEqualTo(Money.yen(Long.MAX_VALUE));
        assertThatThrownBy(() -> Money.yen(Long.MAX_VALUE).plus(Money.yen(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.yen(Long.MIN_VALUE).plus(Money.yen(-1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.yen(Long.MAX_VALUE / 2 + 1).times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void money_is_written_as_amount_and_currency_and_read_back() {
        var credit = new Money(150_000, USD);
        var written = Money.SHAPE.write().apply(credit);

        assertThat(written).isEqualTo(Facts.of(Money.AMOUNT, 150_000L, Money.CURRENCY, USD));
        assertThat(Money.SHAPE.read().apply(written)).isEqualTo(credit);
    }
}
