package dev.noren.domain.ruling;

/** What follows where a condition is not met. */
public enum Force {
    /** No. */
    BINDS,
    /** A person decides: the clause is waivable, or the text leaves it to the agency. */
    JUDGED,
    /** A preference; it never refuses. */
    ADVISES
}
