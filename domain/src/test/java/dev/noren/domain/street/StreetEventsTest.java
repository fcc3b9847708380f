package dev.noren.domain.street;

import static dev.noren.domain.life.Cast.CONSENT;
import static dev.noren.domain.life.Cast.tokyo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.noren.domain.life.DossierSamples;
import dev.noren.domain.life.ShapeCheck;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StreetEventsTest {

    private static final ListingEvent.Submitted SUBMITTED =
            new ListingEvent.Submitted(StreetCases.EDITION, "sakura", "ponzu", CONSENT);
    private static final InquiryEvent.Relayed RELAYED =
            new InquiryEvent.Relayed(StreetCases.request(InquiryKind.QUOTE));

    @TestFactory
    Stream<DynamicTest> every_event_of_a_listing_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(new ListingLifecycle(), ListingEvent.class, ofListing());
    }

    @TestFactory
    Stream<DynamicTest> every_event_of_an_inquiry_is_stored_in_one_way_and_read_as_it_was() {
        return ShapeCheck.of(new InquiryLifecycle(), InquiryEvent.class, ofInquiry());
    }

    @Test
    void what_opens_a_listing_does_not_fit_one_that_is_open() {
        assertThatIllegalStateException().isThrownBy(() -> StreetCases.listing().given(SUBMITTED, SUBMITTED));
    }

    @Test
    void what_opens_an_inquiry_does_not_fit_one_that_is_open() {
        assertThatIllegalStateException().isThrownBy(() -> StreetCases.inquiry().given(RELAYED, RELAYED));
    }

    @Test
    void nothing_fits_a_case_before_it_is_open() {
        assertThat(ofListing())
                .filteredOn(event -> !event.equals(SUBMITTED))
                .allSatisfy(event -> assertThatIllegalStateException()
                        .isThrownBy(() -> new ListingLifecycle().evolve(Story.CASE, null, event)));
        assertThat(ofInquiry())
                .filteredOn(event -> !(event instanceof InquiryEvent.Relayed))
                .allSatisfy(event -> assertThatIllegalStateException()
                        .isThrownBy(() -> new InquiryLifecycle().evolve(Story.CASE, null, event)));
    }

    @Test
    void nothing_on_japan_street_falls_due_by_itself() {
        assertThat(StreetCases.listings())
                .allSatisfy(listing ->
                        assertThat(new ListingLifecycle().due(listing)).isEmpty());
        assertThat(StreetCases.inquiries())
                .allSatisfy(inquiry ->
                        assertThat(new InquiryLifecycle().due(inquiry)).isEmpty());
    }

    private static List<ListingEvent> ofListing() {
        var samples = new ArrayList<ListingEvent>(List.of(
                SUBMITTED,
                new ListingEvent.Published(),
                new ListingEvent.Revised(),
                new ListingEvent.Withdrawn(),
                new ListingEvent.TakenDown(StreetPayload.Ground.EXPORT_CONTROL)));
        DossierSamples.ALL.forEach(inner -> samples.add(new ListingEvent.Kept(inner)));
        return samples;
    }

    private static List<InquiryEvent> ofInquiry() {
        return List.of(
                RELAYED,
                new InquiryEvent.Answered(true, Optional.empty()),
                new InquiryEvent.Answered(false, Optional.of("unwanted-country")),
                new InquiryEvent.QuoteSent(500, Money.YEN, 4, 0, LocalDate.of(2024, 12, 31)),
                new InquiryEvent.MeetingScheduled(tokyo("2024-10-01T15:00")),
                new InquiryEvent.Reported(StreetPayload.Result.NO_DEAL),
                new InquiryEvent.SurveyAnswered(Map.of("q1", "good")),
                new InquiryEvent.Ended(),
                new InquiryEvent.Kept(DossierSamples.undone()));
    }
}
