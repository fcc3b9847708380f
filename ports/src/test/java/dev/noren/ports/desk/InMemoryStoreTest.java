package dev.noren.ports.desk;

import dev.noren.ports.driven.Store;
import dev.noren.ports.driven.StoreContract;

class InMemoryStoreTest extends StoreContract {

    @Override
    protected Store emptyStore() {
        return new InMemoryStore();
    }
}
