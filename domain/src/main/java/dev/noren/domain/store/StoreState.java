package dev.noren.domain.store;

import dev.noren.domain.life.Mark;

/** Where a participation stands. */
enum StoreState implements Mark {
    APPLIED,
    ADOPTED,
    ADMITTED,
    ENDED,
    REJECTED,
    WITHDRAWN,
    EXCLUDED,
    CALLED_OFF;

    /** Whether nothing is left to come (8.1). */
    boolean finished() {
        return compareTo(ENDED) >= 0;
    }
}
