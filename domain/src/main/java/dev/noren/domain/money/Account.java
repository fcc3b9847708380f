package dev.noren.domain.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The money of one case: what came in, what of it went towards the invoice, what the office granted to return, and what has
 * left it. Whole yen; sums that do not fit throw {@link ArithmeticException}.
 */
public record Account(List<Receipt> receipts, List<Grant> grants, List<Payout> payouts) {

    public static final Account EMPTY = new Account(List.of(), List.of(), List.of());

    public Account {
        receipts = List.copyOf(receipts);
        grants = List.copyOf(grants);
        payouts = List.copyOf(payouts);
    }

    public long received() {
        return sum(receipts.stream().mapToLong(Receipt::amount));
    }

    public long applied() {
        return sum(receipts.stream().mapToLong(Receipt::applied));
    }

    public long granted() {
        return sum(grants.stream().mapToLong(Grant::amount));
    }

    public long paidOut() {
        return sum(payouts.stream().mapToLong(Payout::amount));
    }

    /**
     * What came in, went towards nothing, and is still here: surplus, late money, part payments of what has lapsed. What left
     * was first of all what was granted of the fee (ours).
     */
    public long unapplied() {
        return Math.max(0, wentTowardsNothing() - Math.max(0, paidOut() - grantedOfTheFee()));
    }

    /** What may still leave the office: what was granted, and what is unapplied; never more than came in. */
    public long payable() {
        long ofTheUnapplied = Math.max(wentTowardsNothing(), granted() - grantedOfTheFee());
        return Math.max(0, Math.min(received(), Math.addExact(ofTheUnapplied, grantedOfTheFee())) - paidOut());
    }

    /** What was granted and has not left the office. */
    public long grantedAndNotPaid() {
        return Math.min(payable(), Math.max(0, granted() - paidOut()));
    }

    private long wentTowardsNothing() {
        return received() - applied();
    }

    private long grantedOfTheFee() {
        return sum(
                grants.stream().filter(grant -> !grant.cause().ofTheUnapplied()).mapToLong(Grant::amount));
    }

    /** What a ruling for that cause is about: the unapplied part, or what went towards the invoice (8.6). */
    public long atStake(Cause cause) {
        return cause.ofTheUnapplied() ? unapplied() : applied();
    }

    public Account plus(Receipt receipt) {
        return new Account(append(receipts, receipt), grants, payouts);
    }

    /** All that was applied is unapplied again. */
    public Account released() {
        return new Account(receipts.stream().map(Receipt::released).toList(), grants, payouts);
    }

    /**
     * As if a line had never been: what is left goes anew towards what is owed, in the order in which it came.
     *
     * @param owed whole yen; 0 where nothing is owed any more
     */
    public Account without(String reference, long owed) {
        var left = new ArrayList<Receipt>();
        long open = owed;
        for (var receipt : receipts) {
            if (!receipt.reference().equals(reference)) {
                var applied = receipt.towards(open);
                open -= applied.applied();
                left.add(applied);
            }
        }
        return new Account(left, grants, payouts);
    }

    public Account granting(Grant grant) {
        return new Account(receipts, append(grants, grant), payouts);
    }

    public Account paying(Payout payout) {
        return new Account(receipts, grants, append(payouts, payout));
    }

    private static long sum(LongStream amounts) {
        return amounts.reduce(0, Math::addExact);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
