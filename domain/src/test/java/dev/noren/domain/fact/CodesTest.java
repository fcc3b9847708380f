package dev.noren.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static <T> Optional<T> read(FactType<T> type, String text) {
        return ((FactType.Code<T>) type).read().apply(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JP", "CN", "KR", "GB", "US"})
    void a_country_is_written_in_two_capital_letters(String country) {
        assertThat(read(Codes.country(), country)).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jp", "JPN", "UK", "ZZ", "EU", "392", "Japan"})
    void what_iso_3166_does_not_name_is_no_country(String country) {
        assertThat(read(Codes.country(), country)).isEmpty();
    }

    @Test
    void a_currency_is_written_in_three_capital_letters() {
        assertThat(read(Codes.currency(), "JPY")).contains(Currency.getInstance("JPY"));
        assertThat(read(Codes.currency(), "GBP")).contains(Currency.getInstance("GBP"));
        assertThat(read(Codes.currency(), "jpy")).isEmpty();
        assertThat(read(Codes.currency(), "YEN")).isEmpty();
        assertThat(read(Codes.currency(), "")).isEmpty();
    }

    @Test
    void a_zone_is_one_that_exists() {
        assertThat(read(Codes.zone(), "Asia/Tokyo")).contains(ZoneId.of("Asia/Tokyo"));
        assertThat(read(Codes.zone(), "Asia/Kochi")).isEmpty();
        assertThat(read(Codes.zone(), "Tokyo time")).isEmpty();
        assertThat(read(Codes.zone(), "")).isEmpty();
    }

    @Test
    void codes_are_written_as_they_are_read() {
        assertThat(((FactType.Code<String>) Codes.country()).write().apply("JP"))
                .isEqualTo("JP");
        assertThat(((FactType.Code<Currency>) Codes.currency()).write().apply(Currency.getInstance("USD")))
                .isEqualTo("USD");
        assertThat(((FactType.Code<ZoneId>) Codes.zone()).write().apply(ZoneId.of("Asia/Tokyo")))
                .isEqualTo("Asia/Tokyo");
    }
}
