package dev.noren.domain.street;

import static dev.noren.domain.clause.Mall24.EXP_3;
import static dev.noren.domain.clause.Mall24.MISC_13;
import static dev.noren.domain.clause.Mall24.ST_4;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.street.StreetPayloads.takeDown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Story;
import dev.noren.domain.party.PartyLifecycle;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of a listing once it is there. */
class ListingCourseTest {

    private final Story<ListingCase, ListingEvent> nothing = StreetCases.listing();
    private final Story<ListingCase, ListingEvent> published =
            nothing.given(StreetCases.listing(Story.CASE, ListingState.PUBLISHED));

    @Test
    void what_is_published_is_seen_by_invited_buyers_only() {
        var submitted = nothing.given(StreetCases.listing(Story.CASE, ListingState.SUBMITTED));
        var seen = submitted
                .when("publish", SECRETARIAT)
                .thenAccepted()
                .restingOn(ST_4)
                .andThen();
        var buyers = Stream.of(HANMART, Actor.buyer("passer-by"), Actor.buyer("nobody"));
        assertThat(buyers.filter(who -> seen.lifecycle().visible(seen.state(), who, seen.world())))
                .containsExactly(HANMART);
        assertThat(submitted.lifecycle().visible(submitted.state(), HANMART, submitted.world()))
                .isFalse();
        assertThat(seen.lifecycle().visible(seen.state(), SAKURA, seen.world())).isTrue();
        assertThat(seen.lifecycle().visible(seen.state(), Actor.company("other"), seen.world()))
                .isFalse();
    }

    @Test
    void open_inquiries_go_with_their_listing() {
        var asked = published.where(
                world -> world.claimed(StreetClaims.openInquiries(Story.CASE), "inquiry-1", "inquiry-2"));
        var ends = new Errand[] {
            new Errand("inquiry-1", "end-inquiry", Facts.NONE), new Errand("inquiry-2", "end-inquiry", Facts.NONE)
        };
        asked.when("withdraw", SAKURA)
                .thenAccepted(new ListingEvent.Withdrawn())
                .sending(ends);
        asked.when("take-down", SECRETARIAT, takeDown(StreetPayload.Ground.EXPORT_CONTROL))
                .thenAccepted()
                .restingOn(EXP_3)
                .sending(ends);
        asked.when("take-down", SECRETARIAT, takeDown(StreetPayload.Ground.UNQUALIFIED))
                .thenAccepted()
                .restingOn(MISC_13)
                .sending(ends);
    }

    @Test
    void a_revision_is_handed_on_to_the_product_whose_life_knows_how_to_take_it() {
        var errands = published
                .where(world -> world.claimed(Claim.of("product", "ponzu"), "party-1"))
                .when("revise", SAKURA, StreetPayloads.revision())
                .thenAccepted(new ListingEvent.Revised())
                .outcome()
                .errands();
        assertThat(errands).extracting(Errand::onCase).containsExactly("party-1");
        var product = PartyLifecycle.all(false).stream()
                .filter(life -> life.name().equals("product"))
                .findFirst()
                .orElseThrow();
        var taking = product.row(errands.getFirst().command(), Role.CLOCK).orElseThrow();
        assertThat(errands.getFirst().with().known().stream().map(Fact::name))
                .containsExactlyElementsOf(
                        taking.carries().required().stream().map(Fact::name).toList());
    }

    @Test
    void a_revision_does_not_contradict_what_is_known() {
        var abroad = Facts.of(StreetPayload.REVISION, Facts.of(ProductFacts.MADE_IN, "KR"));
        published.when("revise", SAKURA, abroad).thenAccepted();
        published
                .where(world ->
                        world.withProduct("ponzu", Cast.product().with(ProductFacts.PREFECTURE, Prefecture.KOCHI)))
                .when("revise", SAKURA, abroad)
                .thenRefused(Code.INVALID)
                .naming("facts.madeIn");
    }
}
