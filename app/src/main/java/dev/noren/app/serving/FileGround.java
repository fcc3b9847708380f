package dev.noren.app.serving;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.RehearsalHouse;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file in which rehearsals are played. */
record FileGround(Path file) implements RehearsalHouse.Ground {

    @Override
    public Store open() {
        var store = SqliteStore.open(file);
        try {
            Purpose.REHEARSALS.claim(store, file);
            return store;
        } catch (RuntimeException another) {
            store.close();
            throw another;
        }
    }

    @Override
    public void clear() {
        try {
            for (var suffix : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(file + suffix));
            }
        } catch (IOException broken) {
            throw new StoreUnavailableException(file.toString(), "cannot be emptied", broken);
        }
    }
}
