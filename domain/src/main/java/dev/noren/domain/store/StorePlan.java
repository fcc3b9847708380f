package dev.noren.domain.store;

import dev.noren.domain.fact.Word;

/** What was applied for (DECK23-STORE-12). */
enum StorePlan implements Word {
    BASIC,
    PREMIUM
}
