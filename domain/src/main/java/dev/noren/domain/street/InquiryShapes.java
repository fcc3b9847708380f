package dev.noren.domain.street;

import static dev.noren.domain.life.EventShape.bare;
import static dev.noren.domain.product.ProductFacts.MINIMUM_ORDER_CASES;
import static dev.noren.domain.street.StreetPayload.ACCEPT;
import static dev.noren.domain.street.StreetPayload.CURRENCY;
import static dev.noren.domain.street.StreetPayload.LEAD_TIME_DAYS;
import static dev.noren.domain.street.StreetPayload.LISTING;
import static dev.noren.domain.street.StreetPayload.MEETING_AT;
import static dev.noren.domain.street.StreetPayload.MESSAGE;
import static dev.noren.domain.street.StreetPayload.QUANTITY;
import static dev.noren.domain.street.StreetPayload.REASON;
import static dev.noren.domain.street.StreetPayload.RESULT;
import static dev.noren.domain.street.StreetPayload.UNIT_PRICE;
import static dev.noren.domain.street.StreetPayload.VALID_UNTIL;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Payload;
import java.util.List;
import java.util.Optional;

/** How the events of an inquiry are stored. */
final class InquiryShapes {

    static final Fact<InquiryKind> KIND = Fact.of("kind", FactType.oneOf(InquiryKind.class));

    static final List<EventShape<InquiryEvent>> ALL = List.of(
            EventShape.of(
                    "inquiry-relayed",
                    InquiryEvent.Relayed.class,
                    Schema.of(
                                    Payload.EDITION,
                                    Edition.VERSION,
                                    KIND,
                                    LISTING,
                                    Payload.PRODUCT,
                                    Payload.COMPANY,
                                    Payload.BUYER,
                                    MESSAGE)
                            .orNot(QUANTITY),
                    facts -> new InquiryEvent.Relayed(request(facts)),
                    event -> written(event.request())),
            EventShape.of(
                    "inquiry-answered",
                    InquiryEvent.Answered.class,
                    Schema.of(ACCEPT).orNot(REASON),
                    facts -> new InquiryEvent.Answered(facts.need(ACCEPT), facts.get(REASON)),
                    event -> Facts.of(ACCEPT, event.accept()).withKnown(REASON, event.reason())),
            EventShape.of(
                    "quote-sent",
                    InquiryEvent.QuoteSent.class,
                    Schema.of(UNIT_PRICE, CURRENCY, MINIMUM_ORDER_CASES, LEAD_TIME_DAYS, VALID_UNTIL),
                    facts -> new InquiryEvent.QuoteSent(
                            facts.need(UNIT_PRICE),
                            facts.need(CURRENCY),
                            facts.need(MINIMUM_ORDER_CASES),
                            facts.need(LEAD_TIME_DAYS),
                            facts.need(VALID_UNTIL)),
                    event -> Facts.of(UNIT_PRICE, event.unitPrice(), CURRENCY, event.currency())
                            .with(MINIMUM_ORDER_CASES, event.minimumOrderCases())
                            .with(LEAD_TIME_DAYS, event.leadTimeDays())
                            .with(VALID_UNTIL, event.validUntil())),
            EventShape.of(
                    "meeting-scheduled",
                    InquiryEvent.MeetingScheduled.class,
                    Schema.of(MEETING_AT),
                    facts -> new InquiryEvent.MeetingScheduled(facts.need(MEETING_AT)),
                    event -> Facts.of(MEETING_AT, event.at())),
            EventShape.of(
                    "inquiry-reported",
                    InquiryEvent.Reported.class,
                    Schema.of(RESULT),
                    facts -> new InquiryEvent.Reported(facts.need(RESULT)),
                    event -> Facts.of(RESULT, event.result())),
            EventShape.of(
                    "inquiry-surveyed",
                    InquiryEvent.SurveyAnswered.class,
                    Schema.of(Payload.ANSWERS),
                    facts -> new InquiryEvent.SurveyAnswered(facts.need(Payload.ANSWERS)),
                    event -> Facts.of(Payload.ANSWERS, event.answers())),
            bare("inquiry-ended", 1, new InquiryEvent.Ended()),
            DossierEvent.UNDONE.inside(InquiryEvent.Kept::new, InquiryShapes::kept));

    private InquiryShapes() {}

    static Optional<DossierEvent> kept(InquiryEvent event) {
        return event instanceof InquiryEvent.Kept(var inner) ? Optional.of(inner) : Optional.empty();
    }

    private static InquiryCase.Request request(Facts facts) {
        return new InquiryCase.Request(
                new EditionVersion(facts.need(Payload.EDITION), facts.need(Edition.VERSION)),
                facts.need(KIND),
                facts.need(LISTING),
                facts.need(Payload.PRODUCT),
                facts.need(Payload.COMPANY),
                facts.need(Payload.BUYER),
                facts.need(MESSAGE),
                facts.get(QUANTITY));
    }

    private static Facts written(InquiryCase.Request request) {
        return Facts.of(
                        Payload.EDITION,
                        request.edition().id(),
                        Edition.VERSION,
                        request.edition().version())
                .with(KIND, request.kind())
                .with(LISTING, request.listing())
                .with(Payload.PRODUCT, request.product())
                .with(Payload.COMPANY, request.company())
                .with(Payload.BUYER, request.buyer())
                .with(MESSAGE, request.message())
                .withKnown(QUANTITY, request.quantity());
    }
}
