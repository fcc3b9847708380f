package dev.noren.domain.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which facts something is made of: those it must have, and those it may have. Any other name is unknown to it. */
public record Schema(List<Fact<?>> required, List<Fact<?>> optional) {

    /** What carries nothing. */
    public static final Schema EMPTY = new Schema(List.of(), List.of());

    public Schema {
        required = List.copyOf(required);
        optional = List.copyOf(optional);
    }

    public static Schema of(Fact<?>... required) {
        return new Schema(List.of(required), List.of());
    }

    /** Nothing of it need be known. */
    public static Schema allOptional(Fact<?>... optional) {
        return new Schema(List.of(), List.of(optional));
    }

    public Schema orNot(Fact<?>... more) {
        return new Schema(
                required, Stream.concat(optional.stream(), Stream.of(more)).toList());
    }

    /** The same as it is of an order that is refused: what its words say, nobody has agreed to keep. */
    public Schema refused() {
        return new Schema(refused(required), refused(optional));
    }

    private static List<Fact<?>> refused(List<Fact<?>> facts) {
        return facts.stream().<Fact<?>>map(Fact::refused).toList();
    }

    public Stream<Fact<?>> all() {
        return Stream.concat(required.stream(), optional.stream());
    }

    public Optional<Fact<?>> named(String name) {
        return all().filter(fact -> fact.name().equals(name)).findFirst();
    }
}
