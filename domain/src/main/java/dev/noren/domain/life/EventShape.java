package dev.noren.domain.life;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How one sort of event is stored: under a name and a version, by hand-made reader and writer.
 *
 * @param name as in {@code option-requested}; never reused for something else
 * @param version 1 for the first
 * @param versions what it holds, and held before
 */
public record EventShape<E>(
        String name,
        int version,
        Versions versions,
        Predicate<E> is,
        Function<Facts, E> read,
        Function<E, Facts> write) {

    /** @throws IllegalArgumentException where there is no way from a version before */
    public EventShape {
        if (version != versions.count()) {
            throw new IllegalArgumentException(name + " is of version " + version + " after " + versions.earlier());
        }
    }

    public static <E, X extends E> EventShape<E> of(String name, int version, Class<X> type, Shape<X> shape) {
        return new EventShape<>(
                name,
                version,
                Versions.first(shape.schema()),
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
        return new EventShape<>(
                name, version, Versions.first(Schema.EMPTY), event::equals, facts -> event, any -> Facts.NONE);
    }

    /**
     * The same in the next version, after one that held something else. For the version before that, said again.
     *
     * @param up makes what the version after it would have held
     */
    public EventShape<E> after(Schema before, UnaryOperator<Facts> up) {
        return new EventShape<>(name, version + 1, versions.after(before, up), is, read, write);
    }

    /** What its newest version holds. */
    public Schema schema() {
        return versions.newest();
    }

    /** The event of what a version held. */
    public E read(int ofVersion, Facts facts) {
        return read.apply(versions.raised(ofVersion, facts));
    }

    /** The shape of events that another sort of event carries inside. */
    public <O> EventShape<O> inside(Function<E, O> wrap, Function<O, Optional<E>> unwrap) {
        return new EventShape<>(
                name,
                version,
                versions,
                outer -> unwrap.apply(outer).filter(is).isPresent(),
                facts -> wrap.apply(read.apply(facts)),
                outer -> write.apply(unwrap.apply(outer).orElseThrow()));
    }
}
