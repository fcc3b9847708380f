package dev.noren.adapters.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long a caller is kept waiting for an answer. It is waited for in two halves: where the process stood still, the first
 * is over when it goes on, and the second leaves it time to answer what was asked before.
 */
final class Patience {

    private static final int HALVES = 2;

    private Patience() {}

    /** What comes of a stage; it fails with a {@link TimeoutException} where nothing does in time, and goes on unheard. */
    static <T> CompletableFuture<T> with(CompletionStage<T> stage, Duration patience) {
        long half = patience.dividedBy(HALVES).toMillis();
        var asked = stage.toCompletableFuture();
        return asked.copy().orTimeout(half, TimeUnit.MILLISECONDS).exceptionallyCompose(failure -> {
            boolean late = failure instanceof TimeoutException;
            return late ? asked.copy().orTimeout(half, TimeUnit.MILLISECONDS) : CompletableFuture.failedFuture(failure);
        });
    }
}
