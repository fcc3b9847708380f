package dev.noren.adapters.sqlite;

import dev.noren.ports.desk.AgendaContract;
import dev.noren.ports.driven.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class AgendaOverAFileTest extends AgendaContract {

    @TempDir
    Path folder;

    @Override
    protected Store openStore() {
        return SqliteStore.open(folder.resolve("noren.db"));
    }
}
