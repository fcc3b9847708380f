package dev.noren.domain.kol;

import static dev.noren.domain.life.EventShape.bare;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import java.util.List;
import java.util.Optional;

/** How the events of a participation are stored. A name, once given, is never used for something else. */
final class KolShapes {

    private static final Fact<Application> APPLICATION =
            Fact.of("application", new FactType.Shaped<>(Application.SHAPE));
    private static final Fact<SalesData> DATA = Fact.of("data", new FactType.Shaped<>(SalesData.SHAPE));

    private static final List<EventShape<KolEvent>> OWN = List.of(
            EventShape.of(
                    "kol-applied",
                    KolEvent.Applied.class,
                    Schema.of(APPLICATION, DossierEvent.CONSENT),
                    facts -> new KolEvent.Applied(facts.need(APPLICATION), facts.need(DossierEvent.CONSENT)),
                    event -> Facts.of(APPLICATION, event.application(), DossierEvent.CONSENT, event.consent())),
            bare("kol-adopted", 1, new KolEvent.Adopted()),
            bare("kol-rejected", 1, new KolEvent.Rejected()),
            EventShape.of(
                    "samples-sent",
                    KolEvent.SamplesSent.class,
                    Schema.of(KolPayload.COUNT, KolPayload.SENT_ON),
                    facts -> new KolEvent.SamplesSent(facts.need(KolPayload.COUNT), facts.need(KolPayload.SENT_ON)),
                    event -> Facts.of(KolPayload.COUNT, event.count(), KolPayload.SENT_ON, event.sentOn())),
            bare("campaign-started", 1, new KolEvent.CampaignStarted()),
            bare("campaign-ended", 1, new KolEvent.CampaignEnded()),
            EventShape.of(
                    "order-shipped",
                    KolEvent.OrderShipped.class,
                    Schema.of(KolPayload.ORDERED_ON, KolPayload.SHIPPED_ON),
                    facts -> new KolEvent.OrderShipped(
                            facts.need(KolPayload.ORDERED_ON), facts.need(KolPayload.SHIPPED_ON)),
                    event -> Facts.of(
                            KolPayload.ORDERED_ON, event.orderedOn(), KolPayload.SHIPPED_ON, event.shippedOn())),
            EventShape.of(
                    "sales-data-submitted",
                    KolEvent.SalesDataSubmitted.class,
                    Schema.of(DATA),
                    facts -> new KolEvent.SalesDataSubmitted(facts.need(DATA)),
                    event -> Facts.of(DATA, event.data())),
            EventShape.of(
                    "kol-surveyed",
                    KolEvent.SurveyAnswered.class,
                    Schema.of(Payload.ANSWERS),
                    facts -> new KolEvent.SurveyAnswered(facts.need(Payload.ANSWERS)),
                    event -> Facts.of(Payload.ANSWERS, event.answers())),
            bare("kol-closed", 1, new KolEvent.Closed()),
            bare("kol-withdrawn", 1, new KolEvent.Withdrawn()),
            EventShape.of(
                    "adoption-cancelled",
                    KolEvent.AdoptionCancelled.class,
                    Schema.of(KolPayload.GROUND, Payload.NOTE, Shown.REFUND),
                    facts -> new KolEvent.AdoptionCancelled(
                            facts.need(KolPayload.GROUND), facts.need(Payload.NOTE), facts.need(Shown.REFUND)),
                    event -> Facts.of(
                            KolPayload.GROUND,
                            event.ground(),
                            Payload.NOTE,
                            event.note(),
                            Shown.REFUND,
                            event.refund())),
            EventShape.of(
                    "kol-called-off",
                    KolEvent.CalledOff.class,
                    Schema.of(KolPayload.GROUND, Shown.REFUND),
                    facts -> new KolEvent.CalledOff(facts.need(KolPayload.GROUND), facts.need(Shown.REFUND)),
                    event -> Facts.of(KolPayload.GROUND, event.ground(), Shown.REFUND, event.refund())));

    static final List<EventShape<KolEvent>> ALL = DossierEvent.shapesBeside(OWN, KolEvent.Kept::new, KolShapes::kept);

    private KolShapes() {}

    static Optional<DossierEvent> kept(KolEvent event) {
        return event instanceof KolEvent.Kept(var inner) ? Optional.of(inner) : Optional.empty();
    }
}
