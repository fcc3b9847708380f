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
    private final String name;

    private Of(Function<Q, Facts> whose, Fact<T> fact, String name) {
        this.whose = whose;
        this.fact = fact;
        this.name = name;
    }

    public static <Q, T> Of<Q, T> of(Function<Q, Facts> whose, Fact<T> fact) {
        return new Of<>(whose, fact, fact.name());
    }

    /** A fact inside a map of facts, which is named with it, as in {@code amazon.ukVat} (8.2). */
    public static <Q, T> Of<Q, T> inside(Function<Q, Facts> whose, Fact<Facts> map, Fact<T> fact) {
        return new Of<>(
                question -> {
                    var inner = whose.apply(question).orNull(map);
                    return inner == null ? Facts.NONE : inner;
                },
                fact,
                map.name() + "." + fact.name());
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
        return new Matches<>(whose, fact, name, test);
    }

    private record Matches<Q, T>(Function<Q, Facts> whose, Fact<T> fact, String name, Predicate<T> test)
            implements Condition<Q> {
        @Override
        public Tri look(Q question) {
            @Nullable T value = whose.apply(question).orNull(fact);
            return value == null ? Tri.UNKNOWN : test.test(value) ? Tri.MET : Tri.UNMET;
        }

        @Override
        public void missing(Q question, Set<String> names) {
            names.add(name);
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
