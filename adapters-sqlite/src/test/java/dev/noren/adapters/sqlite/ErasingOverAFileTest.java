package dev.noren.adapters.sqlite;

import dev.noren.ports.desk.ErasingContract;
import dev.noren.ports.driven.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class ErasingOverAFileTest extends ErasingContract {

    @TempDir
    private Path folder;

    @Override
    protected Store openStore() {
        return SqliteStore.open(folder.resolve("noren.db"));
    }

    @AfterEach
    void goes_together() {
        Proven.is(folder.resolve("noren.db"));
    }
}
