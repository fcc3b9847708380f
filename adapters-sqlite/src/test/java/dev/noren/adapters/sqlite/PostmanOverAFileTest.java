package dev.noren.adapters.sqlite;

import dev.noren.ports.desk.PostmanContract;
import dev.noren.ports.driven.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class PostmanOverAFileTest extends PostmanContract {

    @TempDir
    private Path folder;

    @Override
    protected Store openStore() {
        return SqliteStore.open(folder.resolve("noren.db"));
    }
}
