package dev.noren.ports.driven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.driven.Dispatch.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispatchTest {

    private static final Instant NOW = Instant.parse("2024-09-02T00:00:00Z");

    @Test
    void each_wait_is_longer_than_the_one_before_and_the_tenth_attempt_is_the_last() {
        var waits = new ArrayList<Duration>();
        var dispatch = Dispatch.waiting(NOW);
        int attempts = 0;
        while (dispatch.state() == State.WAITING) {
            dispatch = dispatch.tryingAt(NOW).failedAt(NOW, "451 later");
            dispatch.next().map(next -> Duration.between(NOW, next)).ifPresent(waits::add);
            attempts++;
        }

        assertThat(waits).isSorted().doesNotHaveDuplicates().first().isEqualTo(Duration.ofMinutes(1));
        assertThat(waits).last().isEqualTo(Duration.ofHours(24));
        assertThat(attempts).isEqualTo(10);
        assertThat(dispatch.state()).isEqualTo(State.GIVEN_UP);
        assertThat(dispatch.attempts()).isEqualTo(10);
        assertThat(dispatch.error()).contains("451 later");
        assertThat(dispatch.next()).isEmpty();
    }

    @Test
    void what_was_in_flight_when_the_process_died_goes_again_at_once_but_not_for_ever() {
        var once = Dispatch.waiting(NOW).tryingAt(NOW).interruptedAt(NOW, "died");
        assertThat(once.next()).contains(NOW);
        assertThat(once.attempts()).isEqualTo(1);

        var dispatch = Dispatch.waiting(NOW);
        for (int i = 0; i < 10; i++) {
            assertThat(dispatch.state()).isEqualTo(State.WAITING);
            dispatch = dispatch.tryingAt(NOW).interruptedAt(NOW, "died");
        }
        assertThat(dispatch.state()).isEqualTo(State.GIVEN_UP);
    }

    @Test
    void what_is_let_go_again_has_all_its_attempts_before_it_and_still_shows_what_went_wrong() {
        var again = Dispatch.waiting(NOW).tryingAt(NOW).refusedAt(NOW, "550 no").releasedAt(NOW.plusSeconds(9));

        assertThat(again)
                .isEqualTo(new Dispatch(
                        State.WAITING,
                        NOW.plusSeconds(9),
                        0,
                        Optional.of(NOW.plusSeconds(9)),
                        Optional.of("550 no"),
                        Optional.empty()));
    }

    @Test
    void only_what_waits_has_a_time_from_when_on_it_may_go() {
        var waiting = Dispatch.waiting(NOW);

        assertThat(waiting.next()).contains(NOW);
        assertThat(waiting.tryingAt(NOW).next()).isEmpty();
        assertThat(waiting.tryingAt(NOW).sentAt(NOW).next()).isEmpty();
        assertThat(waiting.heldAt(NOW, Optional.empty()).next()).isEmpty();
        assertThat(waiting.droppedAt(NOW, "told").next()).isEmpty();
        assertThat(Dispatch.noAddress(NOW).next()).isEmpty();
    }
}
