package dev.noren.domain.street;

import static dev.noren.domain.clause.Deck23.ST_3;
import static dev.noren.domain.clause.Mall24.FLOW_2;
import static dev.noren.domain.clause.Mall24.MISC_1;
import static dev.noren.domain.clause.Mall24.ST_4;
import static dev.noren.domain.life.Payload.ANSWERS;
import static dev.noren.domain.life.Role.BUYER;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.product.ProductFacts.MINIMUM_ORDER_CASES;
import static dev.noren.domain.street.InquiryKind.QUOTE;
import static dev.noren.domain.street.InquiryState.DECLINED;
import static dev.noren.domain.street.InquiryState.IN_TALKS;
import static dev.noren.domain.street.InquiryState.RELAYED;
import static dev.noren.domain.street.InquiryState.REPORTED;
import static dev.noren.domain.street.InquiryState.SURVEYED;
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

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.CorrectionRows;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The table of an inquiry (section 3.1). */
final class InquiryTable {

    private static final CorrectionRows<InquiryCase, InquiryEvent> CORRECTIONS =
            new CorrectionRows<>(InquiryEvent.Kept::new);

    static final List<Row<InquiryCase, InquiryEvent>> ROWS = List.of(
            request("request-quote", QUOTE),
            request("request-meeting", InquiryKind.MEETING),
            Row.<InquiryCase, InquiryEvent>on("answer", COMPANY)
                    .revocable()
                    .carries(ACCEPT)
                    .mayCarry(REASON)
                    .from(RELAYED)
                    .to(IN_TALKS, DECLINED)
                    .rests(ST_3)
                    .mayRest(MISC_1)
                    .then(InquiryTable::answered),
            Row.<InquiryCase, InquiryEvent>on("send-quote", COMPANY)
                    .carries(UNIT_PRICE, CURRENCY, MINIMUM_ORDER_CASES, LEAD_TIME_DAYS, VALID_UNTIL)
                    .from(IN_TALKS)
                    .from(QUOTE)
                    .to(IN_TALKS)
                    .rests(ST_3)
                    .then(attempt -> Outcome.of(new InquiryEvent.QuoteSent(
                            attempt.need(UNIT_PRICE),
                            attempt.need(CURRENCY),
                            attempt.need(MINIMUM_ORDER_CASES),
                            attempt.need(LEAD_TIME_DAYS),
                            attempt.need(VALID_UNTIL)))),
            Row.<InquiryCase, InquiryEvent>on("schedule-meeting", COMPANY, SECRETARIAT)
                    .carries(MEETING_AT)
                    .from(IN_TALKS)
                    .to(IN_TALKS)
                    .rests(ST_3)
                    .then(attempt -> Outcome.of(new InquiryEvent.MeetingScheduled(attempt.need(MEETING_AT)))),
            Row.<InquiryCase, InquiryEvent>on("report", COMPANY)
                    .revocable()
                    .carries(RESULT)
                    .from(IN_TALKS)
                    .to(REPORTED, IN_TALKS)
                    .rests(ST_3)
                    .then(attempt -> Outcome.of(new InquiryEvent.Reported(attempt.need(RESULT)))),
            Row.<InquiryCase, InquiryEvent>on("answer-survey", COMPANY)
                    .carries(ANSWERS)
                    .from(REPORTED)
                    .to(SURVEYED)
                    .first(Set.of(), InquiryTable::isNotAnswered)
                    .rests(ST_3)
                    .then(attempt -> Outcome.of(new InquiryEvent.SurveyAnswered(attempt.need(ANSWERS)))),
            Row.<InquiryCase, InquiryEvent>on("end-inquiry", CLOCK)
                    .from(RELAYED, IN_TALKS)
                    .to(DECLINED)
                    .then(attempt -> Outcome.of(new InquiryEvent.Ended())),
            CORRECTIONS.undo(InquiryTable::listingIsStillThere),
            CORRECTIONS.reversePayment(free -> 0),
            CORRECTIONS.extend(),
            CORRECTIONS.recordRefundPaid());

    private InquiryTable() {}

    private static Row<InquiryCase, InquiryEvent> request(String command, InquiryKind kind) {
        return Row.<InquiryCase, InquiryEvent>opening(command, BUYER)
                .carries(LISTING, MESSAGE)
                .mayCarry(QUANTITY)
                .to(RELAYED)
                .check(InquiryTable::listingIsPublished)
                .check((attempt, reasons) -> isNotAskedAlready(kind, attempt, reasons))
                .guard(Set.of(ST_4), InquiryTable::buyerIsInvited)
                .rests(Mall24.ST_3, FLOW_2, ST_3)
                .then(attempt -> relayed(kind, attempt));
    }

    private static Optional<ListingCase> listing(Attempt<InquiryCase> attempt) {
        return attempt.get(LISTING)
                .flatMap(attempt.world()::other)
                .filter(ListingCase.class::isInstance)
                .map(ListingCase.class::cast)
                .filter(listing -> listing.state() == ListingState.PUBLISHED);
    }

    private static void listingIsPublished(Attempt<InquiryCase> attempt, Reasons reasons) {
        if (attempt.get(LISTING).isPresent() && listing(attempt).isEmpty()) {
            reasons.code(Code.NOT_FOUND);
        }
    }

    private static void isNotAskedAlready(InquiryKind kind, Attempt<InquiryCase> attempt, Reasons reasons) {
        attempt.get(LISTING)
                .filter(listing -> !attempt.world()
                        .holders(StreetClaims.openInquiry(attempt.by().name(), listing, kind.word()))
                        .isEmpty())
                .ifPresent(listing -> reasons.duplicate(LISTING.name()));
    }

    private static void buyerIsInvited(Attempt<InquiryCase> attempt, Reasons reasons) {
        if (!ListingLifecycle.isInvited(attempt.by().name(), attempt.world())) {
            reasons.clause(ST_4, Subject.buyer(attempt.by().name()), "invite-buyer");
        }
    }

    /** When a listing goes, none of its inquiries stays open; so none is opened again. */
    private static void listingIsStillThere(Attempt<InquiryCase> attempt, Reasons reasons) {
        boolean gone = attempt.world()
                .other(attempt.state().request().listing())
                .filter(Case::finished)
                .isPresent();
        if (gone) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    private static Outcome<InquiryEvent> relayed(InquiryKind kind, Attempt<InquiryCase> attempt) {
        var listing = listing(attempt).orElseThrow();
        return Outcome.of(new InquiryEvent.Relayed(new InquiryCase.Request(
                EditionVersion.of(attempt.edition()),
                kind,
                listing.id(),
                listing.product(),
                listing.owner(),
                attempt.by().name(),
                attempt.need(MESSAGE),
                attempt.get(QUANTITY))));
    }

    private static Outcome<InquiryEvent> answered(Attempt<InquiryCase> attempt) {
        var answer = new InquiryEvent.Answered(attempt.need(ACCEPT), attempt.get(REASON));
        var outcome = Outcome.<InquiryEvent>of(answer);
        return isUnwantedCountry(answer) ? outcome.because(MISC_1) : outcome;
    }

    /** Whether the company does not want inquiries from where this one comes. */
    static boolean isUnwantedCountry(InquiryEvent.Answered answer) {
        return !answer.accept()
                && answer.reason()
                        .filter(StreetPayload.UNWANTED_COUNTRY::equals)
                        .isPresent();
    }

    private static void isNotAnswered(Attempt<InquiryCase> attempt, Reasons reasons) {
        if (attempt.state().state() == SURVEYED) {
            reasons.code(Code.DUPLICATE);
        }
    }
}
