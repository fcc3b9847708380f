package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_12;
import static dev.noren.domain.money.Refund.NOT_APPLICABLE;
import static dev.noren.domain.money.Refund.UNDETERMINED;
import static dev.noren.domain.ruling.Basis.EXPRESS;
import static dev.noren.domain.ruling.Basis.SILENT;

import dev.noren.domain.life.RefundRulings;
import dev.noren.domain.money.Refund;
import dev.noren.domain.ruling.Ruling;
import java.util.Set;

/** Whether a fee of JAPAN STORE is returned: the outline has no clause on that (section 5). */
final class StoreRefunds {

    static final RefundRulings<StoreCase> RULINGS =
            new RefundRulings<>(Set.of(STORE_12), (participation, cause) -> whereReceived(participation));

    private StoreRefunds() {}

    private static Ruling<Refund> whereReceived(StoreCase participation) {
        return switch (participation.choice().plan()) {
            case BASIC -> Ruling.of(NOT_APPLICABLE, EXPRESS, STORE_12);
            case PREMIUM -> Ruling.of(UNDETERMINED, SILENT);
        };
    }
}
