package dev.noren.domain.party;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Subject;

/** What happens to a party. */
sealed interface PartyEvent {

    record Registered(Subject subject, Facts facts) implements PartyEvent {}

    /** Facts that are newer, laid over those known before. */
    record Revised(Facts newer) implements PartyEvent {}

    /**
     * Whoever it is was erased.
     *
     * @param reason in words that name nobody: it outlives everything else that was written about them
     */
    record Erased(String reason) implements PartyEvent {}
}
