package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import java.util.Comparator;

/** Lets the clock run on a case of which nobody else takes care. */
public final class Clockwork {

    /** More steps than any case has of itself. */
    private static final int MANY = 20;

    private Clockwork() {}

    /**
     * Everything that falls due, in order, each at its own instant: it is told alike each time, is taken, and does not fall
     * due again. In the end nothing is left.
     */
    public static <S extends Case, E> S runDown(Lifecycle<S, E> lifecycle, S from, FakeWorld world) {
        var state = from;
        for (int steps = 0; !lifecycle.due(state).isEmpty(); steps++) {
            assertThat(steps).as("steps of %s", from.marks()).isLessThan(MANY);
            var all = lifecycle.due(state);
            assertThat(lifecycle.due(state)).isEqualTo(all);
            var next = all.stream().min(Comparator.comparing(Due::at)).orElseThrow();
            state = fired(lifecycle, state, next, world);
            assertThat(lifecycle.due(state)).as("%s on %s", next, from.marks()).doesNotContain(next);
        }
        return state;
    }

    private static <S extends Case, E> S fired(Lifecycle<S, E> lifecycle, S state, Due due, FakeWorld world) {
        var run = Run.of(lifecycle, state, due.command(), Actor.CLOCK, Facts.NONE, world.at(due.at()));
        assertThat(run.decision()).as("%s on %s", due, state.marks()).isInstanceOf(Decision.Accepted.class);
        return run.after().orElseThrow();
    }
}
