package dev.noren.adapters.sqlite;

import java.sql.SQLException;
import org.jdbi.v3.core.Handle;

/** Closing a connection, whatever state it is in. */
final class Connections {

    private Connections() {}

    /** What was not committed is rolled back. */
    static void close(Handle handle) {
        try {
            handle.getConnection().close();
        } catch (SQLException left) {
            // it is not used again
        }
    }
}
