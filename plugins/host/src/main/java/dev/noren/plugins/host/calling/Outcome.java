package dev.noren.plugins.host.calling;

import dev.noren.domain.fact.Words;

/** What came of a call. */
public sealed interface Outcome<T> {

    /** It came back with this. */
    record Came<T>(T value) implements Outcome<T> {}

    /** It failed, or did not come back in time. */
    record Failed<T>(Words says) implements Outcome<T> {}

    /** Nothing was called. */
    record NotCalled<T>(Words says) implements Outcome<T> {}
}
