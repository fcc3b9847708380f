package dev.noren.ports.desk;

import dev.noren.ports.driven.Store;

class CashierInMemoryTest extends CashierContract {

    @Override
    protected Store emptyStore() {
        return new InMemoryStore();
    }
}
