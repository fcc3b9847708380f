package dev.noren.domain.linkage;

import dev.noren.domain.life.Mark;

/** Where the application of a new exhibitor stands. */
enum ExhibitState implements Mark {
    APPLIED,
    ADOPTED,
    CONTRACTED,
    VERIFIED,
    EXHIBITING,
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
