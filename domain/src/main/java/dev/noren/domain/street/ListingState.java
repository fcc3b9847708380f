package dev.noren.domain.street;

import dev.noren.domain.life.Mark;

/** Where a listing stands. */
public enum ListingState implements Mark {
    SUBMITTED,
    PUBLISHED,
    WITHDRAWN,
    TAKEN_DOWN;

    /** Whether nothing is left to come (8.1). */
    public boolean finished() {
        return compareTo(WITHDRAWN) >= 0;
    }
}
