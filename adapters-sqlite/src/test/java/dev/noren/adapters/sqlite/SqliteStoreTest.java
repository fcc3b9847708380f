package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.StoreContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {

    @TempDir
    Path folder;

    @Override
    protected Store emptyStore() {
        return SqliteStore.open(folder.resolve("noren.db"));
    }
}
