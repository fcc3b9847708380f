package dev.noren.ports.desk;

import dev.noren.ports.driven.Store;

class ErasingInMemoryTest extends ErasingContract {

    @Override
    protected Store openStore() {
        return new InMemoryStore();
    }
}
