package dev.noren.ports.desk.deciding;

import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;

/** Carries what came of work out of the unit of work that it undoes. */
public final class Undone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Object outcome;

    private Undone(Object outcome) {
        super("undone", null, false, false);
        this.outcome = outcome;
    }

    /** Does work that leaves nothing behind. */
    public static <T> CompletionStage<T> work(Store store, Function<Ledger, T> work) {
        return unless(store, outcome -> false, work);
    }

    /** Does work that leaves nothing behind unless what comes of it is to be kept. */
    public static <T> CompletionStage<T> unless(Store store, Predicate<T> kept, Function<Ledger, T> work) {
        return store.<T>write(ledger -> {
                    var outcome = work.apply(ledger);
                    if (!kept.test(outcome)) {
                        throw new Undone(outcome);
                    }
                    return outcome;
                })
                .exceptionally(Undone::caught);
    }

    /** What was thrown is what the work came to, or else is thrown on. */
    @SuppressWarnings("unchecked")
    private static <T> T caught(Throwable thrown) {
        var cause = thrown instanceof CompletionException wrapped ? wrapped.getCause() : thrown;
        if (cause instanceof Undone undone) {
            return (T) undone.outcome;
        }
        throw new CompletionException(cause);
    }
}
