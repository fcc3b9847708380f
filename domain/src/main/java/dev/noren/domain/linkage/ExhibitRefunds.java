package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkNew.Q23;

import dev.noren.domain.life.RefundRulings;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Refund;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import java.util.Set;

/** Whether a new exhibitor's fee is returned (section 5). */
final class ExhibitRefunds {

    static final RefundRulings<ExhibitCase> RULINGS = new RefundRulings<>(Set.of(Q23), ExhibitRefunds::whereReceived);

    private ExhibitRefunds() {}

    private static Ruling<Refund> whereReceived(ExhibitCase exhibit, Cause cause) {
        if (cause != Cause.COMPANY_CANCELS) {
            return Ruling.of(Refund.UNDETERMINED, Basis.SILENT);
        }
        // that all is returned until both have come to pass is read out of what the text says of afterwards
        return exhibit.contracted()
                ? Ruling.of(Refund.NONE, Basis.EXPRESS, Q23)
                : Ruling.of(Refund.FULL, Basis.IMPLIED, Q23);
    }
}
