package dev.noren.domain.linkage;

import dev.noren.domain.life.Mark;

/** Where the application of a current exhibitor stands. */
enum SupportState implements Mark {
    APPLIED,
    ADOPTED,
    IN_SUPPORT,
    COMPLETED,
    REJECTED,
    WITHDRAWN,
    EXCLUDED,
    CALLED_OFF;

    /** Whether nothing is left to come (8.1). */
    boolean finished() {
        return compareTo(COMPLETED) >= 0;
    }
}
