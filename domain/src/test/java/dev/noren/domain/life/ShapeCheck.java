package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** How the events of a life are stored: each sort in one way, and read back as it was. */
public final class ShapeCheck {

    private ShapeCheck() {}

    /**
     * @param sort the sealed type of the life's events
     * @param samples one of each sort at least
     */
    public static <E> Stream<DynamicTest> of(Lifecycle<?, E> lifecycle, Class<?> sort, List<? extends E> samples) {
        var complete = DynamicTest.dynamicTest("every sort of event has a sample", () -> everySort(sort, samples));
        var none = DynamicTest.dynamicTest(
                "every shape has a sample",
                () -> assertThat(lifecycle.shapes())
                        .allSatisfy(shape -> assertThat(samples).anyMatch(shape.is())));
        var each = samples.stream()
                .map(event -> DynamicTest.dynamicTest(event.toString(), () -> isReadAsItWas(lifecycle, event)));
        return Stream.concat(Stream.of(complete, none), each);
    }

    static void everySort(Class<?> sort, List<?> samples) {
        assertThat(sort.getPermittedSubclasses())
                .allSatisfy(each -> assertThat(samples).hasAtLeastOneElementOfType(each));
    }

    private static <E> void isReadAsItWas(Lifecycle<?, E> lifecycle, E event) {
        var fitting = lifecycle.shapes().stream()
                .filter(shape -> shape.is().test(event))
                .toList();
        assertThat(fitting).hasSize(1);
        var shape = fitting.getFirst();
        var written = shape.write().apply(event);
        assertThat(shape.schema().required()).allMatch(written::knows);
        assertThat(written.known()).allMatch(fact -> shape.schema().all().anyMatch(known -> known == fact));
        assertThat(shape.read().apply(written)).isEqualTo(event);
    }
}
