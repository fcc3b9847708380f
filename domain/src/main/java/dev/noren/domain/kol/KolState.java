package dev.noren.domain.kol;

import dev.noren.domain.life.Mark;

/** Where a participation stands (section 3.3). */
public enum KolState implements Mark {
    APPLIED,
    ADOPTED,
    PROMOTING,
    ENDED,
    REPORTED,
    CLOSED,
    REJECTED,
    WITHDRAWN,
    CANCELLED,
    CALLED_OFF;

    /** Whether nothing is left to come (8.1). */
    public boolean finished() {
        return compareTo(CLOSED) >= 0;
    }
}
