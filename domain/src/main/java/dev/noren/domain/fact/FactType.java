package dev.noren.domain.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What values a fact can take, and so how they are read, written and described. */
public sealed interface FactType<T> {

    /** Text in which somebody says something; not empty, and no longer than {@code longest} characters. */
    record Text(int longest) implements FactType<String> {}

    /** A name by which something else is referred to: letters, digits, and {@code . _ -} between them. */
    record Handle(What what) implements FactType<String> {
        /** What the name refers to. */
        public enum What implements Word {
            COMPANY,
            PRODUCT,
            BUYER,
            EDITION,
            CASE,
            OTHER
        }
    }

    /** A whole number within bounds, both included. */
    record Whole(long least, long most) implements FactType<Long> {}

    /** Yes or no. */
    record Flag() implements FactType<Boolean> {}

    /** A day, as in {@code 2024-09-20}. */
    record Date() implements FactType<LocalDate> {}

    /** An instant with its offset, as in {@code 2024-09-02T09:00:00+09:00}. */
    record Moment() implements FactType<Instant> {}

    /** A month, as in {@code 2023-07}. */
    record Month() implements FactType<YearMonth> {}

    /** One of the vocabulary's words. */
    record OneOf<E extends Enum<E> & Word>(Class<E> words) implements FactType<E> {}

    /**
     * A code of a known list, as a country or a currency is; {@code flaw} says what is wrong with any other.
     *
     * @param all every value there is; none where they are too many to be told
     */
    record Code<T>(Flaw flaw, Function<String, Optional<T>> read, Function<T, String> write, Supplier<List<T>> all)
            implements FactType<T> {

        /** A code of which there are too many to be told. */
        public Code(Flaw flaw, Function<String, Optional<T>> read, Function<T, String> write) {
            this(flaw, read, write, List::of);
        }
    }

    /** A list, in order. */
    record ListOf<T>(FactType<T> of) implements FactType<List<T>> {}

    /** Values by name. */
    record Named<T>(FactType<T> of) implements FactType<Map<String, T>> {}

    /** Facts inside a fact. */
    record Group(Schema schema) implements FactType<Facts> {}

    /** One given word, which reads as empty, or a value. */
    record WordOr<T>(String word, FactType<T> otherwise) implements FactType<Optional<T>> {}

    /** A domain value that is written as facts. */
    record Shaped<T>(Shape<T> shape) implements FactType<T> {}

    /** Whatever somebody answers; kept as it came, as maps, lists, texts, whole numbers and flags. */
    record Anything() implements FactType<Object> {}

    static <T> FactType<List<T>> listOf(FactType<T> of) {
        return new ListOf<>(of);
    }

    static <E extends Enum<E> & Word> FactType<E> oneOf(Class<E> words) {
        return new OneOf<>(words);
    }

    static FactType<Facts> group(Schema schema) {
        return new Group(schema);
    }

    static FactType<Boolean> flag() {
        return new Flag();
    }

    static FactType<LocalDate> date() {
        return new Date();
    }

    /** A short text: a name, a title, a note. */
    static FactType<String> line() {
        return new Text(200);
    }

    /** A long text: a message, an outline. */
    static FactType<String> prose() {
        return new Text(10_000);
    }

    /** A count of things that were sent or asked for: above 0. */
    static FactType<Long> positive() {
        return new Whole(1, MOST);
    }

    /** A figure that may be 0. */
    static FactType<Long> figure() {
        return new Whole(0, MOST);
    }

    /** No amount or count may lie above this, so that sums of a million of them still fit. */
    long MOST = 1_000_000_000_000L;

    static FactType<String> company() {
        return new Handle(Handle.What.COMPANY);
    }

    static FactType<String> product() {
        return new Handle(Handle.What.PRODUCT);
    }

    static FactType<String> buyer() {
        return new Handle(Handle.What.BUYER);
    }
}
