package dev.noren.ports.desk;

import dev.noren.ports.driven.Store;

class PapersInMemoryTest extends PapersContract {

    @Override
    protected Store emptyStore() {
        return new InMemoryStore();
    }
}
