package dev.noren.ports.desk;

import dev.noren.ports.driven.Store;

class AtOnceInMemoryTest extends AtOnceContract {

    @Override
    protected Store emptyStore() {
        return new InMemoryStore();
    }
}
