package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.Ledger;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jdbi.v3.core.JdbiException;

/** A unit of work and whoever waits for it. What it came to is told apart from doing it, after the commit. */
final class Unit<T> {

    private final Function<Ledger, T> work;
    private final Path file;
    private final CompletableFuture<T> stage = new CompletableFuture<>();
    private Runnable outcome = () -> fail(new IllegalStateException("not done"));

    Unit(Function<Ledger, T> work, Path file) {
        this.work = work;
        this.file = file;
    }

    CompletableFuture<T> stage() {
        return stage;
    }

    /** Does the work; false where it throws, whatever it throws. */
    boolean done(Ledger ledger) {
        try {
            var result = work.apply(ledger);
            outcome = () -> stage.complete(result);
            return true;
        } catch (Throwable thrown) {
            outcome = () -> fail(thrown instanceof JdbiException ? Unavailable.of(file, thrown) : thrown);
            return false;
        }
    }

    void tell() {
        outcome.run();
    }

    void fail(Throwable broken) {
        stage.completeExceptionally(broken);
    }
}
