package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong(7);

    private Progress progress(boolean watched) {
        var console = new Console(new PrintWriter(out), new PrintWriter(err), 80, false, watched);
        return Progress.by(nanos::get, console, "payments", "lines");
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void where_it_is_kept_a_line_is_printed_every_ten_seconds() {
        try (var progress = progress(false)) {
            pass(Duration.ofMillis(9_999));
            progress.at(1, 100_000, "");
            pass(Duration.ofMillis(1));
            progress.at(41_200, 100_000, "booked 41,100");
            progress.at(41_201, 100_000, "");
            pass(Duration.ofSeconds(10));
            progress.at(100_000, 100_000, "");
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "payments: 41,200 of 100,000 lines (41%), 4,120/s, 15 s left; booked 41,100",
                        "payments: 100,000 of 100,000 lines (100%), 5,000/s");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void where_somebody_watches_one_line_is_rewritten_and_taken_away_at_the_end() {
        try (var progress = progress(true)) {
            pass(Duration.ofMillis(100));
            progress.at(10, 20, "");
            pass(Duration.ofMillis(99));
            progress.at(11, 20, "");
            pass(Duration.ofMillis(1));
            progress.at(20, 20, "");
        }
        assertThat(err.toString())
                .isEqualTo("\r\u001b[Kpayments: 10 of 20 lines (50%), 100/s, 1 s left"
                        + "\r\u001b[Kpayments: 20 of 20 lines (100%), 100/s"
                        + "\r\u001b[K");
    }

    @Test
    void a_watched_line_fits_the_narrowest_terminal() {
        try (var progress = progress(true)) {
            pass(Duration.ofSeconds(1));
            progress.at(1, 2, "x".repeat(100));
        }
        assertThat(err.toString()).contains("…\r").doesNotContain("x".repeat(50));
    }

    @Test
    void of_work_without_an_end_in_sight_nothing_is_said_to_be_left() {
        try (var progress = progress(false)) {
            pass(Duration.ofSeconds(10));
            progress.at(1_234_560);
        }
        assertThat(err.toString().strip()).isEqualTo("payments: 1,234,560 lines, 123,456/s");
    }

    @Test
    void more_than_two_minutes_are_told_in_minutes() {
        try (var progress = progress(false)) {
            pass(Duration.ofSeconds(10));
            progress.at(10, 131, "");
            pass(Duration.ofSeconds(10));
            progress.at(20, 140, "");
        }
        assertThat(err.toString()).contains(", 3 min left").contains(", 120 s left");
    }

    @Test
    void work_that_is_done_at_once_is_not_shown() {
        try (var progress = progress(true)) {
            progress.at(1, 1, "");
        }
        assertThat(err.toString()).isEmpty();
    }
}
