package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_12;

import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Application.End;
import dev.noren.domain.money.Charge;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the premium plan costs the company, and what of it still stands (DECK23-STORE-12). */
final class StoreCharges {

    /** The outline says nothing of refunds. */
    private static final Charge.Conditions CONDITIONS = Charge.Conditions.of(List.of(STORE_12), List.of());

    private StoreCharges() {}

    static Optional<Charge> of(StoreCase participation) {
        boolean byTheOffice = Set.of(StoreState.EXCLUDED, StoreState.CALLED_OFF).contains(participation.state());
        return participation
                .application()
                .charge(
                        plan(participation.choice().market()),
                        byTheOffice ? End.BY_THE_OFFICE : End.NONE,
                        participation.finished(),
                        CONDITIONS);
    }

    private static Words plan(Market market) {
        return switch (market) {
            case US -> new Words("米国プレミアムプラン 参加費", "Premium plan for the US");
            case UK -> new Words("英国プレミアムプラン 参加費", "Premium plan for the UK");
        };
    }
}
