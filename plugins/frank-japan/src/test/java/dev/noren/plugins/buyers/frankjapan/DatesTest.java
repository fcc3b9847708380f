package dev.noren.plugins.buyers.frankjapan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void a_fiscal_year_promotes_up_to_double_eleven() {
        assertThat(in("2024-04-01", "2025-03-31").map(DatesTest::told))
                .contains("2024-09-22 2024-10-01 2024-10-22 2024-11-11");
    }

    @Test
    void double_eleven_needs_the_days_of_registration_and_the_day_itself() {
        assertThat(in("2024-09-22", "2024-11-11").map(Terms::promotionTo)).contains(LocalDate.of(2024, 11, 11));
        assertThat(in("2024-09-23", "2025-01-31").map(Terms::promotionTo)).contains(LocalDate.of(2025, 1, 7));
        assertThat(in("2024-09-20", "2024-11-10").map(Terms::promotionTo)).contains(LocalDate.of(2024, 11, 10));
    }

    @Test
    void a_winter_promotes_over_the_new_year() {
        assertThat(in("2024-10-01", "2025-03-31").map(DatesTest::told))
                .contains("2024-11-18 2024-11-27 2024-12-18 2025-01-07");
    }

    @Test
    void a_season_with_neither_promotes_at_its_end() {
        assertThat(in("2024-04-01", "2024-05-30").map(DatesTest::told))
                .contains("2024-04-10 2024-04-19 2024-05-10 2024-05-30");
    }

    @Test
    void a_season_too_short_has_no_terms() {
        assertThat(in("2024-04-01", "2024-05-21")).isPresent();
        assertThat(in("2024-04-01", "2024-05-20")).isEmpty();
    }

    private static Optional<Terms> in(String from, String to) {
        return Dates.in(new Season("mall", LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static String told(Terms terms) {
        return terms.registerBy() + " " + terms.offers().getFirst().chooseBy() + " " + terms.promotionFrom() + " "
                + terms.promotionTo();
    }
}
