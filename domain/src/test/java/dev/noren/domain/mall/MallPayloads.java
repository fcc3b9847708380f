package dev.noren.domain.mall;

import static dev.noren.domain.life.Cast.MORI;
import static dev.noren.domain.life.Payload.ACCEPT;
import static dev.noren.domain.life.Payload.ANSWERS;
import static dev.noren.domain.life.Payload.BUYER;
import static dev.noren.domain.life.Payload.CLAUSE;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.NOTE;
import static dev.noren.domain.life.Payload.PAID;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Payload.RECEIVED_ON;
import static dev.noren.domain.life.Payload.REFERENCE;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Payload.TERMS;
import static dev.noren.domain.mall.MallPayload.CURRENCY;
import static dev.noren.domain.mall.MallPayload.DELIVERY_COUNTRY;
import static dev.noren.domain.mall.MallPayload.EXCLUSION;
import static dev.noren.domain.mall.MallPayload.FULL_BUYOUT;
import static dev.noren.domain.mall.MallPayload.JUDGED_BY;
import static dev.noren.domain.mall.MallPayload.OPTION;
import static dev.noren.domain.mall.MallPayload.PASSED;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the commands of JAPAN MALL carry where nothing is wrong with it. */
final class MallPayloads {

    private MallPayloads() {}

    static Facts deal(String... products) {
        return Facts.of(COMPANY, "sakura", BUYER, "hanmart", PRODUCTS, List.of(products))
                .with(DELIVERY_COUNTRY, "JP")
                .with(CURRENCY, Money.YEN)
                .with(FULL_BUYOUT, true);
    }

    static Facts invite() {
        return Facts.of(COMPANY, "sakura", BUYER, "hanmart", PRODUCTS, MallCases.BOTH)
                .with(JUDGED_BY, MallPayload.Judge.BUYER);
    }

    static Facts register() {
        return Facts.of(DECLARE, Optional.empty(), SIGNATORY, MORI);
    }

    static Facts choose(String option) {
        return Facts.of(OPTION, option, PRODUCTS, MallCases.BOTH);
    }

    static Facts screening(boolean passed) {
        return Facts.of(PASSED, passed);
    }

    static Facts payment(long amount, String reference, String receivedOn) {
        return Facts.of(PAID, amount, RECEIVED_ON, LocalDate.parse(receivedOn), REFERENCE, reference);
    }

    static Facts late(String... products) {
        return Facts.of(PRODUCTS, List.of(products));
    }

    static Facts exclusion(MallPayload.Ground ground) {
        return Facts.of(EXCLUSION, ground, NOTE, "a note");
    }

    static Facts grant(String ground, long amount) {
        return Facts.of(GROUND, ground, PAID, amount, REASON, "a reason");
    }

    static Facts consent(long version) {
        return Facts.of(TERMS, version, SIGNATORY, MORI);
    }

    static Facts waiver() {
        return Facts.of(CLAUSE, Mall24.REQ_17, REASON, "a reason");
    }

    static Facts judgement(boolean accept) {
        return waiver().with(ACCEPT, accept);
    }

    static Facts survey() {
        return Facts.of(ANSWERS, Map.of("q1", "good"));
    }
}
