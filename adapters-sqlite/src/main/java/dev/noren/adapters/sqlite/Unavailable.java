package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.StoreUnavailableException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says what is wrong with the file. */
final class Unavailable {

    private Unavailable() {}

    static StoreUnavailableException because(Path file, String says) {
        return because(file, says, null);
    }

    static StoreUnavailableException because(Path file, String says, @Nullable Throwable cause) {
        return new StoreUnavailableException(file.toString(), says, cause);
    }

    /** What went wrong, in words where SQLite says which of the known ways it is. */
    static StoreUnavailableException of(Path file, Throwable broken) {
        if (broken instanceof StoreUnavailableException said) {
            return said;
        }
        return because(file, sqlite(broken).map(Unavailable::says).orElseGet(() -> firstLine(broken)), broken);
    }

    private static Optional<SQLiteException> sqlite(Throwable broken) {
        for (@Nullable Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof SQLiteException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String says(SQLiteException broken) {
        // the low byte is the kind, the others say more of it
        return switch (broken.getResultCode().code & 0xff) {
            case 5, 6 -> "is locked by another program";
            case 8 -> "is read-only";
            case 10 -> "cannot be read or written (" + broken.getResultCode().name() + ")";
            case 11 -> "is damaged (" + broken.getResultCode().name() + ")";
            case 13 -> "cannot grow: the disk is full";
            case 14 -> "cannot be opened";
            case 26 -> "is no SQLite database";
            default -> firstLine(broken);
        };
    }

    private static String firstLine(Throwable broken) {
        return String.valueOf(broken.getMessage())
                .lines()
                .findFirst()
                .orElse(broken.getClass().getSimpleName());
    }
}
