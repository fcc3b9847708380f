package dev.noren.domain.street;

import static dev.noren.domain.clause.Mall24.EXP_7;
import static dev.noren.domain.clause.Mall24.FLOW_1;
import static dev.noren.domain.clause.Mall24.MISC_1;
import static dev.noren.domain.clause.Mall24.MISC_15;
import static dev.noren.domain.clause.Mall24.REQ_17;
import static dev.noren.domain.clause.Mall24.ST_1;
import static dev.noren.domain.life.Cast.SAKURA;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListingTest {

    private final Story<ListingCase, ListingEvent> nothing = StreetCases.listing();
    private final Story<ListingCase, ListingEvent> published =
            nothing.given(StreetCases.listing(Story.CASE, ListingState.PUBLISHED));

    private Story<ListingCase, ListingEvent> from(Facts company) {
        return nothing.where(world -> world.withCompany("sakura", company));
    }

    @Test
    void listing_a_product_is_free_and_keeps_the_consent() {
        nothing.when("register-listing", SAKURA, StreetPayloads.listing("ponzu"))
                .thenAccepted(new ListingEvent.Submitted(
                        StreetCases.EDITION, "sakura", "ponzu", Consent.to(Cast.TERMS, Cast.MORI, Cast.NOW)))
                .restingOn(ST_1, Deck23.ST_1, FLOW_1);
    }

    @Test
    void japanese_companies_and_japanese_affiliates_abroad_list() {
        var abroad = Cast.sakura().with(CompanyFacts.SEAT, "US");
        var listing = StreetPayloads.listing("ponzu");
        from(abroad.with(CompanyFacts.JAPANESE_AFFILIATE, true))
                .when("register-listing", SAKURA, listing)
                .thenAccepted();
        from(abroad.with(CompanyFacts.JAPANESE_AFFILIATE, false))
                .when("register-listing", SAKURA, listing)
                .thenRefused(Code.CLAUSE, Deck23.ST_6)
                .about("sakura");
        from(abroad)
                .when("register-listing", SAKURA, listing)
                .thenRefused(Code.INVALID, Deck23.ST_6)
                .missing("japaneseAffiliate");
        from(Facts.NONE)
                .when("register-listing", SAKURA, listing)
                .thenRefused(Code.INVALID, Deck23.ST_6)
                .missing("seat", "japaneseAffiliate");
    }

    @Test
    void no_country_is_excluded() {
        var listing = StreetPayloads.listing("ponzu");
        nothing.when("register-listing", SAKURA, listing.with(StreetPayload.EXCLUDED_COUNTRIES, List.of("KR")))
                .thenRefused(Code.CLAUSE, MISC_1);
        nothing.when("register-listing", SAKURA, listing.with(StreetPayload.EXCLUDED_COUNTRIES, List.of()))
                .thenAccepted();
    }

    @Test
    void every_declaration_is_made_by_whoever_may_sign() {
        var made = new ArrayList<Clause>(Cast.STREET.declare());
        made.removeAll(List.of(REQ_17, MISC_15));
        var clerk = new Signatory("K. Abe", "Clerk", false);
        nothing.when(
                        "register-listing",
                        SAKURA,
                        StreetPayloads.listing("ponzu")
                                .with(Payload.DECLARE, Optional.of(made))
                                .with(Payload.SIGNATORY, clerk))
                .thenRefused(Code.CLAUSE, REQ_17, MISC_15, EXP_7);
    }

    @Test
    void a_product_exists_is_the_companys_and_is_listed_once() {
        nothing.when("register-listing", SAKURA, StreetPayloads.listing("soap"))
                .thenRefused(Code.INVALID)
                .naming("product");
        nothing.when("register-listing", SAKURA, StreetPayloads.listing("nothing"))
                .thenRefused(Code.INVALID)
                .naming("product");
        published
                .when("register-listing", SAKURA, StreetPayloads.listing("ponzu"))
                .thenRefused(Code.DUPLICATE)
                .naming("product");
        published
                .when("register-listing", SAKURA, StreetPayloads.listing("yuzu"))
                .thenAccepted();
    }
}
