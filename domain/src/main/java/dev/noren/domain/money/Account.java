package dev.noren.domain.money;

import java.util.List;
import java.util.stream.Stream;

/**
 * The money of one case: what came in, what of it went towards the invoice, and what the office granted to return. Whole
 * yen; sums that do not fit throw {@link ArithmeticException}.
 */
public record Account(List<Receipt> receipts, long granted) {

    public static final Account EMPTY = new Account(List.of(), 0);

    public Account {
        receipts = List.copyOf(receipts);
    }

    public long received() {
        return receipts.stream().mapToLong(Receipt::amount).reduce(0, Math::addExact);
    }

    public long applied() {
        return receipts.stream().mapToLong(Receipt::applied).reduce(0, Math::addExact);
    }

    /** What came in and went towards nothing: surplus, late money, part payments of what has lapsed. */
    public long unapplied() {
        return received() - applied();
    }

    /** What a ruling for that cause is about: the unapplied part, or what went towards the invoice (8.6). */
    public long atStake(Cause cause) {
        return switch (cause) {
            case PAID_LATE, OVERPAID -> unapplied();
            case COMPANY_CANCELS,
                    UNQUALIFIED,
                    EVIDENT_DEFECT,
                    CALLED_OFF,
                    DATA_UNAVAILABLE,
                    EXPORT_CONTROL,
                    OFF_PURPOSE,
                    LATE_DELIVERY -> applied();
        };
    }

    public Account plus(Receipt receipt) {
        return new Account(Stream.concat(receipts.stream(), Stream.of(receipt)).toList(), granted);
    }

    /** All that was applied is unapplied again. */
    public Account released() {
        return new Account(receipts.stream().map(Receipt::released).toList(), granted);
    }

    public Account granting(long amount) {
        return new Account(receipts, Math.addExact(granted, amount));
    }
}
