package dev.noren.adapters.sqlite;

import dev.noren.ports.desk.CashierContract;
import dev.noren.ports.driven.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class CashierOverAFileTest extends CashierContract {

    @TempDir
    Path folder;

    @Override
    protected Store emptyStore() {
        return SqliteStore.open(folder.resolve("noren.db"));
    }

    @Override
    protected int manyLines() {
        return 100_000;
    }

    @AfterEach
    void goes_together() {
        Proven.is(folder.resolve("noren.db"));
    }
}
