package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** {@code given(events).when(command, by, payload).thenAccepted(events)}, for any life. Immutable. */
public record Story<S extends Case, E>(
        Lifecycle<S, E> lifecycle,
        FakeWorld world,
        @Nullable S state) {

    /** The id of the case that is told of. */
    public static final String CASE = "case-1";

    public static <S extends Case, E> Story<S, E> of(Lifecycle<S, E> lifecycle, FakeWorld world) {
        return new Story<>(lifecycle, world, null);
    }

    /** What has happened so far. */
    @SafeVarargs
    public final Story<S, E> given(E... events) {
        var folded = state;
        for (var event : events) {
            folded = lifecycle.evolve(CASE, folded, event);
        }
        return given(folded);
    }

    /** The case as it stands. */
    public Story<S, E> given(S standing) {
        return new Story<>(lifecycle, world, standing);
    }

    /** The same at a time in Tokyo, as in {@code 2024-09-20T10:00}. */
    public Story<S, E> at(String time) {
        return where(any -> any.at(Cast.tokyo(time)));
    }

    public Story<S, E> in(Edition edition) {
        return where(any -> any.in(edition));
    }

    public Story<S, E> where(UnaryOperator<FakeWorld> change) {
        return new Story<>(lifecycle, change.apply(world), state);
    }

    public Tried<S, E> when(String command, Actor by) {
        return when(command, by, Facts.NONE);
    }

    public Tried<S, E> when(String command, Actor by, Facts with) {
        return new Tried<>(this, Run.of(lifecycle, state, command, by, with, world));
    }

    /** What came of a command. */
    public record Tried<S extends Case, E>(Story<S, E> story, Run<S, E> run) {

        /** It happens, on clauses all of which its row can cite; with just these events, where any are named. */
        @SafeVarargs
        public final Happened<S, E> thenAccepted(E... events) {
            assertThat(run.decision()).isInstanceOf(Decision.Accepted.class);
            assertThat(Citations.strangersFor(run)).isEmpty();
            var outcome = ((Decision.Accepted<E>) run.decision()).outcome();
            if (events.length > 0) {
                assertThat(outcome.events()).containsExactly(events);
            }
            return new Happened<>(story, run, outcome);
        }

        /** It does not, for just these clauses, in whichever order, all of which its row can cite. */
        public Refusal thenRefused(Code code, Clause... because) {
            assertThat(run.decision()).isInstanceOf(Decision.Refused.class);
            var refused = (Decision.Refused<E>) run.decision();
            assertThat(refused.because()).containsExactlyInAnyOrder(because);
            assertThat(refused.code()).isEqualTo(code);
            assertThat(Citations.strangersAgainst(run)).isEmpty();
            return new Refusal(refused.reasons());
        }
    }

    /** A command that happened. */
    public record Happened<S extends Case, E>(Story<S, E> story, Run<S, E> run, Outcome<E> outcome) {

        public Happened<S, E> nothingHappens() {
            assertThat(outcome.events()).isEmpty();
            return this;
        }

        /** Just these clauses, in whichever order. */
        public Happened<S, E> restingOn(Clause... because) {
            assertThat(outcome.because()).containsExactlyInAnyOrder(because);
            return this;
        }

        public Happened<S, E> flagged(Flag... flags) {
            assertThat(outcome.flags()).isEqualTo(Set.of(flags));
            return this;
        }

        public Happened<S, E> sending(Errand... errands) {
            assertThat(outcome.errands()).containsExactly(errands);
            return this;
        }

        /** The case afterwards. */
        public S after() {
            return run.after().orElseThrow();
        }

        /** The story goes on. */
        public Story<S, E> andThen() {
            return story.given(after());
        }
    }

    /** Why a command did not happen. */
    public record Refusal(List<Reason> reasons) {

        /** Just these fields are to blame. */
        public Refusal naming(String... fields) {
            assertThat(reasons.stream().map(Reason::field).flatMap(Optional::stream))
                    .containsExactlyInAnyOrder(fields);
            return this;
        }

        /** Just these facts are unknown. */
        public Refusal missing(String... facts) {
            assertThat(reasons.stream().flatMap(reason -> reason.missing().stream()))
                    .containsOnly(facts);
            return this;
        }

        /** The clauses stand against just these subjects. */
        public Refusal about(String... names) {
            assertThat(reasons.stream()
                            .map(Reason::subject)
                            .flatMap(Optional::stream)
                            .map(subject -> subject.name()))
                    .containsExactlyInAnyOrder(names);
            return this;
        }
    }
}
