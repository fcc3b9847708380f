package dev.noren.domain.money;

import dev.noren.domain.fact.Word;

/** Whether what was paid is returned. */
public enum Refund implements Word {
    NONE,
    FULL,
    /** The agency decides. */
    DISCRETIONARY,
    /** The documents do not say; a person decides. */
    UNDETERMINED,
    /** Nothing was received. */
    NOT_APPLICABLE;

    /** Whether the office may return something on such a ruling. */
    public boolean mayBeGranted() {
        return this == FULL || this == DISCRETIONARY || this == UNDETERMINED;
    }
}
