package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkAct.Q12;

import dev.noren.domain.life.RefundRulings;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Refund;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import java.util.Set;

/** Whether a current exhibitor's fee is returned (section 5). */
final class SupportRefunds {

    static final RefundRulings<SupportCase> RULINGS = new RefundRulings<>(Set.of(Q12), SupportRefunds::whereReceived);

    private SupportRefunds() {}

    private static Ruling<Refund> whereReceived(SupportCase support, Cause cause) {
        if (cause != Cause.COMPANY_CANCELS) {
            return Ruling.of(Refund.UNDETERMINED, Basis.SILENT);
        }
        // that all is returned before the result is read out of what the text says of afterwards
        return support.resultIsKnown()
                ? Ruling.of(Refund.NONE, Basis.EXPRESS, Q12)
                : Ruling.of(Refund.FULL, Basis.IMPLIED, Q12);
    }
}
