package dev.noren.plugins.buyers.mtckitchen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void it_promotes_for_the_last_two_weeks_of_the_season() {
        assertThat(in("2024-04-01", "2025-03-31").map(DatesTest::told))
                .contains("2025-02-04 2025-02-11 2025-03-18 2025-03-31");
    }

    @Test
    void a_season_too_short_for_a_video_has_no_terms() {
        assertThat(in("2024-04-01", "2024-05-26").map(Terms::registerBy)).contains(LocalDate.of(2024, 4, 1));
        assertThat(in("2024-04-01", "2024-05-25")).isEmpty();
    }

    private static Optional<Terms> in(String from, String to) {
        return Dates.in(new Season("mall", LocalDate.parse(from), LocalDate.parse(to)));
    }

    private static String told(Terms terms) {
        return terms.registerBy() + " " + terms.offers().getFirst().chooseBy() + " " + terms.promotionFrom() + " "
                + terms.promotionTo();
    }
}
