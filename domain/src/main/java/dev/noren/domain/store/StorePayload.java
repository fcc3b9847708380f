package dev.noren.domain.store;

import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;

/** What the commands and questions of JAPAN STORE carry. */
final class StorePayload {

    static final Fact<Market> MARKET = Fact.of(Plan.MARKET.name(), FactType.oneOf(Market.class));
    static final Fact<StorePlan> PLAN = Fact.of(Plan.PLAN.name(), FactType.oneOf(StorePlan.class));
    /** What the company calls the goods for which a page is to be made. */
    static final Fact<String> SKU = Fact.of("sku", FactType.line());

    private StorePayload() {}
}
