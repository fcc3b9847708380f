package dev.noren.domain.readiness;

import dev.noren.domain.fact.Word;

/** How goods reach consumers in China (DECK23-CN-1, -CN-2). */
enum Way implements Word {
    /** Ordinary trade. */
    ORDINARY,
    /** Cross-border EC, by way of a bonded zone or direct. */
    CROSS_BORDER
}
