package dev.noren.ports.desk;

import dev.noren.ports.driven.Store;

class PostmanInMemoryTest extends PostmanContract {

    private final Store store = new InMemoryStore();

    @Override
    protected Store openStore() {
        return store;
    }
}
