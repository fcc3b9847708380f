package dev.noren.domain.money;

import java.time.LocalDate;

/**
 * A payment that came in.
 *
 * @param amount whole yen, above 0
 * @param receivedOn the day the bank names, kept as evidence
 * @param reference the bank's reference; once within an edition
 * @param applied the part that went towards the invoice, 0 to {@code amount}; the rest is unapplied
 */
public record Receipt(long amount, LocalDate receivedOn, String reference, long applied) {

    public Receipt {
        if (amount <= 0 || applied < 0 || applied > amount) {
            throw new IllegalArgumentException("applied " + applied + " of " + amount);
        }
    }

    Receipt released() {
        return new Receipt(amount, receivedOn, reference, 0);
    }
}
