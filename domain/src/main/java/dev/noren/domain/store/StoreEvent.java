package dev.noren.domain.store;

import static dev.noren.domain.life.EventShape.bare;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.PRODUCT;
import static dev.noren.domain.life.Submission.SUBMISSION;
import static dev.noren.domain.store.StorePayload.MARKET;
import static dev.noren.domain.store.StorePayload.PLAN;
import static dev.noren.domain.store.StorePayload.SKU;

import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Submission;
import dev.noren.domain.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What happens to a participation. */
sealed interface StoreEvent {

    record Applied(Submission submission, StoreCase.Choice choice) implements StoreEvent {}

    /** The fee is paid in full; the plan's credit is granted. */
    record Admitted(Optional<Money> credit) implements StoreEvent {}

    record PageRequested(String sku) implements StoreEvent {}

    /** Goods were found not to meet the definition. */
    record ProductRemoved(String product, String ground) implements StoreEvent {}

    /** The edition is over. */
    record Ended() implements StoreEvent {}

    /** Something happened to it that happens to any application. */
    record Handled(ApplicationEvent event) implements StoreEvent {}

    Fact<LocalDate> UNTIL = Fact.of("until", FactType.date());

    /** How they are stored. */
    List<EventShape<StoreEvent>> SHAPES = Stream.<EventShape<StoreEvent>>concat(
                    Stream.of(
                            EventShape.of(
                                    "store-applied",
                                    Applied.class,
                                    Schema.of(SUBMISSION, MARKET, PLAN).orNot(UNTIL),
                                    facts -> new Applied(
                                            facts.need(SUBMISSION),
                                            new StoreCase.Choice(
                                                    facts.need(MARKET), facts.need(PLAN), facts.get(UNTIL))),
                                    event -> Facts.of(
                                                    SUBMISSION,
                                                    event.submission,
                                                    MARKET,
                                                    event.choice.market(),
                                                    PLAN,
                                                    event.choice.plan())
                                            .withKnown(UNTIL, event.choice.until())),
                            EventShape.of(
                                    "store-admitted",
                                    Admitted.class,
                                    Schema.allOptional(Plan.CREDIT),
                                    facts -> new Admitted(facts.get(Plan.CREDIT)),
                                    event -> Facts.NONE.withKnown(Plan.CREDIT, event.credit)),
                            EventShape.of(
                                    "product-page-requested",
                                    PageRequested.class,
                                    Schema.of(SKU),
                                    facts -> new PageRequested(facts.need(SKU)),
                                    event -> Facts.of(SKU, event.sku)),
                            EventShape.of(
                                    "store-product-removed",
                                    ProductRemoved.class,
                                    Schema.of(PRODUCT, GROUND),
                                    facts -> new ProductRemoved(facts.need(PRODUCT), facts.need(GROUND)),
                                    event -> Facts.of(PRODUCT, event.product, GROUND, event.ground)),
                            bare("store-ended", 1, new Ended())),
                    ApplicationEvent.SHAPES.stream()
                            .map(shape -> shape.<StoreEvent>inside(Handled::new, StoreEvent::handled)))
            .toList();

    /** What of it happens to any application. */
    static Optional<ApplicationEvent> handled(StoreEvent event) {
        return event instanceof Handled(var inner) ? Optional.of(inner) : Optional.empty();
    }
}
