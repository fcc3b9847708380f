package dev.noren.domain.mall;

import dev.noren.domain.life.Mark;

/** Where a participation stands, in the order of MALL24-FLOW-1. */
public enum MallState implements Mark {
    INVITED,
    REGISTERED,
    PROMOTING,
    ENDED,
    REPORTED,
    CLOSED,
    EXPIRED,
    CANCELLED,
    EXCLUDED,
    CALLED_OFF;

    /** Whether nothing is left to come (8.1). */
    public boolean finished() {
        return compareTo(CLOSED) >= 0;
    }
}
