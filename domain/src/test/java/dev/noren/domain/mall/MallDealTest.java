package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.DEAL_1;
import static dev.noren.domain.clause.Mall24.DEAL_4;
import static dev.noren.domain.clause.Mall24.OV_3;
import static dev.noren.domain.clause.Mall24.PN_8;
import static dev.noren.domain.clause.Mall24.PN_9;
import static dev.noren.domain.clause.Mall24.REG_1;
import static dev.noren.domain.clause.Mall24.REG_2;
import static dev.noren.domain.clause.Mall24.REG_3;
import static dev.noren.domain.clause.Mall24.REG_4;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallEvents.STARTED;
import static dev.noren.domain.mall.MallPayloads.deal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.product.ProductFacts;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MallDealTest {

    private final Story<MallCase, MallEvent> story = MallCases.story();

    @Test
    void a_deal_invites_to_both_steps_where_the_buyer_has_offers() {
        var invited = story.when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenAccepted()
                .restingOn(DEAL_4, REG_2, REG_3, PN_8)
                .flagged()
                .after();
        assertThat(invited.option()).isEqualTo(MallOption.OFFERED);
        assertThat(invited.products()).containsExactly("ponzu");
    }

    @Test
    void a_deal_invites_to_the_first_step_alone_where_the_buyer_has_none() {
        var plain = Cast.MALL_2024.withPartner("hanmart", Cast.partner());
        var invited = story.in(plain)
                .when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenAccepted()
                .restingOn(DEAL_4, REG_2, REG_4, PN_9)
                .after();
        assertThat(invited.option()).isEqualTo(MallOption.NONE_OFFERED);
    }

    @Test
    void a_deal_on_other_terms_is_flagged_and_not_refused() {
        var abroad = deal("ponzu").with(MallPayload.DELIVERY_COUNTRY, "KR");
        story.when("conclude-deal", SECRETARIAT, abroad)
                .thenAccepted()
                .restingOn(DEAL_4, REG_2, REG_3, PN_8, OV_3, DEAL_1)
                .flagged(Flag.EXCEPTIONAL_TERMS);
        var dollars = deal("ponzu").with(MallPayload.CURRENCY, Currency.getInstance("USD"));
        story.in(Cast.MALL_2023)
                .when("conclude-deal", SECRETARIAT, dollars)
                .thenAccepted()
                .restingOn(DEAL_4, REG_2, REG_3, PN_8, Deck23.MALL_6)
                .flagged(Flag.EXCEPTIONAL_TERMS);
        var consignment = deal("ponzu").with(MallPayload.FULL_BUYOUT, false);
        story.when("conclude-deal", SECRETARIAT, consignment).thenAccepted().flagged(Flag.EXCEPTIONAL_TERMS);
    }

    @Test
    void a_deal_with_a_buyer_that_is_no_partner_opens_nothing_whatever_its_products() {
        story.where(world -> world.withProduct("ponzu", Cast.product().with(ProductFacts.CONSUMER, false)))
                .when("conclude-deal", SECRETARIAT, deal("ponzu").with(Payload.BUYER, "passer-by"))
                .thenAccepted()
                .nothingHappens()
                .restingOn(DEAL_4);
    }

    @ParameterizedTest
    @CsvSource({"2024-09-19T10:00, 1", "2024-09-20T23:59:59, 1", "2024-09-21T00:00, 0", "2024-09-22T10:00, 0"})
    void a_deal_invites_until_the_last_day_of_registration_is_over(String time, int opened) {
        var happened =
                story.at(time).when("conclude-deal", SECRETARIAT, deal("ponzu")).thenAccepted();
        assertThat(happened.outcome().events()).hasSize(opened);
        if (opened == 0) {
            happened.restingOn(REG_1);
        }
    }

    @Test
    void a_second_deal_of_the_pair_adds_its_products_until_the_promotion_starts() {
        var invited = story.given(
                new MallEvent.Invited(MallCases.invitation(Cast.MALL_2024), List.of("ponzu"), Optional.empty()));
        var added = new MallEvent.ProductsAdded(List.of("yuzu"));
        invited.when("conclude-deal", SECRETARIAT, deal("ponzu", "yuzu"))
                .thenAccepted(added)
                .restingOn(REG_2);
        var registered = invited.given(REGISTERED).at("2024-10-01T10:00");
        registered.when("conclude-deal", SECRETARIAT, deal("yuzu")).thenAccepted(added);
        registered
                .when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenAccepted()
                .nothingHappens();
        registered
                .given(STARTED)
                .when("conclude-deal", SECRETARIAT, deal("yuzu"))
                .thenAccepted()
                .nothingHappens()
                .restingOn(REG_2);
    }
}
