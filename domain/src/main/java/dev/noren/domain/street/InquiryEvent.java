package dev.noren.domain.street;

import dev.noren.domain.life.DossierEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

/** What happens to an inquiry. */
sealed interface InquiryEvent {

    /** The company is told of it by the agency, not by the buyer (MALL24-ST-3). */
    record Relayed(InquiryCase.Request request) implements InquiryEvent {}

    /** The company talks, or does not. */
    record Answered(boolean accept, Optional<String> reason) implements InquiryEvent {}

    /**
     * A quote went to the buyer.
     *
     * @param unitPrice minor units of the currency
     */
    record QuoteSent(long unitPrice, Currency currency, long minimumOrderCases, long leadTimeDays, LocalDate validUntil)
            implements InquiryEvent {}

    record MeetingScheduled(Instant at) implements InquiryEvent {}

    record Reported(StreetPayload.Result result) implements InquiryEvent {}

    record SurveyAnswered(Object answers) implements InquiryEvent {}

    /** Its listing went. */
    record Ended() implements InquiryEvent {}

    /** The office took back its last step; an inquiry has no dossier of which anything else could be told. */
    record Kept(DossierEvent event) implements InquiryEvent {}
}
