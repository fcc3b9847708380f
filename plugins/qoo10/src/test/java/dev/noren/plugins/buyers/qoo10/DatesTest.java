package dev.noren.plugins.buyers.qoo10;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void it_promotes_for_three_weeks_from_the_middle_of_the_season() {
        assertThat(in("2024-04-01", "2025-03-31").map(DatesTest::told))
                .contains("2024-09-02 2024-09-09 2024-09-30 2024-10-20");
        assertThat(in("2024-04-01", "2024-05-30").map(DatesTest::told))
                .contains("2024-04-03 2024-04-10 2024-05-01 2024-05-21");
    }

    @Test
    void a_season_too_short_has_no_terms() {
        assertThat(in("2024-04-01", "2024-05-26")).isPresent();
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
