package dev.noren.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(20);

    private final CompletableFuture<String> asked = new CompletableFuture<>();

    @Test
    void what_is_answered_in_time_is_heard() {
        var waiting = Patience.with(asked, LONG);
        asked.complete("done");

        assertThat(waiting.join()).isEqualTo("done");
    }

    @Test
    void what_fails_fails_as_it_did() {
        var waiting = Patience.with(asked, LONG);
        asked.completeExceptionally(new IllegalStateException("broken"));

        assertThatThrownBy(waiting::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .hasRootCauseMessage("broken");
    }

    @Test
    void what_takes_too_long_is_given_up_by_who_waits_and_not_by_who_does_it() {
        var waiting = Patience.with(asked, SHORT);

        assertThatThrownBy(waiting::join).hasCauseInstanceOf(TimeoutException.class);
        assertThat(asked).isNotDone();
    }
}
