package dev.noren.ports.desk;

import dev.noren.ports.driven.Store;

/** Nothing outlives this store; to close it does nothing, and so the same one is opened again. */
class AgendaInMemoryTest extends AgendaContract {

    private final Store store = new InMemoryStore();

    @Override
    protected Store openStore() {
        return store;
    }
}
