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
    private final boolean cleans;
    private final CompletableFuture<T> stage = new CompletableFuture<>();
    private Runnable outcome = () -> fail(new IllegalStateException("not done"));

    /** @param cleans whether the file is to be cleaned after it was kept */
    Unit(Function<Ledger, T> work, Path file, boolean cleans) {
        this.work = work;
        this.file = file;
        this.cleans = cleans;
    }

    boolean cleans() {
        return cleans;
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
