package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.EXP_3;
import static dev.noren.domain.clause.Mall24.EXP_4;
import static dev.noren.domain.clause.Mall24.MISC_11;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.MISC_14;
import static dev.noren.domain.clause.Mall24.MISC_3;
import static dev.noren.domain.clause.Mall24.MISC_7;
import static dev.noren.domain.clause.Mall24.MISC_9;
import static dev.noren.domain.clause.Mall24.PN_7;
import static dev.noren.domain.clause.Mall24.REQ_12;
import static dev.noren.domain.money.Refund.DISCRETIONARY;
import static dev.noren.domain.money.Refund.NONE;
import static dev.noren.domain.money.Refund.UNDETERMINED;
import static dev.noren.domain.ruling.Basis.EXPRESS;
import static dev.noren.domain.ruling.Basis.IMPLIED;
import static dev.noren.domain.ruling.Basis.SILENT;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.RefundRulings;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.ruling.Ruling;
import java.util.Optional;
import java.util.Set;

/** Whether a fee of JAPAN MALL is returned (section 5). */
final class MallRefunds {

    /** Every clause that a ruling can name. */
    private static final Set<Clause> CITES =
            Set.of(MISC_12, MISC_13, MISC_14, MISC_11, PN_7, MISC_9, EXP_3, EXP_4, REQ_12, MISC_7, MISC_3);

    static final RefundRulings<MallCase> RULINGS =
            new RefundRulings<>(CITES, (participation, cause) -> whereReceived(cause));

    private MallRefunds() {}

    /** The ruling on the money as it stands. */
    static RefundRuling on(MallCase participation, Cause cause) {
        return RULINGS.on(participation, cause);
    }

    /**
     * Whether the fee stays owed after the company gave up an option that had passed its screening and was not paid: one
     * clause owes it in full, the other lets what is unpaid lapse. The case shows it; nobody is dunned.
     */
    static Optional<Ruling<String>> stillOwed(MallCase participation) {
        boolean givenUp = participation.option() == MallOption.CANCELLED
                && !Set.of(MallState.EXCLUDED, MallState.CALLED_OFF).contains(participation.state());
        boolean unpaid = participation
                .bill()
                .filter(bill -> participation.account().applied() < bill.amount())
                .isPresent();
        return givenUp && unpaid ? Optional.of(Ruling.of("undetermined", SILENT, MISC_12, REQ_12)) : Optional.empty();
    }

    private static Ruling<Refund> whereReceived(Cause cause) {
        return switch (cause) {
            // "premium plan" is the document's word here; read as the paid option, the text is express
            case COMPANY_CANCELS -> Ruling.of(NONE, EXPRESS, MISC_12);
            case UNQUALIFIED -> Ruling.of(NONE, EXPRESS, MISC_13);
            case EVIDENT_DEFECT -> Ruling.of(DISCRETIONARY, EXPRESS, MISC_14);
            // other costs are not made up for; of the fee itself the text says nothing
            case CALLED_OFF -> Ruling.of(UNDETERMINED, SILENT, MISC_11);
            case DATA_UNAVAILABLE -> Ruling.of(NONE, IMPLIED, PN_7, MISC_9);
            case EXPORT_CONTROL -> Ruling.of(NONE, IMPLIED, EXP_3, EXP_4);
            case PAID_LATE, OVERPAID -> Ruling.of(UNDETERMINED, SILENT, REQ_12);
            case OFF_PURPOSE -> Ruling.of(UNDETERMINED, SILENT, MISC_7);
            case LATE_DELIVERY -> Ruling.of(UNDETERMINED, SILENT, MISC_3);
        };
    }
}
