package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RisingIdsTest {

    private Instant now = Instant.parse("2026-01-05T00:00:00.123Z");
    private final RisingIds ids = new RisingIds(() -> now);

    @Test
    void they_are_uuids_of_version_7_that_begin_with_the_milliseconds() {
        var id = UUID.fromString(ids.next());

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(now.toEpochMilli());
    }

    @Test
    void none_comes_twice_within_a_millisecond() {
        assertThat(Stream.generate(ids::next).limit(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void they_rise_from_one_millisecond_to_the_next() {
        var before = ids.next();
        now = now.plusMillis(1);

        assertThat(ids.next()).isGreaterThan(before);
    }

    @Test
    void a_clock_that_is_set_back_does_not_take_them_back() {
        var before = UUID.fromString(ids.next());
        now = now.minusSeconds(60);

        assertThat(UUID.fromString(ids.next()).getMostSignificantBits() >>> 16)
                .isEqualTo(before.getMostSignificantBits() >>> 16);
    }
}
