package dev.noren.domain.mall;

import dev.noren.domain.life.Mark;
import java.util.EnumSet;
import java.util.Set;

/** Where the paid option of a participation stands. */
public enum MallOption implements Mark {
    NONE_OFFERED,
    OFFERED,
    REQUESTED,
    APPROVED,
    CONFIRMED,
    DECLINED,
    REJECTED,
    LAPSED,
    CANCELLED;

    private static final Set<MallOption> OPEN = EnumSet.of(OFFERED, REQUESTED, APPROVED, CONFIRMED);

    /** What becomes of it when the participation is cancelled, excluded or called off. */
    MallOption givenUp() {
        return OPEN.contains(this) ? CANCELLED : this;
    }
}
