package dev.noren.app.docs;

import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.programme.Programmes;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/lifecycles.md}: a state diagram for each life, read from its table. */
final class LifecyclePage {

    private static final String HEAD = """
            # Lifecycles

            %s

            One diagram for each lifecycle, read from its table: what leads from mark to mark, and in brackets who may do it. What
            `clock` does falls due by itself. Where a case bears several marks, each has a part of the diagram, and *while* or
            *unless* names what another mark must or must not be. Where one command leads to several marks, what it carries
            decides. Below stand the commands that leave the marks as they are.
            """;

    private LifecyclePage() {}

    static String written() {
        var ofNone = section("Parties and editions", Programmes.common());
        var programmes = new TreeMap<>(Programmes.byName()).values().stream().map(LifecyclePage::section);
        return HEAD.formatted(GeneratedPagesTest.NOTE)
                + Stream.concat(Stream.of(ofNone), programmes).collect(Collectors.joining());
    }

    private static String section(Programme programme) {
        return section(programme.name(), programme.lifecycles());
    }

    private static String section(String title, List<Lifecycle<?, ?>> lives) {
        return "\n## " + title + "\n" + lives.stream().map(LifecyclePage::life).collect(Collectors.joining());
    }

    private static String life(Lifecycle<?, ?> life) {
        var diagram = new Diagram(life.kind(), life.table());
        var staying = diagram.staying();
        return "\n### %s\n\nA case of kind `%s`, with %d commands.\n\n```mermaid\n%s```\n%s"
                .formatted(
                        life.name(),
                        life.kind(),
                        life.table().size(),
                        diagram.written(),
                        staying.isEmpty() ? "" : "\nWithout moving:\n\n" + staying);
    }
}
