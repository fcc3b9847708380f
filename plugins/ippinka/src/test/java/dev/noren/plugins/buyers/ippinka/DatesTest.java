package dev.noren.plugins.buyers.ippinka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void it_promotes_for_three_weeks_from_a_monday_to_a_sunday() {
        assertThat(in("2024-04-01", "2025-03-31").map(DatesTest::told))
                .contains("2025-02-10 2025-02-17 2025-03-10 2025-03-30");
    }

    @Test
    void the_last_sunday_is_the_last_day_where_the_season_ends_on_one() {
        assertThat(in("2024-04-01", "2025-03-30").map(Terms::promotionTo)).contains(LocalDate.of(2025, 3, 30));
        assertThat(in("2024-04-01", "2025-03-29").map(Terms::promotionTo)).contains(LocalDate.of(2025, 3, 23));
    }

    @Test
    void a_season_too_short_has_no_terms() {
        assertThat(in("2024-04-08", "2024-05-26").map(Terms::registerBy)).contains(LocalDate.of(2024, 4, 8));
        assertThat(in("2024-04-08", "2024-05-25")).isEmpty();
    }

    private static Optional<Terms> in(String from, String to) {
        return Dates.in(new Season("mall", LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static String told(Terms terms) {
        return terms.registerBy() + " " + terms.offers().getFirst().chooseBy() + " " + terms.promotionFrom() + " "
                + terms.promotionTo();
    }
}
