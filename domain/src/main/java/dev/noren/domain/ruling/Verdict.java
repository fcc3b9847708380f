package dev.noren.domain.ruling;

import dev.noren.domain.fact.Word;

/** What came out of looking at one rule. */
public enum Verdict implements Word {
    MET,
    UNMET,
    /** Not met, but a person may still accept it. */
    TO_JUDGE,
    UNKNOWN,
    /** A preference that is not met, or of which nothing is known. */
    ADVISED,
    /** The rule needs a choice that was not given, or speaks of another destination. */
    NOT_LOOKED_AT
}
