package dev.noren.domain.street;

import static dev.noren.domain.clause.Mall24.FLOW_2;
import static dev.noren.domain.clause.Mall24.MISC_1;
import static dev.noren.domain.clause.Mall24.ST_3;
import static dev.noren.domain.clause.Mall24.ST_4;
import static dev.noren.domain.life.Actor.CLOCK;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Story;
import dev.noren.domain.notice.Mail;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.terms.Consent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InquiryTest {

    private final Story<InquiryCase, InquiryEvent> story = StreetCases.inquiry();
    private final Story<InquiryCase, InquiryEvent> relayed =
            story.given(new InquiryEvent.Relayed(StreetCases.request(InquiryKind.QUOTE)));

    private static List<Notice> told(Story.Happened<InquiryCase, InquiryEvent> happened) {
        return happened.story()
                .lifecycle()
                .notices(
                        happened.run().attempt().existing(),
                        happened.outcome().events().getFirst(),
                        happened.after());
    }

    @Test
    void the_agency_relays_an_inquiry_without_the_buyers_contact() {
        var happened = story.when(
                        "request-quote", HANMART, StreetPayloads.request().with(StreetPayload.QUANTITY, 40L))
                .thenAccepted(new InquiryEvent.Relayed(StreetCases.request(InquiryKind.QUOTE)))
                .restingOn(ST_3, FLOW_2, Deck23.ST_3);
        var notice = told(happened).getFirst();
        assertThat(notice.mail()).isEqualTo(Mail.INQUIRY_RELAYED);
        assertThat(notice.because()).containsExactlyInAnyOrder(ST_3, FLOW_2);
        assertThat(notice.tells().toString()).doesNotContain("hanmart");
    }

    @Test
    void only_an_invited_buyer_asks() {
        story.when("request-meeting", Actor.buyer("passer-by"), StreetPayloads.request())
                .thenRefused(Code.CLAUSE, ST_4)
                .about("passer-by");
    }

    @ParameterizedTest
    @EnumSource
    void only_what_is_published_is_found(ListingState state) {
        var tried = story.where(world -> world.withCase(StreetCases.listing(StreetCases.LISTING, state)))
                .when("request-quote", HANMART, StreetPayloads.request());
        if (state == ListingState.PUBLISHED) {
            tried.thenAccepted();
        } else {
            tried.thenRefused(Code.NOT_FOUND);
        }
    }

    @Test
    void what_is_no_listing_is_not_found() {
        Stream.of("nothing", Story.CASE)
                .forEach(id -> relayed.when(
                                "request-meeting",
                                HANMART,
                                StreetPayloads.request().with(StreetPayload.LISTING, id))
                        .thenRefused(Code.NOT_FOUND));
    }

    @Test
    void another_buyer_and_another_kind_are_no_duplicates() {
        relayed.when("request-meeting", HANMART, StreetPayloads.request()).thenAccepted();
        relayed.where(world -> world.withBuyer("other", Cast.buyer()))
                .when("request-quote", Actor.buyer("other"), StreetPayloads.request())
                .thenAccepted();
        relayed.when("request-quote", HANMART, StreetPayloads.request())
                .thenRefused(Code.DUPLICATE)
                .naming("listing");
    }

    @Test
    void the_secretariat_is_told_where_a_country_is_unwanted() {
        var no = StreetPayloads.answer(false).with(StreetPayload.REASON, "unwanted-country");
        var unwanted = relayed.when("answer", SAKURA, no)
                .thenAccepted(new InquiryEvent.Answered(false, Optional.of("unwanted-country")))
                .restingOn(Deck23.ST_3, MISC_1);
        assertThat(told(unwanted)).singleElement().satisfies(notice -> {
            assertThat(notice.mail()).isEqualTo(Mail.UNWANTED_COUNTRY);
            assertThat(notice.to()).isEmpty();
        });
        var busy = StreetPayloads.answer(false).with(StreetPayload.REASON, "too busy");
        var declined = relayed.when("answer", SAKURA, busy).thenAccepted().restingOn(Deck23.ST_3);
        assertThat(told(declined)).isEmpty();
        var yes = StreetPayloads.answer(true).with(StreetPayload.REASON, "unwanted-country");
        relayed.when("answer", SAKURA, yes).thenAccepted().restingOn(Deck23.ST_3);
    }

    @Test
    void both_sides_are_told_that_the_listing_went() {
        var ended = relayed.when("end-inquiry", CLOCK).thenAccepted(new InquiryEvent.Ended());
        assertThat(told(ended)).extracting(Notice::mail).containsOnly(Mail.INQUIRY_ENDED);
        assertThat(told(ended))
                .extracting(notice -> notice.to().orElseThrow().name())
                .containsExactlyInAnyOrder("sakura", "hanmart");
    }

    @Test
    void an_inquiry_is_seen_by_its_company_its_buyer_and_the_secretariat_alone() {
        var seeing = Stream.of(SAKURA, HANMART, SECRETARIAT, Actor.company("other"), Actor.buyer("passer-by"))
                .filter(who -> relayed.lifecycle().visible(relayed.state(), who, relayed.world()));
        assertThat(seeing).containsExactly(SAKURA, HANMART, SECRETARIAT);
    }

    @Test
    void the_consent_that_holds_for_an_inquiry_is_that_of_its_listing() {
        var newer = Cast.TERMS.followedBy(List.of(MISC_1));
        var behind = relayed.where(world -> world.under(newer));
        behind.when("answer", SAKURA, StreetPayloads.answer(true)).thenRefused(Code.TERMS_CHANGED);
        var listing = StreetCases.listing(StreetCases.LISTING, ListingState.PUBLISHED);
        var consented = listing.with(listing.dossier().consented(Consent.to(newer, Cast.MORI, Cast.NOW)));
        behind.where(world -> world.withCase(consented))
                .when("answer", SAKURA, StreetPayloads.answer(true))
                .thenAccepted();
        behind.when("schedule-meeting", SECRETARIAT, StreetPayloads.meeting()).thenRefused(Code.WRONG_STATE);
    }
}
