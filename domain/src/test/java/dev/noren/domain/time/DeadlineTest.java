package dev.noren.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant LONG_BEFORE = Instant.parse("2000-01-01T00:00:00Z");

    private static Deadline tokyo(String lastDay) {
        return new Deadline(LocalDate.parse(lastDay), TOKYO);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-26T00:00:00+09:00, false",
        "2024-09-26T23:59:59+09:00, false",
        "2024-09-27T00:00:00+09:00, false",
        "2024-09-27T23:59:59+09:00, false",
        "2024-09-27T23:59:59.999999999+09:00, false",
        "2024-09-28T00:00:00+09:00, true",
        "2024-09-28T23:59:59+09:00, true",
        // the same instants as seen from elsewhere
        "2024-09-27T14:59:59Z, false",
        "2024-09-27T15:00:00Z, true",
    })
    void the_whole_last_day_counts_in_japan(String now, boolean over) {
        assertThat(tokyo("2024-09-27").over(at(now))).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-26T23:59:59-10:00, false",
        "2024-09-27T00:00:00-10:00, false",
        "2024-09-27T23:59:59-10:00, false",
        "2024-09-28T00:00:00-10:00, true",
        "2024-09-28T23:59:59-10:00, true",
        // over in Japan already
        "2024-09-28T00:00:00+09:00, false",
    })
    void the_whole_last_day_counts_in_the_zone_of_the_edition(String now, boolean over) {
        var deadline = new Deadline(LocalDate.of(2024, 9, 27), ZoneId.of("Pacific/Honolulu"));

        assertThat(deadline.over(at(now))).isEqualTo(over);
    }

    @Test
    void it_ends_where_the_next_day_starts() {
        assertThat(tokyo("2024-02-28").end()).isEqualTo("2024-02-28T15:00:00Z");
        assertThat(tokyo("2024-02-29").end()).isEqualTo("2024-02-29T15:00:00Z");
        assertThat(tokyo("2024-12-31").end()).isEqualTo("2024-12-31T15:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // clocks go forward on the 10th of March and back on the 3rd of November
        "America/New_York,  2024-03-10, 2024-03-11T04:00:00Z",
        "America/New_York,  2024-03-09, 2024-03-10T05:00:00Z",
        "America/New_York,  2024-11-03, 2024-11-04T05:00:00Z",
        // a day that starts at one o'clock
        "America/Sao_Paulo, 2018-11-03, 2018-11-04T03:00:00Z",
    })
    void a_day_has_as_many_hours_as_it_has_in_its_zone(String zone, LocalDate lastDay, Instant end) {
        var deadline = new Deadline(lastDay, ZoneId.of(zone));

        assertThat(deadline.end()).isEqualTo(end);
        assertThat(deadline.over(end)).isTrue();
        assertThat(deadline.over(end.minusNanos(1))).isFalse();
    }

    @Test
    void somebody_is_reminded_at_nine_three_days_before() {
        assertThat(tokyo("2024-09-27").reminder(3, LONG_BEFORE)).contains(at("2024-09-24T09:00:00+09:00"));
        assertThat(tokyo("2024-03-02").reminder(3, LONG_BEFORE)).contains(at("2024-02-28T09:00:00+09:00"));
        assertThat(tokyo("2025-01-02").reminder(3, LONG_BEFORE)).contains(at("2024-12-30T09:00:00+09:00"));
    }

    @Test
    void nine_is_nine_in_the_zone_of_the_edition() {
        var newYork = new Deadline(LocalDate.of(2024, 3, 12), ZoneId.of("America/New_York"));

        assertThat(newYork.reminder(3, LONG_BEFORE)).contains(at("2024-03-09T09:00:00-05:00"));
        assertThat(newYork.reminder(1, LONG_BEFORE)).contains(at("2024-03-11T09:00:00-04:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-23T23:59:59+09:00, true",
        "2024-09-24T08:59:59+09:00, true",
        "2024-09-24T09:00:01+09:00, false",
        "2024-09-25T00:00:00+09:00, false",
        "2024-09-27T23:59:59+09:00, false",
        "2024-09-28T00:00:00+09:00, false",
    })
    void nobody_is_reminded_where_that_hour_is_past_when_it_is_planned(String planned, boolean reminded) {
        assertThat(tokyo("2024-09-27").reminder(3, at(planned)).isPresent()).isEqualTo(reminded);
    }
}
