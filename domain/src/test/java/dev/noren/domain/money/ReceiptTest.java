package dev.noren.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

    @ParameterizedTest
    @CsvSource({"1, 0", "1, 1", "60000, 0", "60000, 59999", "60000, 60000"})
    void up_to_all_of_a_payment_goes_towards_the_invoice(long amount, long applied) {
        var receipt = new Receipt(amount, DAY, "r-1", applied, applied > 0);

        assertThat(receipt.amount()).isEqualTo(amount);
        assertThat(receipt.applied()).isEqualTo(applied);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 0", "-1, -1", "60000, -1", "60000, 60001", "0, 1"})
    void a_payment_is_above_0_and_no_more_of_it_is_applied_than_came_in(long amount, long applied) {
        assertThatThrownBy(() -> new Receipt(amount, DAY, "r-1", applied, applied > 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_payment_released_is_the_same_payment_and_goes_towards_nothing() {
        assertThat(new Receipt(60_000, DAY, "r-1", 30_000, true).released())
                .isEqualTo(new Receipt(60_000, DAY, "r-1", 0, true));
    }
}
