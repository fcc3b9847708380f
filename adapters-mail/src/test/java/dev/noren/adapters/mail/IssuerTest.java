package dev.noren.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.fact.Words;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerTest {

    private static Issuer issuer(Optional<String> registration, OptionalInt rate) {
        var words = new Words("機構", "Agency");
        return new Issuer(words, words, registration, Optional.empty(), Optional.empty(), rate);
    }

    @ParameterizedTest
    @CsvSource({"60000, 10, 5454", "83000, 10, 7545", "11, 10, 1", "10, 10, 0", "108, 8, 8", "107, 8, 7"})
    void the_tax_in_an_amount_is_cut_off_to_whole_yen(long amount, int rate, long tax) {
        assertThat(Issuer.taxIn(amount, rate)).isEqualTo(tax);
    }

    @Test
    void a_registration_number_needs_a_rate() {
        assertThatThrownBy(() -> issuer(Optional.of("T1234567890123"), OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a registration number needs a tax rate");
        assertThatCode(() -> issuer(Optional.of("T1234567890123"), OptionalInt.of(10)))
                .doesNotThrowAnyException();
        assertThatCode(() -> issuer(Optional.empty(), OptionalInt.of(10))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890123", "T123456789012", "T12345678901234", "t1234567890123"})
    void another_registration_number_is_none(String number) {
        assertThatThrownBy(() -> issuer(Optional.of(number), OptionalInt.of(10)))
                .hasMessageContaining("T and 13 digits");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, -1})
    void a_rate_is_a_part_of_the_amount(int rate) {
        assertThatThrownBy(() -> issuer(Optional.empty(), OptionalInt.of(rate))).hasMessageContaining("from 1 to 99");
    }
}
