package dev.noren.domain.life;

import dev.noren.domain.fact.Word;

/** As what somebody acts. */
public enum Role implements Word {
    SECRETARIAT,
    COMPANY,
    BUYER,
    /** What falls due by itself. */
    CLOCK
}
