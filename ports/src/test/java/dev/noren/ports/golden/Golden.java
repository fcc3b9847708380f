package dev.noren.ports.golden;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The golden files. Asked to write, it writes those that are missing, and never touches one that is there. */
final class Golden {

    /** What to do about a shape that differs from its golden file. */
    static final String HOW = """


            What was stored in this shape must stay readable, so a new shape is a new version. Say what the version before
            held, with after(schema, up) on its EventShape or Row, and write the file of the new version:

                mvn -pl ports -am test -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.write=true

            It writes what is missing and changes nothing that is there. A shape that was never released may be changed as
            it is: delete its file first.
            """;

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "golden");
    private static final boolean WRITES = Boolean.getBoolean("golden.write");

    private Golden() {}

    /** What a file says; written first where it is missing and may be written. */
    static String text(String name, Supplier<String> otherwise) {
        var file = FOLDER.resolve(name);
        try {
            if (!Files.exists(file) && WRITES) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, otherwise.get());
            }
            if (!Files.exists(file)) {
                return fail("no golden file " + name + HOW);
            }
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Adds lines to a file where they may be written. */
    static void add(String name, Set<String> lines) {
        if (!WRITES) {
            fail(name + " lacks " + lines + HOW);
        }
        var file = FOLDER.resolve(name);
        try {
            Files.writeString(file, Files.readString(file) + String.join("\n", lines) + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The names of all files in a folder. */
    static Set<String> in(String folder) {
        try (var files = Files.walk(FOLDER.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
