package dev.noren.domain.store;

import static dev.noren.domain.life.Cast.MORI;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Payload;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the commands of JAPAN STORE carry where nothing is wrong with it. */
final class StorePayloads {

    private StorePayloads() {}

    static Facts application(Market market, StorePlan plan) {
        return Facts.of(StorePayload.MARKET, market, StorePayload.PLAN, plan)
                .with(Payload.PRODUCTS, StoreCases.BOTH)
                .with(Payload.DECLARE, Optional.empty())
                .with(Payload.SIGNATORY, MORI);
    }

    static Facts payment(long amount) {
        return Facts.of(Payload.PAID, amount, Payload.RECEIVED_ON, LocalDate.of(2024, 9, 10), Payload.REFERENCE, "B-2");
    }

    static Facts page(String sku) {
        return Facts.of(StorePayload.SKU, sku);
    }

    static Facts removal(String product) {
        return Facts.of(Payload.PRODUCT, product, Payload.GROUND, "not as declared");
    }

    static Facts reason() {
        return Facts.of(Payload.REASON, "a reason");
    }

    static Facts grant(String ground, long amount) {
        return Facts.of(Payload.GROUND, ground, Payload.PAID, amount, Payload.REASON, "a reason");
    }

    static Facts waiver() {
        return Facts.of(Payload.CLAUSE, Mall24.REQ_17, Payload.REASON, "a reason");
    }

    static Facts judgement() {
        return waiver().with(Payload.ACCEPT, true);
    }

    static Facts consent() {
        return Facts.of(Payload.TERMS, 1L, Payload.SIGNATORY, MORI);
    }

    static Facts changedTerms() {
        return Facts.of(Payload.TERMS, 2L, Payload.CLAUSES, List.of());
    }
}
