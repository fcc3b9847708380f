package dev.noren.plugins.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeasonTest {

    private final Season season = new Season("mall", LocalDate.of(2024, 2, 28), LocalDate.of(2024, 3, 1));

    @Test
    void it_holds_its_first_and_its_last_day_and_none_beyond() {
        assertThat(season.holds(LocalDate.of(2024, 2, 27))).isFalse();
        assertThat(season.holds(LocalDate.of(2024, 2, 28))).isTrue();
        assertThat(season.holds(LocalDate.of(2024, 3, 1))).isTrue();
        assertThat(season.holds(LocalDate.of(2024, 3, 2))).isFalse();
    }

    @Test
    void both_its_ends_count_as_days() {
        assertThat(season.days()).isEqualTo(3);
    }
}
