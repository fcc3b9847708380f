package dev.noren.adapters.sqlite;

import dev.noren.ports.desk.PapersContract;
import dev.noren.ports.driven.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class PapersOverAFileTest extends PapersContract {

    @TempDir
    Path folder;

    @Override
    protected Store emptyStore() {
        return SqliteStore.open(folder.resolve("noren.db"));
    }
}
