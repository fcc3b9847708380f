package dev.noren.domain.money;

import dev.noren.domain.fact.Word;
import java.util.Optional;

/** For what cause a fee might be returned (section 5). */
public enum Cause implements Word {
    COMPANY_CANCELS,
    UNQUALIFIED,
    EVIDENT_DEFECT,
    CALLED_OFF,
    DATA_UNAVAILABLE,
    EXPORT_CONTROL,
    PAID_LATE,
    OVERPAID,
    OFF_PURPOSE,
    LATE_DELIVERY;

    /** Whether it is about money that went towards nothing (8.6). */
    public boolean ofTheUnapplied() {
        return this == PAID_LATE || this == OVERPAID;
    }

    /** The cause of that word; empty where there is none. */
    public static Optional<Cause> named(String word) {
        return Word.among(values(), word);
    }
}
