package dev.noren.ports.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A tree read from JSON, YAML, a spreadsheet or the log; every value knows its place. Immutable. */
public sealed interface Form {

    Place place();

    /** A text. */
    record Text(String value, Place place) implements Form {}

    /**
     * A whole number.
     *
     * @param written as it was written where a text might have been meant; empty where it cannot have been
     */
    record Whole(long value, String written, Place place) implements Form {
        public Whole(long value, Place place) {
            this(value, "", place);
        }
    }

    /** A number that is not whole, or too large; as it was written. */
    record Fraction(String written, Place place) implements Form {}

    /** Yes or no. */
    record Flag(boolean value, Place place) implements Form {}

    /** Nothing: {@code null}, or a key with no value. */
    record Nothing(Place place) implements Form {}

    /** Several, in order. */
    record Items(List<Form> values, Place place) implements Form {
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * Values by name, in order.
     *
     * @param names where each name stands
     */
    record Fields(Map<String, Form> values, Map<String, Place> names, Place place) implements Form {

        /** No fields. */
        public static final Fields NONE = of(Map.of());

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            names = Map.copyOf(names);
        }

        public static Fields of(Map<String, Form> values) {
            return new Fields(values, Map.of(), Place.NOWHERE);
        }

        public Optional<Form> get(String name) {
            return Optional.ofNullable(values.get(name));
        }

        /** Where a name stands. */
        public Place placeOf(String name) {
            return names.getOrDefault(name, place);
        }

        /** The same but for a field. */
        public Fields without(String name) {
            var fewer = new LinkedHashMap<>(values);
            fewer.remove(name);
            return new Fields(fewer, names, place);
        }

        /** The same with one more field, or another value in it. */
        public Fields with(String name, Form value) {
            var more = new LinkedHashMap<>(values);
            more.put(name, value);
            return new Fields(more, names, place);
        }
    }

    static Form text(String value) {
        return new Text(value, Place.NOWHERE);
    }

    static Form whole(long value) {
        return new Whole(value, Place.NOWHERE);
    }

    static Form flag(boolean value) {
        return new Flag(value, Place.NOWHERE);
    }

    static Form items(List<? extends Form> values) {
        return new Items(List.copyOf(values), Place.NOWHERE);
    }

    static Form texts(List<String> values) {
        return items(values.stream().map(Form::text).toList());
    }

    /**
     * A tree of plain Java values, for tools that embed the kernel: maps, lists, texts, whole numbers, flags, null.
     *
     * @throws IllegalArgumentException for any other value
     */
    static Form of(@Nullable Object plain) {
        return switch (plain) {
            case null -> new Nothing(Place.NOWHERE);
            case Form form -> form;
            case String text -> text(text);
            case Long whole -> whole(whole);
            case Integer whole -> whole(whole);
            case Boolean flag -> flag(flag);
            case List<?> list -> items(list.stream().map(Form::of).toList());
            case Map<?, ?> map -> fields(map);
            default -> throw new IllegalArgumentException("no form for " + plain.getClass());
        };
    }

    /** Named values of plain Java. */
    static Fields fields(Map<?, ?> plain) {
        var values = new LinkedHashMap<String, Form>();
        plain.forEach((name, value) -> values.put(String.valueOf(name), of(value)));
        return Fields.of(values);
    }

    /** The value at a path as {@code data[0].product}; empty where there is none. */
    default Optional<Form> at(String path) {
        return Paths.walk(this, path);
    }

    /** Where the value at a path stands; where there is none, the nearest place on the way. */
    default Place placeAt(String path) {
        return Paths.nearest(this, path);
    }

    /** The same with another value at a path, or without the one that is there; unchanged where the path leads nowhere. */
    default Form replaced(String path, Optional<Form> value) {
        return Paths.replaced(this, path, value);
    }
}
