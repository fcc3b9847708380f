package dev.noren.domain.linkage;

import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.clause.LinkNew;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Application.End;
import dev.noren.domain.money.Charge;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an exhibit costs the company, and what of it still stands. */
final class LinkageCharges {

    private static final Words FEE = new Words("出展料", "Exhibit fee");

    private static final Charge.Conditions NEW = Charge.Conditions.of(List.of(), List.of(LinkNew.Q23));

    /** Alibaba sends the invoice; what is written here tells of the fee. */
    private static final Charge.Conditions ACTIVE = new Charge.Conditions(
            List.of(LinkAct.Q3), List.of(LinkAct.Q12), false, Optional.of(LinkAct.Q3), Optional.of(LinkAct.Q8));

    private LinkageCharges() {}

    /** All is returned to whoever leaves before the contract is concluded, so that nothing is owed either (LINKNEW-Q23). */
    static Optional<Charge> of(ExhibitCase exhibit) {
        boolean byTheOffice =
                Set.of(ExhibitState.EXCLUDED, ExhibitState.CALLED_OFF).contains(exhibit.state());
        boolean leftInTime = exhibit.state() == ExhibitState.WITHDRAWN && !exhibit.contracted();
        var end = byTheOffice ? End.BY_THE_OFFICE : leftInTime ? End.ALL_RETURNED : End.NONE;
        return exhibit.application().charge(FEE, end, exhibit.finished(), NEW);
    }

    static Optional<Charge> of(SupportCase support) {
        boolean byTheOffice =
                Set.of(SupportState.EXCLUDED, SupportState.CALLED_OFF).contains(support.state());
        return support.application()
                .charge(FEE, byTheOffice ? End.BY_THE_OFFICE : End.NONE, support.finished(), ACTIVE);
    }
}
