package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How one sort of event is stored: under a name and a version, by hand-made reader and writer.
 *
 * @param name as in {@code option-requested}; never reused for something else
 * @param version 1 for the first
 */
public record EventShape<E>(
        String name, int version, Schema schema, Predicate<E> is, Function<Facts, E> read, Function<E, Facts> write) {

    public static <E, X extends E> EventShape<E> of(String name, int version, Class<X> type, Shape<X> shape) {
        return new EventShape<>(
                name,
                version,
                shape.schema(),
                type::isInstance,
                facts -> shape.read().apply(facts),
                event -> shape.write().apply(type.cast(event)));
    }

    /** The first version of an event, by what it holds and how that is read and written. */
    public static <E, X extends E> EventShape<E> of(
            String name, Class<X> type, Schema schema, Function<Facts, X> read, Function<X, Facts> write) {
        return of(name, 1, type, new Shape<>(schema, read, write));
    }

    /** An event that says nothing but that it happened. */
    public static <E> EventShape<E> bare(String name, int version, E event) {
        return new EventShape<>(name, version, Schema.EMPTY, event::equals, facts -> event, any -> Facts.NONE);
    }

    /** The shape of events that another sort of event carries inside. */
    public <O> EventShape<O> inside(Function<E, O> wrap, Function<O, Optional<E>> unwrap) {
        return new EventShape<>(
                name,
                version,
                schema,
                outer -> unwrap.apply(outer).filter(is).isPresent(),
                facts -> wrap.apply(read.apply(facts)),
                outer -> write.apply(unwrap.apply(outer).orElseThrow()));
    }
}
