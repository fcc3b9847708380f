package dev.noren.ports.desk;

import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A store under whose units of work something gives way once it has been asked for what is due so many times. */
final class Interrupted implements Store {

    /** Thrown in the middle of a unit of work. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Store store;
    private final AtomicInteger left;
    private final boolean killed;

    private Interrupted(Store store, int times, boolean killed) {
        this.store = store;
        this.left = new AtomicInteger(times);
        this.killed = killed;
    }

    /** From then on it seems that nothing is due: what was decided is kept, and what follows from it waits. */
    static Store stillAfter(int times, Store store) {
        return new Interrupted(store, times, false);
    }

    /** From then on every unit of work breaks off. */
    static Store killedAfter(int times, Store store) {
        return new Interrupted(store, times, true);
    }

    @Override
    public <T> CompletionStage<T> write(Function<Ledger, T> work) {
        return store.write(ledger -> work.apply(interrupted(ledger)));
    }

    private Ledger interrupted(Ledger ledger) {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, asked) -> {
                    boolean over = method.getName().equals("firstDue") && left.getAndDecrement() <= 0;
                    return over ? interrupt() : answer(ledger, method, asked);
                });
    }

    private Optional<Ledger.Planned> interrupt() {
        if (killed) {
            throw new Killed();
        }
        return Optional.empty();
    }

    private static Object answer(Ledger ledger, Method method, Object[] asked) throws Throwable {
        try {
            return method.invoke(ledger, asked);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
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
