package dev.noren.adapters.sqlite;

import static dev.noren.ports.driven.Contradiction.unlessEqual;

import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Whether the numbers that come next are those after the ones that were given. */
final class Sequences {

    private static final Map<String, String> NUMBERED =
            Map.of("outbox", "number", "claim", "sequence", "due", "planned", "card", "sequence", "token", "sequence");

    private Sequences() {}

    static void check(Handle handle) {
        long nameless = handle.select("select count(*) from sqlite_sequence where name is null or seq is null")
                .mapTo(Long.class)
                .one();
        unlessEqual(0, "sqlite_sequence: rows without a name or a number", 0L, nameless);
        handle.select("select name, seq from sqlite_sequence order by name")
                .map((row, context) -> Map.entry(row.getString(1), row.getLong(2)))
                .forEach(entry -> {
                    var column = NUMBERED.get(entry.getKey());
                    long given = column == null
                            ? 0
                            : handle.select("select coalesce(max(" + column + "), 0) from " + entry.getKey())
                                    .mapTo(Long.class)
                                    .one();
                    // rows of these are struck out, the last ones too; of mails none is
                    boolean fits =
                            entry.getKey().equals("outbox") ? entry.getValue() == given : entry.getValue() >= given;
                    unlessEqual(0, "sqlite_sequence of " + entry.getKey(), true, fits);
                });
    }
}
