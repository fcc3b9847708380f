package dev.noren.adapters.sqlite;

import static dev.noren.ports.driven.Contradiction.unlessEqual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Whether the file itself is sound: its pages, its tables, and the laws by which nothing in the log is changed. */
final class SoundFile {

    private static final String SCHEMA = "select type || ' ' || name || ': ' || coalesce(sql, '') from sqlite_master"
            + " where tbl_name <> 'flyway_schema_history' and name not like 'sqlite_%' order by type, name";

    private static @Nullable List<String> made;

    private SoundFile() {}

    static void check(Handle handle, StoreFile file) {
        unlessEqual(
                0,
                file.path() + ": pages",
                List.of("ok"),
                handle.select("pragma integrity_check(1)").mapTo(String.class).list());
        var fresh = fresh();
        var found = schema(handle);
        fresh.stream()
                .filter(each -> !found.contains(each))
                .findFirst()
                .ifPresent(missing -> unlessEqual(0, "what the file is made of", missing, "not so"));
        found.stream()
                .filter(each -> !fresh.contains(each))
                .findFirst()
                .ifPresent(surplus -> unlessEqual(0, "what the file is made of", "nothing of the kind", surplus));
    }

    private static List<String> schema(Handle handle) {
        return handle.select(SCHEMA).mapTo(String.class).list();
    }

    /** What a new file is made of. */
    private static synchronized List<String> fresh() {
        var known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    private static List<String> make() {
        try {
            var folder = Files.createTempDirectory("noren");
            var path = folder.resolve("new.db");
            try {
                var file = StoreFile.at(path);
                file.migrate();
                try (var handle = file.openToRead()) {
                    return schema(handle);
                }
            } finally {
                for (var suffix : List.of("", "-wal", "-shm")) {
                    Files.deleteIfExists(path.resolveSibling("new.db" + suffix));
                }
                Files.deleteIfExists(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
