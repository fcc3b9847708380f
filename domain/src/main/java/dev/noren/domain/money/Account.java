package dev.noren.domain.money;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The money of one case: what came in, what of it went towards the invoice, what the office granted to return, and what has
 * left it. Whole yen; sums that do not fit throw {@link ArithmeticException}.
 *
 * @param paidOfTheFee what left of what was granted of the fee by then; a later grant changes nothing of it
 * @param paidOfTheGrants what left of all that was granted by then
 */
public record Account(
        List<Receipt> receipts, List<Grant> grants, List<Payout> payouts, long paidOfTheFee, long paidOfTheGrants) {

    public static final Account EMPTY = new Account(List.of(), List.of(), List.of(), 0, 0);

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
        return Math.max(0, wentTowardsNothing() - (paidOut() - paidOfTheFee));
    }

    /** What may still leave the office: what was granted, and what is unapplied; never more than came in. */
    public long payable() {
        long ofTheUnapplied = Math.max(wentTowardsNothing(), granted() - grantedOfTheFee());
        return Math.max(0, Math.min(received(), Math.addExact(ofTheUnapplied, grantedOfTheFee())) - paidOut());
    }

    /** What was granted and has not left the office. */
    public long grantedAndNotPaid() {
        return Math.min(payable(), granted() - paidOfTheGrants);
    }

    private long wentTowardsNothing() {
        return received() - applied();
    }

    /** What was granted of what went towards the invoice; the rest is of the unapplied money. */
    public long grantedOfTheFee() {
        return sum(
                grants.stream().filter(grant -> !grant.cause().ofTheUnapplied()).mapToLong(Grant::amount));
    }

    /** What a ruling for that cause is about: the unapplied part, or what went towards the invoice (8.6). */
    public long atStake(Cause cause) {
        return cause.ofTheUnapplied() ? unapplied() : applied();
    }

    public Account plus(Receipt receipt) {
        return with(append(receipts, receipt));
    }

    /** All that was applied is unapplied again. */
    public Account released() {
        return with(receipts.stream().map(Receipt::released).toList());
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
        return with(left);
    }

    public Account granting(Grant grant) {
        return new Account(receipts, append(grants, grant), payouts, paidOfTheFee, paidOfTheGrants);
    }

    public Account paying(Payout payout) {
        return new Account(
                receipts,
                grants,
                append(payouts, payout),
                Math.min(grantedOfTheFee(), Math.addExact(paidOfTheFee, payout.amount())),
                Math.min(granted(), Math.addExact(paidOfTheGrants, payout.amount())));
    }

    private Account with(List<Receipt> others) {
        return new Account(others, grants, payouts, paidOfTheFee, paidOfTheGrants);
    }

    private static long sum(LongStream amounts) {
        return amounts.reduce(0, Math::addExact);
    }

    private static <T> List<T> append(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
