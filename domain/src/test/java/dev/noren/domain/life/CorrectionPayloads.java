package dev.noren.domain.life;

import static dev.noren.domain.life.Payload.REASON;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Facts;
import java.time.LocalDate;
import java.util.Map;

/** What the commands carry by which the office puts things right, where nothing is wrong with it. */
public final class CorrectionPayloads {

    private static final Facts WHY = Facts.of(REASON, "a reason");

    /** By their commands: of a line that nobody booked, and of money that nobody owes. */
    static final Map<String, TableWalk.Payload> ALL = Map.of(
            "undo", TableWalk.Payload.of(undo()),
            "reverse-payment", TableWalk.Payload.of(reversal("B-unknown")),
            "extend", TableWalk.Payload.of(extension(LastDay.DUE_ON, "2030-01-01")),
            "record-refund-paid", TableWalk.Payload.of(refundPaid(1, "2020-01-01")));

    private CorrectionPayloads() {}

    public static Facts undo() {
        return WHY;
    }

    public static Facts reversal(String reference) {
        return WHY.with(Payload.REFERENCE, reference);
    }

    public static Facts extension(LastDay deadline, String until) {
        return WHY.with(Payload.DEADLINE, deadline).with(Payload.EXTENDED_UNTIL, LocalDate.parse(until));
    }

    public static Facts extension(String option, String until) {
        return extension(LastDay.CHOOSE_BY, until).with(Offer.OPTION, option);
    }

    public static Facts refundPaid(long amount, String paidOn) {
        return WHY.with(Payload.PAID, amount)
                .with(Payload.REFERENCE, "out-1")
                .with(Payload.PAID_ON, LocalDate.parse(paidOn));
    }
}
