package dev.noren.domain.store;

import dev.noren.domain.life.Application;
import dev.noren.domain.life.ApplicationCase;
import dev.noren.domain.life.Claim;
import dev.noren.domain.money.Money;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A participation: one at a time for each company and market.
 *
 * @param products what is still on the store
 * @param credit the advertising credit that came with the plan; empty before it is granted (DECK23-STORE-16)
 * @param pages the goods for which a page was asked for, in order (DECK23-STORE-17)
 */
record StoreCase(
        String id,
        Application application,
        Choice choice,
        StoreState state,
        List<String> products,
        Optional<Money> credit,
        List<String> pages)
        implements ApplicationCase {

    /**
     * What was applied for.
     *
     * @param until the last day of the edition; empty where it has none
     */
    record Choice(Market market, StorePlan plan, Optional<LocalDate> until) {}

    StoreCase {
        products = List.copyOf(products);
        pages = List.copyOf(pages);
    }

    /** Basic is admitted at once; premium is selected. */
    static StoreCase applied(String id, Application application, Choice choice) {
        return new StoreCase(
                id,
                application,
                choice,
                choice.plan() == StorePlan.BASIC ? StoreState.ADMITTED : StoreState.APPLIED,
                application.submission().products(),
                Optional.empty(),
                List.of());
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    @Override
    public Claim alone() {
        return participation(
                application.submission().edition().id(),
                application.submission().company(),
                choice.market().word());
    }

    /** What a company holds in a market as long as its participation there is not finished. */
    static Claim participation(String edition, String company, String market) {
        return Claim.of("store-participation", edition, company, market);
    }

    /** Beside what every application holds, a place from its adoption on, also when it is called off (8.7). */
    @Override
    public Set<Claim> claims() {
        var claims = new LinkedHashSet<>(ApplicationCase.super.claims());
        boolean gone = Set.of(StoreState.WITHDRAWN, StoreState.EXCLUDED).contains(state);
        if (application.adopted() && !gone) {
            claims.add(place(application.submission().edition().id(), choice.market()));
        }
        return claims;
    }

    /** One of the places of a market (DECK23-STORE-14). */
    static Claim place(String edition, Market market) {
        return Claim.of("store-place", edition, market.word());
    }

    StoreCase in(StoreState next) {
        return new StoreCase(id, application, choice, next, products, credit, pages);
    }

    StoreCase with(Application changed) {
        return new StoreCase(id, changed, choice, state, products, credit, pages);
    }

    StoreCase admitted(Optional<Money> granted) {
        return new StoreCase(id, application, choice, StoreState.ADMITTED, products, granted, pages);
    }

    StoreCase without(String product) {
        var left = products.stream().filter(each -> !each.equals(product)).toList();
        return new StoreCase(id, application, choice, state, left, credit, pages);
    }

    StoreCase withPage(String sku) {
        var more = new LinkedHashSet<>(pages);
        more.add(sku);
        return new StoreCase(id, application, choice, state, products, credit, List.copyOf(more));
    }
}
