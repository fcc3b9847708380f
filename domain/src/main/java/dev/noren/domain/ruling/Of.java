package dev.noren.domain.ruling;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A fact of somebody in a question: {@code company(SEAT).is("JP")} reads as the regulation does. */
public final class Of<Q, T> {

    private final Function<Q, Facts> whose;
    private final Fact<T> fact;

    private Of(Function<Q, Facts> whose, Fact<T> fact) {
        this.whose = whose;
        this.fact = fact;
    }

    public static <Q, T> Of<Q, T> of(Function<Q, Facts> whose, Fact<T> fact) {
        return new Of<>(whose, fact);
    }

    public Condition<Q> is(T value) {
        return matches(value::equals);
    }

    public Condition<Q> isOneOf(Set<T> values) {
        return matches(values::contains);
    }

    /** Holds where the fact is known, whatever its value; never unknown. */
    public Condition<Q> isGiven() {
        return new Given<>(whose, fact);
    }

    public Condition<Q> matches(Predicate<T> test) {
        return new Matches<>(whose, fact, test);
    }

    private record Matches<Q, T>(Function<Q, Facts> whose, Fact<T> fact, Predicate<T> test) implements Condition<Q> {
        @Override
        public Tri look(Q question) {
            @Nullable T value = whose.apply(question).orNull(fact);
            return value == null ? Tri.UNKNOWN : test.test(value) ? Tri.MET : Tri.UNMET;
        }

        @Override
        public void missing(Q question, Set<String> names) {
            names.add(fact.name());
        }
    }

    private record Given<Q, T>(Function<Q, Facts> whose, Fact<T> fact) implements Condition<Q> {
        @Override
        public Tri look(Q question) {
            return Tri.of(whose.apply(question).knows(fact));
        }

        @Override
        public void missing(Q question, Set<String> names) {}
    }
}
