package dev.noren.ports.golden;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Versions;
import dev.noren.domain.programme.Programmes;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One version of something that is stored.
 *
 * @param file its golden file
 * @param rewritten what of the newest version its reader reads, written again
 */
record Stored(String file, Versions versions, int version, UnaryOperator<Facts> rewritten) {

    /** Every version of every event and of every order, of every life there is. */
    static Stream<Stored> all() {
        return Programmes.lifecycles().stream().flatMap(life -> Stream.concat(events(life), orders(life)));
    }

    private static <E> Stream<Stored> events(Lifecycle<?, E> life) {
        return life.shapes().stream()
                .flatMap(shape -> each("events/" + shape.name(), shape.versions(), facts -> rewritten(shape, facts)));
    }

    private static <E> Facts rewritten(EventShape<E> shape, Facts facts) {
        return shape.write().apply(shape.read().apply(facts));
    }

    /** One file for each command of a life; one for each of its rows where they carry different things. */
    private static Stream<Stored> orders(Lifecycle<?, ?> life) {
        var byCommand = life.table().stream().collect(Collectors.groupingBy(row -> row.command()));
        return byCommand.values().stream().flatMap(rows -> {
            boolean same = rows.stream()
                            .map(row -> ShapeText.of(row.carries()))
                            .distinct()
                            .count()
                    == 1;
            return (same ? rows.subList(0, 1) : rows)
                    .stream().flatMap(row -> each(name(life, row, same), row.payload(), facts -> facts));
        });
    }

    private static String name(Lifecycle<?, ?> life, Row<?, ?> row, boolean alone) {
        var name = "orders/" + life.name() + "/" + row.command();
        var roles = row.by().stream().map(role -> role.word()).sorted().toList();
        return alone ? name : name + "-by-" + String.join("-", roles);
    }

    private static Stream<Stored> each(String name, Versions versions, UnaryOperator<Facts> rewritten) {
        return IntStream.rangeClosed(1, versions.count())
                .mapToObj(version -> new Stored(name + "." + version + ".txt", versions, version, rewritten));
    }

    Schema schema() {
        return versions.schema(version).orElseThrow();
    }

    boolean newest() {
        return version == versions.count();
    }

    /** What the newest version's reader makes of it. */
    Facts read(Facts facts) {
        return rewritten.apply(versions.raised(version, facts));
    }

    @Override
    public String toString() {
        return file;
    }

    static List<String> files() {
        return all().map(Stored::file).toList();
    }
}
