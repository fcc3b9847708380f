package dev.noren.plugins.testkit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers as text that is the same for equal ones, today and in another process: sets and maps in order. */
final class Rendered {

    private Rendered() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Optional<?> optional -> optional.map(Rendered::of).orElse("-");
            case List<?> list -> list.stream().map(Rendered::of).collect(Collectors.joining(", ", "[", "]"));
            case Set<?> set -> inOrder(set);
            case Map<?, ?> map -> inOrder(map.entrySet());
            case Map.Entry<?, ?> entry -> of(entry.getKey()) + "=" + of(entry.getValue());
            case Record each -> record(each);
            default -> value.toString();
        };
    }

    private static String inOrder(Collection<?> values) {
        return values.stream().map(Rendered::of).sorted().collect(Collectors.joining(", ", "{", "}"));
    }

    private static String record(Record value) {
        return Stream.of(value.getClass().getRecordComponents())
                .map(component -> component.getName() + "=" + of(component(value, component)))
                .collect(Collectors.joining(", ", value.getClass().getSimpleName() + "(", ")"));
    }

    private static @Nullable Object component(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
