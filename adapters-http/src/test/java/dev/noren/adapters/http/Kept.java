package dev.noren.adapters.http;

import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A store that counts what was written into it beside refusals: by an accepted order, or by a token. */
final class Kept implements Store {

    private final Store store;
    private final AtomicInteger accepted = new AtomicInteger();

    Kept(Store store) {
        this.store = store;
    }

    /** How many decisions were for what was asked. */
    int accepted() {
        return accepted.get();
    }

    @Override
    public <T> CompletionStage<T> write(Function<Ledger, T> work) {
        return store.write(ledger -> {
            var counted = new AtomicInteger();
            T result = work.apply(counting(ledger, counted));
            accepted.addAndGet(counted.get()); // not reached where the work is undone by a throw
            return result;
        });
    }

    private static Ledger counting(Ledger ledger, AtomicInteger counted) {
        return (Ledger) Proxy.newProxyInstance(
                Kept.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    boolean refusal = arguments != null
                            && arguments[0] instanceof dev.noren.ports.driven.DecisionRecord record
                            && record.refused().isPresent();
                    if (method.getName().equals("append") && !refusal) {
                        counted.incrementAndGet();
                    }
                    try {
                        return method.invoke(ledger, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Override
    public <T> T read(Function<Ledger, T> question) {
        return store.read(question);
    }

    @Override
    public CompletionStage<Void> clean() {
        return store.clean();
    }

    @Override
    public void close() {
        store.close();
    }
}
