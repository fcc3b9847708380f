package dev.noren.domain.money;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.time.LocalDate;

/**
 * A payment that came in.
 *
 * @param amount whole yen, above 0
 * @param receivedOn the day the bank names, kept as evidence
 * @param reference the bank's reference; once within an edition
 * @param applied the part that went towards the invoice, 0 to {@code amount}; the rest is unapplied
 * @param counts whether it came while it could go towards the invoice, had nothing gone before it
 */
public record Receipt(long amount, LocalDate receivedOn, String reference, long applied, boolean counts) {

    /** Whole yen, above 0. */
    public static final Fact<Long> AMOUNT = Fact.of("amount", FactType.positive());

    public static final Fact<LocalDate> RECEIVED_ON = Fact.of("receivedOn", FactType.date());

    /** The bank's reference. */
    public static final Fact<String> REFERENCE = Fact.of("reference", FactType.line());

    private static final Fact<Long> APPLIED = Fact.of("applied", FactType.figure());
    private static final Fact<Boolean> COUNTS = Fact.of("counts", FactType.flag());

    /** Written as {@code {amount: 40000, receivedOn: 2024-10-06, reference: B-1, applied: 40000, counts: true}}. */
    public static final Shape<Receipt> SHAPE = new Shape<>(
            Schema.of(AMOUNT, RECEIVED_ON, REFERENCE, APPLIED, COUNTS),
            facts -> new Receipt(
                    facts.need(AMOUNT),
                    facts.need(RECEIVED_ON),
                    facts.need(REFERENCE),
                    facts.need(APPLIED),
                    facts.need(COUNTS)),
            receipt -> Facts.of(AMOUNT, receipt.amount, RECEIVED_ON, receipt.receivedOn, REFERENCE, receipt.reference)
                    .with(APPLIED, receipt.applied)
                    .with(COUNTS, receipt.counts));

    /** What was kept of a receipt before it was kept whether it counts. */
    public static final Schema FIRST = Schema.of(AMOUNT, RECEIVED_ON, REFERENCE, APPLIED);

    /** Of the first ones it is known that they count where some of them was applied. */
    public static Facts sinceTheFirst(Facts first) {
        return first.with(COUNTS, first.need(APPLIED) > 0);
    }

    public Receipt {
        if (amount <= 0 || applied < 0 || applied > amount || applied > 0 && !counts) {
            throw new IllegalArgumentException("applied " + applied + " of " + amount);
        }
    }

    Receipt released() {
        return new Receipt(amount, receivedOn, reference, 0, counts);
    }

    /** As much of it goes towards what is open as can. */
    Receipt towards(long open) {
        return new Receipt(amount, receivedOn, reference, counts ? Math.min(amount, open) : 0, counts);
    }
}
