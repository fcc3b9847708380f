package dev.noren.ports.form;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The inverse of the {@link Reader}. What it writes, the reader reads as the same. */
public final class Writer {

    private Writer() {}

    /** The facts by name, in their order. */
    public static Form.Fields write(Facts facts) {
        var values = new LinkedHashMap<String, Form>();
        for (var fact : facts.known()) {
            values.put(fact.name(), write(fact, facts));
        }
        return Form.Fields.of(values);
    }

    private static <T> Form write(Fact<T> fact, Facts facts) {
        return write(fact.type(), facts.need(fact));
    }

    /** A value of a type. */
    @SuppressWarnings("unchecked")
    public static <T> Form write(FactType<T> type, T value) {
        return switch (type) {
            case FactType.Text text -> Form.text((String) value);
            case FactType.Handle handle -> Form.text((String) value);
            case FactType.Whole whole -> Form.whole((Long) value);
            case FactType.Flag flag -> Form.flag((Boolean) value);
            case FactType.Date date -> Form.text(value.toString());
            case FactType.Moment moment -> Form.text(value.toString());
            case FactType.Month month -> Form.text(value.toString());
            case FactType.OneOf<?> words -> Form.text(((Word) value).word());
            case FactType.Code<?> code -> Form.text(code(code, value));
            case FactType.ListOf<?> list -> list(list, (List<?>) value);
            case FactType.Named<?> named -> named(named, (Map<String, ?>) value);
            case FactType.Group group -> write((Facts) value);
            case FactType.WordOr<?> wordOr -> wordOr(wordOr, (Optional<?>) value);
            case FactType.Shaped<?> shaped -> shaped(shaped.shape(), value);
            case FactType.Anything anything -> Form.of(value);
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> String code(FactType.Code<T> code, Object value) {
        return code.write().apply((T) value);
    }

    @SuppressWarnings("unchecked")
    private static <T> Form list(FactType.ListOf<T> list, List<?> values) {
        return Form.items(
                values.stream().map(value -> write(list.of(), (T) value)).toList());
    }

    /** By name, so that the same values are always written the same way. */
    @SuppressWarnings("unchecked")
    private static <T> Form named(FactType.Named<T> named, Map<String, ?> values) {
        var sorted = new LinkedHashMap<String, Form>();
        new TreeMap<>(values).forEach((name, value) -> sorted.put(name, write(named.of(), (T) value)));
        return Form.Fields.of(sorted);
    }

    @SuppressWarnings("unchecked")
    private static <T> Form wordOr(FactType.WordOr<T> wordOr, Optional<?> value) {
        return value.isPresent() ? write(wordOr.otherwise(), (T) value.get()) : Form.text(wordOr.word());
    }

    @SuppressWarnings("unchecked")
    private static <T> Form shaped(Shape<T> shape, Object value) {
        return write(shape.write().apply((T) value));
    }
}
