package dev.noren.domain.street;

import static dev.noren.domain.life.Cast.MORI;
import static dev.noren.domain.life.Cast.tokyo;
import static dev.noren.domain.life.Payload.ANSWERS;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.PRODUCT;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.product.ProductFacts.JAN_CODE;
import static dev.noren.domain.product.ProductFacts.MINIMUM_ORDER_CASES;
import static dev.noren.domain.street.StreetPayload.ACCEPT;
import static dev.noren.domain.street.StreetPayload.CURRENCY;
import static dev.noren.domain.street.StreetPayload.LEAD_TIME_DAYS;
import static dev.noren.domain.street.StreetPayload.MEETING_AT;
import static dev.noren.domain.street.StreetPayload.MESSAGE;
import static dev.noren.domain.street.StreetPayload.RESULT;
import static dev.noren.domain.street.StreetPayload.REVISION;
import static dev.noren.domain.street.StreetPayload.TAKE_DOWN;
import static dev.noren.domain.street.StreetPayload.UNIT_PRICE;
import static dev.noren.domain.street.StreetPayload.VALID_UNTIL;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the commands of Japan Street carry where nothing is wrong with it. */
final class StreetPayloads {

    private StreetPayloads() {}

    static Facts listing(String product) {
        return Facts.of(PRODUCT, product, DECLARE, Optional.empty(), SIGNATORY, MORI);
    }

    static Facts revision() {
        return Facts.of(REVISION, Facts.of(JAN_CODE, "4901234567894"));
    }

    static Facts takeDown(StreetPayload.Ground ground) {
        return Facts.of(TAKE_DOWN, ground);
    }

    static Facts request() {
        return Facts.of(StreetPayload.LISTING, StreetCases.LISTING, MESSAGE, "How much?");
    }

    static Facts answer(boolean accept) {
        return Facts.of(ACCEPT, accept);
    }

    static Facts quote() {
        return Facts.of(UNIT_PRICE, 500L, CURRENCY, Money.YEN, MINIMUM_ORDER_CASES, 4L)
                .with(LEAD_TIME_DAYS, 0L)
                .with(VALID_UNTIL, LocalDate.of(2024, 12, 31));
    }

    static Facts meeting() {
        return Facts.of(MEETING_AT, tokyo("2024-10-01T15:00"));
    }

    static Facts report(StreetPayload.Result result) {
        return Facts.of(RESULT, result);
    }

    static Facts survey() {
        return Facts.of(ANSWERS, Map.of("q1", "good"));
    }
}
