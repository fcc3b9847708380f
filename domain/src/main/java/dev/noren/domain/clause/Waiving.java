package dev.noren.domain.clause;

/** Whether a deciding clause may be waived for one case, with a reason that is kept. */
public enum Waiving {
    /** The document says it without "as a rule". */
    FIRM,
    /** The document says "as a rule". */
    WAIVABLE
}
