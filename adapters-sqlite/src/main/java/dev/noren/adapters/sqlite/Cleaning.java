package dev.noren.adapters.sqlite;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;

/**
 * Leaves nothing of what was struck out. SQLite keeps it in free pages, in the rest of pages that are in use, and in the log
 * ahead of the file: so the file is written anew, and the log is cut off.
 */
final class Cleaning {

    private Cleaning() {}

    /** @throws dev.noren.ports.driven.StoreUnavailableException where somebody reads what was there before */
    static void of(Handle connection, Path file) {
        cutOff(connection, file); // before the work, which would be in vain
        connection.execute("vacuum");
        cutOff(connection, file);
    }

    private static void cutOff(Handle connection, Path file) {
        boolean busy = connection
                .createQuery("pragma wal_checkpoint(truncate)")
                .map((row, context) -> row.getBoolean(1))
                .one();
        if (busy) {
            throw Unavailable.because(file, "cannot be cleaned while somebody reads it");
        }
    }
}
