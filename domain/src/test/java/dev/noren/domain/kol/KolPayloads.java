package dev.noren.domain.kol;

import static dev.noren.domain.kol.KolPayload.COUNT;
import static dev.noren.domain.kol.KolPayload.JOINS_OTHER_EVENT;
import static dev.noren.domain.kol.KolPayload.ORDERED_ON;
import static dev.noren.domain.kol.KolPayload.SENT_ON;
import static dev.noren.domain.kol.KolPayload.SHIPPED_ON;
import static dev.noren.domain.kol.KolPayload.TO;
import static dev.noren.domain.kol.KolPayload.TRACK;
import static dev.noren.domain.life.Cast.MORI;
import static dev.noren.domain.life.Payload.ACCEPT;
import static dev.noren.domain.life.Payload.ANSWERS;
import static dev.noren.domain.life.Payload.CLAUSE;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.NOTE;
import static dev.noren.domain.life.Payload.PAID;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Payload.TERMS;

import dev.noren.domain.clause.Kol25;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the commands of KOL/KOC carry where nothing is wrong with it. */
final class KolPayloads {

    private KolPayloads() {}

    static Facts apply(KolTrack track, String... products) {
        return Facts.of(TRACK, track, PRODUCTS, List.of(products), JOINS_OTHER_EVENT, false)
                .with(DECLARE, Optional.empty())
                .with(SIGNATORY, MORI);
    }

    static Facts samples(long count, String sentOn) {
        return Facts.of(COUNT, count, SENT_ON, LocalDate.parse(sentOn));
    }

    static Facts shipment(String orderedOn, String shippedOn) {
        return Facts.of(ORDERED_ON, LocalDate.parse(orderedOn), SHIPPED_ON, LocalDate.parse(shippedOn));
    }

    static Facts salesData(SalesData.Line... lines) {
        return Facts.of(SalesData.PAGE_VIEWS, 9L, SalesData.UNIQUE_USERS, 0L, SalesData.LINES, List.of(lines));
    }

    static SalesData.Line line(String product) {
        return new SalesData.Line(product, 2, 3, new Money(12_050, Currency.getInstance("CNY")));
    }

    static Facts cancelling(KolGround ground) {
        return Facts.of(KolPayload.GROUND, ground, NOTE, "a note");
    }

    static Facts callingOff(KolGround ground) {
        return Facts.of(KolPayload.GROUND, ground);
    }

    static Facts transfer() {
        return Facts.of(TO, "other");
    }

    static Facts consent(long version) {
        return Facts.of(TERMS, version, SIGNATORY, MORI);
    }

    static Facts waiver() {
        return Facts.of(CLAUSE, Kol25.OV_10, REASON, "a reason");
    }

    static Facts judgement() {
        return waiver().with(ACCEPT, true);
    }

    static Facts grant() {
        return Facts.of(GROUND, "called-off", PAID, 1L, REASON, "a reason");
    }

    static Facts survey() {
        return Facts.of(ANSWERS, Map.of("q1", "good"));
    }
}
