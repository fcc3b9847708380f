package dev.noren.domain.kol;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import java.time.LocalDate;

/** What the commands of KOL/KOC carry. */
final class KolPayload {

    static final Fact<KolTrack> TRACK = Fact.of("track", FactType.oneOf(KolTrack.class));
    /** Whether the company has joined, or plans to join, this year's other event (KOL25-NOTE-1). */
    static final Fact<Boolean> JOINS_OTHER_EVENT = Fact.of("joinsOtherEvent", FactType.flag());

    static final Fact<Long> COUNT = Fact.of("count", FactType.positive());
    static final Fact<LocalDate> SENT_ON = Fact.of("sentOn", FactType.date());
    static final Fact<LocalDate> ORDERED_ON = Fact.of("orderedOn", FactType.date());
    static final Fact<LocalDate> SHIPPED_ON = Fact.of("shippedOn", FactType.date());
    static final Fact<KolGround> GROUND = Fact.of("ground", FactType.oneOf(KolGround.class));
    /** To whom a company would hand its right to take part. */
    static final Fact<String> TO = Fact.of("to", FactType.company());

    private KolPayload() {}
}
