package dev.noren.domain.clause;

import dev.noren.domain.fact.Word;

/** What sort of statement a clause makes. */
public enum Kind implements Word {
    ELIGIBILITY,
    PREFERENCE,
    OBLIGATION,
    LIFECYCLE,
    SELECTION,
    CAPACITY,
    FEE,
    COST,
    REFUND,
    DEADLINE,
    REPORT,
    DISCLOSURE,
    DATA_SHARING,
    CONSENT,
    WAIVER,
    ORGANISER_RIGHT,
    EXPORT_CONTROL,
    BENEFIT,
    INFORMATION
}
