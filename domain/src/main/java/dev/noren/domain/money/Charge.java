package dev.noren.domain.money;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a company was asked to pay in a case, and what of it still stands. Papers are written of its moves: an invoice when
 * more of it stands than before, a credit note when less does.
 *
 * @param items what it is for; they add up to the invoice
 * @param dueOn the last day to pay; empty where none was set (8.5)
 * @param credited what of it is not asked for any more, or was granted to be returned; whole yen, at most all of it
 * @param paid what went towards it
 * @param outstanding what is still awaited; empty where nothing is, and where nobody says whether it is owed
 */
public record Charge(
        List<Item> items,
        Optional<LocalDate> dueOn,
        long credited,
        long paid,
        Optional<Long> outstanding,
        Conditions conditions) {

    /**
     * A line of the invoice.
     *
     * @param what in words
     * @param product the product that it is for; empty where it is for none in particular
     * @param amount whole yen, above 0
     */
    public record Item(Words what, Optional<String> product, long amount) {}

    /**
     * What the programme's document says of its fee.
     *
     * @param because the clauses that ask for it
     * @param refunds the clauses on when it is returned and when not; none where the document has none
     * @param taxIncluded whether the edition says that the amount includes tax; where it does not, nothing is known
     * @param invoicedElsewhere the clause by which somebody else sends the invoice
     * @param noReceipt the clause by which no receipt is issued
     */
    public record Conditions(
            List<Clause> because,
            List<Clause> refunds,
            boolean taxIncluded,
            Optional<Clause> invoicedElsewhere,
            Optional<Clause> noReceipt) {

        /** Invoiced by the office, with a receipt for whoever wants one. */
        public static Conditions of(List<Clause> because, List<Clause> refunds) {
            return new Conditions(because, refunds, false, Optional.empty(), Optional.empty());
        }

        /** The same under an edition that says whether amounts include tax. */
        public Conditions including(boolean tax) {
            return new Conditions(because, refunds, tax, invoicedElsewhere, noReceipt);
        }
    }

    /** Where an invoice can stand. */
    public enum Standing implements Word {
        /** Payment is awaited. */
        OPEN,
        PAID,
        /** All of it was taken back. */
        CREDITED,
        /** Not paid, not taken back, and the documents do not say whether it is owed: nobody is dunned. */
        UNDETERMINED
    }

    public Charge {
        items = List.copyOf(items);
        credited = Math.min(credited, sum(items));
    }

    /** The invoice, whole yen. */
    public long amount() {
        return sum(items);
    }

    private static long sum(List<Item> items) {
        return items.stream().mapToLong(Item::amount).reduce(0, Math::addExact);
    }

    /** What of it still stands, paid or not. */
    public long standing() {
        return amount() - credited;
    }

    /** How the invoice stands. */
    public Standing stands() {
        if (standing() == 0) {
            return Standing.CREDITED;
        }
        if (paid >= standing()) {
            return Standing.PAID;
        }
        return outstanding.isPresent() ? Standing.OPEN : Standing.UNDETERMINED;
    }

    /**
     * The paper that a step calls for; empty where what stands is the same as before.
     *
     * @param before as the step found it; empty where nothing had been invoiced
     */
    public static Optional<Paper> paper(Optional<Charge> before, Optional<Charge> after) {
        long change = after.map(Charge::standing).orElse(0L)
                - before.map(Charge::standing).orElse(0L);
        return change == 0
                ? Optional.empty()
                : Optional.of(new Paper(change > 0 ? Paper.Kind.INVOICE : Paper.Kind.CREDIT_NOTE, Math.abs(change)));
    }
}
