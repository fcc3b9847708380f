package dev.noren.domain.money;

/**
 * What the office granted to return.
 *
 * @param amount whole yen, above 0
 */
public record Grant(Cause cause, long amount) {}
