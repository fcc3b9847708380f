package dev.noren.domain.street;

import dev.noren.domain.life.Mark;

/** Where an inquiry stands. */
public enum InquiryState implements Mark {
    RELAYED,
    IN_TALKS,
    REPORTED,
    SURVEYED,
    DECLINED;

    /** Whether nothing is left to come (8.1). */
    public boolean finished() {
        return this == SURVEYED || this == DECLINED;
    }

    /** Whether the buyer may not ask the same again meanwhile. */
    boolean open() {
        return this == RELAYED || this == IN_TALKS;
    }
}
