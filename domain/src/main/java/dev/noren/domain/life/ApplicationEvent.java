package dev.noren.domain.life;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.money.RefundRuling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to any application for a place that is paid for. */
public sealed interface ApplicationEvent {

    /** It was chosen, and with that its fee is fixed. */
    record Adopted(Money invoice, Optional<String> internalReason) implements ApplicationEvent {}

    record Rejected(Optional<String> internalReason) implements ApplicationEvent {}

    record PaymentRecorded(Receipt receipt) implements ApplicationEvent {}

    /** The company left. */
    record Withdrawn(RefundRuling refund) implements ApplicationEvent {}

    record Excluded(String reason, RefundRuling refund) implements ApplicationEvent {}

    record CalledOff(String reason, RefundRuling refund) implements ApplicationEvent {}

    /** Something happened to its dossier. */
    record Kept(DossierEvent event) implements ApplicationEvent {}

    Fact<Money> INVOICE = Fact.of("invoice", new FactType.Shaped<>(Money.SHAPE));

    /** How they are stored. */
    List<EventShape<ApplicationEvent>> SHAPES = Stream.concat(
                    Stream.of(
                            EventShape.<ApplicationEvent, Adopted>of(
                                    "application-adopted",
                                    Adopted.class,
                                    Schema.of(INVOICE).orNot(Payload.INTERNAL_REASON),
                                    facts -> new Adopted(facts.need(INVOICE), facts.get(Payload.INTERNAL_REASON)),
                                    event -> Facts.of(INVOICE, event.invoice)
                                            .withKnown(Payload.INTERNAL_REASON, event.internalReason)),
                            EventShape.<ApplicationEvent, Rejected>of(
                                    "application-rejected",
                                    Rejected.class,
                                    Schema.allOptional(Payload.INTERNAL_REASON),
                                    facts -> new Rejected(facts.get(Payload.INTERNAL_REASON)),
                                    event -> Facts.NONE.withKnown(Payload.INTERNAL_REASON, event.internalReason)),
                            EventShape.<ApplicationEvent, PaymentRecorded>of(
                                            "fee-payment-recorded",
                                            PaymentRecorded.class,
                                            Receipt.SHAPE.schema(),
                                            facts -> new PaymentRecorded(
                                                    Receipt.SHAPE.read().apply(facts)),
                                            event -> Receipt.SHAPE.write().apply(event.receipt))
                                    .after(Receipt.FIRST, Receipt::sinceTheFirst),
                            EventShape.<ApplicationEvent, Withdrawn>of(
                                    "application-withdrawn",
                                    Withdrawn.class,
                                    Schema.of(Shown.REFUND),
                                    facts -> new Withdrawn(facts.need(Shown.REFUND)),
                                    event -> Facts.of(Shown.REFUND, event.refund)),
                            EventShape.<ApplicationEvent, Excluded>of(
                                    "application-excluded",
                                    Excluded.class,
                                    Schema.of(Payload.REASON, Shown.REFUND),
                                    facts -> new Excluded(facts.need(Payload.REASON), facts.need(Shown.REFUND)),
                                    event -> Facts.of(Payload.REASON, event.reason, Shown.REFUND, event.refund)),
                            EventShape.<ApplicationEvent, CalledOff>of(
                                    "application-called-off",
                                    CalledOff.class,
                                    Schema.of(Payload.REASON, Shown.REFUND),
                                    facts -> new CalledOff(facts.need(Payload.REASON), facts.need(Shown.REFUND)),
                                    event -> Facts.of(Payload.REASON, event.reason, Shown.REFUND, event.refund))),
                    DossierEvent.SHAPES.stream()
                            .map(shape -> shape.<ApplicationEvent>inside(Kept::new, ApplicationEvent::kept)))
            .toList();

    /** What of it happened to the dossier. */
    static Optional<DossierEvent> kept(ApplicationEvent event) {
        return event instanceof Kept(var inner) ? Optional.of(inner) : Optional.empty();
    }
}
