package dev.noren.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 30);
    private static final Window WINDOW = Window.of(FIRST, LAST);
    private static final Window FROM = new Window(Optional.of(FIRST), Optional.empty());
    private static final Window TO = new Window(Optional.empty(), Optional.of(LAST));

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, true,  false, false",
        "2025-07-01, false, true,  false",
        "2025-07-02, false, true,  false",
        "2026-01-29, false, true,  false",
        "2026-01-30, false, true,  false",
        "2026-01-31, false, false, true",
    })
    void both_the_first_and_the_last_day_are_within(LocalDate day, boolean notYetOpen, boolean holds, boolean over) {
        assertThat(WINDOW.notYetOpenOn(day)).isEqualTo(notYetOpen);
        assertThat(WINDOW.holds(day)).isEqualTo(holds);
        assertThat(WINDOW.overOn(day)).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Tokyo,       2025-06-30T23:59:59+09:00, false",
        "Asia/Tokyo,       2025-07-01T00:00:00+09:00, true",
        "Asia/Tokyo,       2025-07-01T23:59:59+09:00, true",
        "Asia/Tokyo,       2026-01-30T00:00:00+09:00, true",
        "Asia/Tokyo,       2026-01-30T23:59:59+09:00, true",
        "Asia/Tokyo,       2026-01-31T00:00:00+09:00, false",
        "Asia/Tokyo,       2026-01-31T23:59:59+09:00, false",
        "Pacific/Honolulu, 2025-06-30T23:59:59-10:00, false",
        "Pacific/Honolulu, 2025-07-01T00:00:00-10:00, true",
        "Pacific/Honolulu, 2025-07-01T23:59:59-10:00, true",
        "Pacific/Honolulu, 2026-01-30T00:00:00-10:00, true",
        "Pacific/Honolulu, 2026-01-30T23:59:59-10:00, true",
        "Pacific/Honolulu, 2026-01-31T00:00:00-10:00, false",
        // not yet there where it is already in Japan, and still there where it is over in Japan
        "Pacific/Honolulu, 2025-07-01T00:00:00+09:00, false",
        "Pacific/Honolulu, 2026-01-31T00:00:00+09:00, true",
    })
    void an_instant_is_within_by_its_day_in_the_zone_of_the_edition(String zone, OffsetDateTime now, boolean within) {
        assertThat(WINDOW.holds(LocalDate.ofInstant(now.toInstant(), ZoneId.of(zone))))
                .isEqualTo(within);
    }

    @Test
    void a_side_left_out_is_open() {
        assertThat(FROM.holds(FIRST.minusDays(1))).isFalse();
        assertThat(FROM.holds(FIRST)).isTrue();
        assertThat(FROM.holds(LocalDate.MAX)).isTrue();
        assertThat(TO.holds(LocalDate.MIN)).isTrue();
        assertThat(TO.holds(LAST)).isTrue();
        assertThat(TO.holds(LAST.plusDays(1))).isFalse();
    }

    @Test
    void all_year_is_every_day() {
        assertThat(Window.ALWAYS.holds(LocalDate.MIN)).isTrue();
        assertThat(Window.ALWAYS.holds(LocalDate.MAX)).isTrue();
        assertThat(Window.ALWAYS.closesBeforeItOpens()).isFalse();
    }

    @Test
    void a_window_of_one_day_is_one_day() {
        var day = Window.of(FIRST, FIRST);

        assertThat(day.closesBeforeItOpens()).isFalse();
        assertThat(day.holds(FIRST.minusDays(1))).isFalse();
        assertThat(day.holds(FIRST)).isTrue();
        assertThat(day.holds(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void a_window_can_close_before_it_opens_only_where_it_does_both() {
        assertThat(Window.of(FIRST, FIRST.minusDays(1)).closesBeforeItOpens()).isTrue();
        assertThat(WINDOW.closesBeforeItOpens()).isFalse();
        assertThat(FROM.closesBeforeItOpens()).isFalse();
        assertThat(TO.closesBeforeItOpens()).isFalse();
    }

    @Test
    void a_window_is_written_without_the_sides_it_does_not_have_and_read_back() {
        assertThat(Window.SHAPE.write().apply(WINDOW)).isEqualTo(Facts.of(Window.FROM, FIRST, Window.TO, LAST));
        assertThat(Window.SHAPE.write().apply(TO)).isEqualTo(Facts.of(Window.TO, LAST));
        assertThat(Window.SHAPE.write().apply(Window.ALWAYS)).isEqualTo(Facts.NONE);
        assertThat(Window.SHAPE.read().apply(Facts.of(Window.FROM, FIRST))).isEqualTo(FROM);
        assertThat(Window.SHAPE.read().apply(Facts.NONE)).isEqualTo(Window.ALWAYS);
    }
}
