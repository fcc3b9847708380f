package dev.noren.app.docs;

import static java.util.stream.Collectors.joining;

import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Mark;
import dev.noren.domain.life.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A lifecycle's table as a state diagram in Mermaid, one part for each axis of marks on which a case moves.
 *
 * @param kind what the cases are
 */
record Diagram(String kind, List<? extends Row<?, ?>> table) {

    private static final String START = "[*]";

    /** From one mark, or the start, to another. */
    private record Arrow(String from, String to) {}

    String written() {
        var axes = axes();
        var parts = axes.stream().map(axis -> part(axis, axes.size() > 1)).collect(joining("    --\n"));
        var body = axes.size() > 1 ? "    state " + kind + " {\n" + parts + "    }\n" : parts;
        return "stateDiagram-v2\n" + body;
    }

    /** The rows that leave every mark as it is, one a line; nothing where there is none. */
    String staying() {
        return table.stream()
                .filter(row ->
                        axes().stream().allMatch(axis -> arrows(row, axis).isEmpty()))
                .map(row -> "- `%s` %s%s\n".formatted(row.command(), roles(row), conditions(row, null)))
                .collect(joining());
    }

    /** The axes on which the rows move a case. */
    private Set<Class<?>> axes() {
        var axes = new LinkedHashSet<Class<?>>();
        for (var row : table) {
            row.to().forEach(mark -> axes.add(axis(mark)));
            row.turns().forEach(turn -> axes.add(axis(turn.to())));
        }
        return axes;
    }

    private String part(Class<?> axis, boolean ofSeveral) {
        var labels = new LinkedHashMap<Arrow, Set<String>>();
        for (var row : table) {
            for (var arrow : arrows(row, axis)) {
                labels.computeIfAbsent(arrow, any -> new LinkedHashSet<>())
                        .add(row.command() + " " + roles(row) + conditions(row, axis));
            }
        }
        var names = marks(axis)
                .filter(mark -> labels.keySet().stream()
                        .anyMatch(arrow ->
                                arrow.from().equals(id(mark)) || arrow.to().equals(id(mark))))
                .map(mark -> "    state \"%s\" as %s\n".formatted(mark.word(), id(mark)));
        var arrows = labels.entrySet().stream()
                .map(arrow -> "    %s --> %s : %s\n"
                        .formatted(arrow.getKey().from(), arrow.getKey().to(), String.join(", ", arrow.getValue())));
        var lines = Stream.concat(names, arrows);
        return (ofSeveral ? lines.map(line -> "    " + line) : lines).collect(joining());
    }

    /** Where a row leads on an axis. A mark from which it may start and to which it may lead is one that may stay. */
    private static Set<Arrow> arrows(Row<?, ?> row, Class<?> axis) {
        var arrows = new LinkedHashSet<Arrow>();
        var leads = on(axis, row.to()).toList();
        var from = from(row, axis);
        leads.stream().filter(to -> row.opening() || !from.contains(to)).forEach(to -> {
            if (row.opening()) {
                arrows.add(new Arrow(START, id(to)));
            }
            from.forEach(mark -> arrows.add(new Arrow(id(mark), id(to))));
        });
        row.turns().stream().filter(turn -> axis(turn.to()) == axis).forEach(turn -> {
            if (turn.from().isEmpty()) {
                arrows.add(new Arrow(START, id(turn.to())));
            }
            sorted(turn.from()).forEach(mark -> arrows.add(new Arrow(id(mark), id(turn.to()))));
        });
        return arrows;
    }

    private static List<Mark> from(Row<?, ?> row, Class<?> axis) {
        return sorted(row.from().stream()
                        .flatMap(Set::stream)
                        .filter(mark -> axis(mark) == axis)
                        .toList())
                .toList();
    }

    /** What the marks on other axes must be, or on any where none is left out. */
    private static String conditions(Row<?, ?> row, @Nullable Class<?> leftOut) {
        return row.from().stream()
                .filter(marks -> axis(marks.iterator().next()) != leftOut)
                .map(Diagram::condition)
                .collect(joining(" and"));
    }

    private static String condition(Set<? extends Mark> marks) {
        var others = marks(axis(marks.iterator().next()))
                .filter(mark -> !marks.contains(mark))
                .toList();
        return others.size() < marks.size() && !others.isEmpty()
                ? " unless " + words(others.stream())
                : " while " + words(sorted(marks));
    }

    private static String words(Stream<? extends Mark> marks) {
        return marks.map(Word::word).collect(joining(" or "));
    }

    private static String roles(Row<?, ?> row) {
        return row.by().stream().sorted().map(Word::word).collect(joining(", ", "(", ")"));
    }

    private static Stream<Mark> on(Class<?> axis, Collection<? extends Mark> marks) {
        return sorted(marks).filter(mark -> axis(mark) == axis);
    }

    private static Stream<Mark> sorted(Collection<? extends Mark> marks) {
        return marks.stream()
                .map(Mark.class::cast)
                .sorted(Comparator.comparing((Mark mark) -> axis(mark).getName())
                        .thenComparing(mark -> ((Enum<?>) mark).ordinal()));
    }

    private static Stream<Mark> marks(Class<?> axis) {
        return Stream.of(axis.getEnumConstants()).map(Mark.class::cast);
    }

    private static Class<?> axis(Mark mark) {
        return ((Enum<?>) mark).getDeclaringClass();
    }

    private static String id(Mark mark) {
        return axis(mark).getSimpleName() + "_" + mark.word().replace('-', '_');
    }
}
