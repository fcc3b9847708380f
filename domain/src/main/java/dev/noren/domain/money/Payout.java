package dev.noren.domain.money;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.time.LocalDate;

/**
 * Money that left the office.
 *
 * @param amount whole yen, above 0
 * @param reference the bank's reference; once within an edition
 */
public record Payout(long amount, String reference, LocalDate paidOn) {

    public static final Fact<LocalDate> PAID_ON = Fact.of("paidOn", FactType.date());

    /** Written as {@code {amount: 10000, reference: out-1, paidOn: 2024-11-01}}. */
    public static final Shape<Payout> SHAPE = new Shape<>(
            Schema.of(Receipt.AMOUNT, Receipt.REFERENCE, PAID_ON),
            facts -> new Payout(facts.need(Receipt.AMOUNT), facts.need(Receipt.REFERENCE), facts.need(PAID_ON)),
            payout -> Facts.of(
                    Receipt.AMOUNT, payout.amount, Receipt.REFERENCE, payout.reference, PAID_ON, payout.paidOn));
}
