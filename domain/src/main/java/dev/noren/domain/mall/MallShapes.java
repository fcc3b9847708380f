package dev.noren.domain.mall;

import static dev.noren.domain.life.EventShape.bare;
import static dev.noren.domain.life.Payload.GROUND;
import static dev.noren.domain.life.Payload.NOTE;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.REASON;
import static dev.noren.domain.mall.MallPayload.DATA;
import static dev.noren.domain.mall.MallPayload.JUDGED_BY;
import static dev.noren.domain.mall.MallPayload.OPTION;
import static dev.noren.domain.mall.MallPayload.OVERVIEW;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Receipt;
import dev.noren.domain.terms.Consent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How the events of a participation are stored. A name, once given, is never used for something else. */
final class MallShapes {

    private static final Fact<Invitation> INVITATION = Fact.of("invitation", new FactType.Shaped<>(Invitation.SHAPE));
    private static final Fact<Consent> CONSENT = DossierEvent.CONSENT;
    private static final Fact<Long> AMOUNT = Fact.of("amount", FactType.figure());
    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());

    private static final List<EventShape<MallEvent>> OWN = List.of(
            EventShape.of(
                    "invited",
                    MallEvent.Invited.class,
                    Schema.of(INVITATION, PRODUCTS).orNot(JUDGED_BY),
                    facts -> new MallEvent.Invited(facts.need(INVITATION), facts.need(PRODUCTS), facts.get(JUDGED_BY)),
                    event -> Facts.of(INVITATION, event.invitation(), PRODUCTS, event.products())
                            .withKnown(JUDGED_BY, event.judgedBy())),
            EventShape.of(
                    "products-added",
                    MallEvent.ProductsAdded.class,
                    Schema.of(PRODUCTS),
                    facts -> new MallEvent.ProductsAdded(facts.need(PRODUCTS)),
                    event -> Facts.of(PRODUCTS, event.products())),
            EventShape.of(
                    "registered",
                    MallEvent.Registered.class,
                    Schema.of(CONSENT),
                    facts -> new MallEvent.Registered(facts.need(CONSENT)),
                    event -> Facts.of(CONSENT, event.consent())),
            bare("expired", 1, new MallEvent.Expired()),
            EventShape.of(
                    "option-requested",
                    MallEvent.OptionRequested.class,
                    Schema.of(OPTION, PRODUCTS),
                    facts -> new MallEvent.OptionRequested(facts.need(OPTION), facts.need(PRODUCTS)),
                    event -> Facts.of(OPTION, event.option(), PRODUCTS, event.products())),
            bare("option-declined", 1, new MallEvent.OptionDeclined()),
            EventShape.of(
                    "option-approved",
                    MallEvent.OptionApproved.class,
                    Schema.of(AMOUNT, Shown.DUE_ON, AT),
                    facts -> new MallEvent.OptionApproved(facts.need(AMOUNT), facts.need(Shown.DUE_ON), facts.need(AT)),
                    event -> Facts.of(AMOUNT, event.amount(), Shown.DUE_ON, event.dueOn(), AT, event.at())),
            bare("option-rejected", 1, new MallEvent.OptionRejected()),
            EventShape.<MallEvent, MallEvent.PaymentRecorded>of(
                            "payment-recorded",
                            MallEvent.PaymentRecorded.class,
                            Receipt.SHAPE.schema(),
                            facts -> new MallEvent.PaymentRecorded(
                                    Receipt.SHAPE.read().apply(facts)),
                            event -> Receipt.SHAPE.write().apply(event.receipt()))
                    .after(Receipt.FIRST, Receipt::sinceTheFirst),
            bare("option-confirmed", 1, new MallEvent.OptionConfirmed()),
            bare("option-lapsed", 1, new MallEvent.OptionLapsed()),
            EventShape.of(
                    "option-cancelled",
                    MallEvent.OptionCancelled.class,
                    Schema.of(Shown.REFUND),
                    facts -> new MallEvent.OptionCancelled(facts.need(Shown.REFUND)),
                    event -> Facts.of(Shown.REFUND, event.refund())),
            EventShape.of(
                    "goods-late",
                    MallEvent.GoodsLate.class,
                    Schema.of(PRODUCTS),
                    facts -> new MallEvent.GoodsLate(facts.need(PRODUCTS)),
                    event -> Facts.of(PRODUCTS, event.products())),
            bare("promotion-started", 1, new MallEvent.PromotionStarted()),
            bare("promotion-ended", 1, new MallEvent.PromotionEnded()),
            EventShape.of(
                    "report-delivered",
                    MallEvent.ReportDelivered.class,
                    Schema.of(OVERVIEW, DATA),
                    facts -> new MallEvent.ReportDelivered(facts.need(OVERVIEW), facts.need(DATA)),
                    event -> Facts.of(OVERVIEW, event.overview(), DATA, event.data())),
            EventShape.of(
                    "data-unavailable",
                    MallEvent.DataUnavailable.class,
                    Schema.of(REASON),
                    facts -> new MallEvent.DataUnavailable(facts.need(REASON)),
                    event -> Facts.of(REASON, event.reason())),
            EventShape.of(
                    "survey-answered",
                    MallEvent.SurveyAnswered.class,
                    Schema.of(Payload.ANSWERS),
                    facts -> new MallEvent.SurveyAnswered(facts.need(Payload.ANSWERS)),
                    event -> Facts.of(Payload.ANSWERS, event.answers())),
            bare("closed", 1, new MallEvent.Closed()),
            EventShape.of(
                    "cancelled",
                    MallEvent.Cancelled.class,
                    Schema.of(Shown.REFUND),
                    facts -> new MallEvent.Cancelled(facts.need(Shown.REFUND)),
                    event -> Facts.of(Shown.REFUND, event.refund())),
            EventShape.of(
                    "excluded",
                    MallEvent.Excluded.class,
                    Schema.of(GROUND, Shown.REFUND).orNot(NOTE),
                    facts -> new MallEvent.Excluded(
                            facts.need(GROUND), facts.get(NOTE).orElse(""), facts.need(Shown.REFUND)),
                    event -> Facts.of(GROUND, event.ground(), Shown.REFUND, event.refund())
                            .withKnown(NOTE, Optional.of(event.note()).filter(note -> !note.isEmpty()))),
            EventShape.of(
                    "called-off",
                    MallEvent.CalledOff.class,
                    Schema.of(GROUND, Shown.REFUND),
                    facts -> new MallEvent.CalledOff(facts.need(GROUND), facts.need(Shown.REFUND)),
                    event -> Facts.of(GROUND, event.ground(), Shown.REFUND, event.refund())),
            EventShape.of(
                    "choice-reminded",
                    MallEvent.ChoiceReminded.class,
                    Schema.of(Offer.CHOOSE_BY),
                    facts -> new MallEvent.ChoiceReminded(facts.need(Offer.CHOOSE_BY)),
                    event -> Facts.of(Offer.CHOOSE_BY, event.chooseBy())),
            bare("payment-reminded", 1, new MallEvent.PaymentReminded()),
            EventShape.of(
                    "last-day-extended",
                    MallEvent.LastDayExtended.class,
                    Schema.of(Payload.DEADLINE, Payload.EXTENDED_UNTIL, REASON, AT)
                            .orNot(OPTION),
                    facts -> new MallEvent.LastDayExtended(
                            facts.need(Payload.DEADLINE),
                            facts.get(OPTION),
                            facts.need(Payload.EXTENDED_UNTIL),
                            facts.need(REASON),
                            facts.need(AT)),
                    event -> Facts.of(
                                    Payload.DEADLINE,
                                    event.deadline(),
                                    Payload.EXTENDED_UNTIL,
                                    event.until(),
                                    REASON,
                                    event.reason())
                            .with(AT, event.at())
                            .withKnown(OPTION, event.option())),
            EventShape.of(
                    "option-reopened",
                    MallEvent.OptionReopened.class,
                    Schema.of(AT),
                    facts -> new MallEvent.OptionReopened(facts.need(AT)),
                    event -> Facts.of(AT, event.at())));

    static final List<EventShape<MallEvent>> ALL =
            DossierEvent.shapesBeside(OWN, MallEvent.Kept::new, MallShapes::kept);

    private MallShapes() {}

    static Optional<DossierEvent> kept(MallEvent event) {
        return event instanceof MallEvent.Kept(var inner) ? Optional.of(inner) : Optional.empty();
    }
}
