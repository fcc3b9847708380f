package dev.noren.ports.driven;

import dev.noren.domain.money.Paper;
import java.time.Instant;

/**
 * An invoice or credit note that was given its number, with the record whose step called for it. What it says is read from the
 * case as it stood right after that record.
 *
 * @param amount whole yen, above 0
 * @param onCase the case
 * @param decision the number of the record
 * @param at when it was decided
 */
public record IssuedPaper(Paper.Number number, long amount, String onCase, long decision, Instant at) {}
