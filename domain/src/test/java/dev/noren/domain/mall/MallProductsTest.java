package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.OV_5;
import static dev.noren.domain.clause.Mall24.OV_6;
import static dev.noren.domain.clause.Mall24.REQ_1;
import static dev.noren.domain.clause.Mall24.REQ_8;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.mall.MallEvents.REGISTERED;
import static dev.noren.domain.mall.MallEvents.STARTED;
import static dev.noren.domain.mall.MallPayloads.deal;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Settled;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products are those of the company, and eligible. */
class MallProductsTest {

    private final Story<MallCase, MallEvent> story = MallCases.story();

    @Test
    void products_are_eligible_only_where_they_are_opened_or_added() {
        var unfit =
                story.where(world -> world.withProduct("yuzu", Cast.product().with(ProductFacts.CONSUMER, false)));
        var invited = unfit.given(
                new MallEvent.Invited(MallCases.invitation(Cast.MALL_2024), List.of("ponzu"), Optional.empty()));
        unfit.when("conclude-deal", SECRETARIAT, deal("ponzu", "yuzu"))
                .thenRefused(Code.CLAUSE, OV_6)
                .about("yuzu");
        invited.when("conclude-deal", SECRETARIAT, deal("yuzu")).thenRefused(Code.CLAUSE, OV_6);
        invited.given(REGISTERED, STARTED)
                .when("conclude-deal", SECRETARIAT, deal("yuzu"))
                .thenAccepted()
                .nothingHappens();
    }

    @Test
    void every_clause_against_company_and_product_is_named() {
        var facts = Cast.product()
                .with(ProductFacts.SELLABLE_IN, List.of("US"))
                .with(ProductFacts.PRODUCER, Optional.of(Cast.sakura()))
                .with(ProductFacts.MAKER_CONSENT, false);
        story.where(world -> world.withProduct("ponzu", facts)
                        .withCompany(
                                "sakura",
                                Cast.sakura()
                                        .with(CompanyFacts.SEAT, "US")
                                        .with(CompanyFacts.JAPANESE_AFFILIATE, false)))
                .when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenRefused(Code.CLAUSE, OV_5, REQ_1, REQ_8)
                .about("sakura", "ponzu", "ponzu");
    }

    @ParameterizedTest
    @CsvSource({"consumer, MALL24-OV-6", "sellableIn, MALL24-REQ-1"})
    void a_fact_without_which_it_cannot_be_told_is_missing(String name, String clause) {
        Fact<?> fact = ProductFacts.SCHEMA.named(name).orElseThrow();
        Clause because = Clauses.byId(clause).orElseThrow();
        story.where(world -> world.withProduct("ponzu", Cast.product().without(fact)))
                .when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenRefused(Code.INVALID, because)
                .missing(name);
    }

    @Test
    void what_is_left_to_a_person_is_refused_until_somebody_has_judged() {
        var feed = Cast.product()
                .with(ProductFacts.SELLABLE_IN, List.of("CN"))
                .with(ProductFacts.CATEGORY, Category.OTHER)
                .with(ProductFacts.PREFECTURE, Prefecture.MIYAGI);
        var toChina = story.where(world -> world.withProduct("ponzu", feed)
                .withBuyer("hanmart", Cast.buyer().with(BuyerFacts.COUNTRY, "CN")));
        toChina.when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenRefused(Code.CLAUSE, Deck23.CN_3)
                .about("ponzu");
        toChina.where(world -> world.settling(Settled.NOTHING.with(Deck23.CN_3, true)))
                .when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenAccepted();
        toChina.where(world -> world.settling(Settled.NOTHING.with(Deck23.CN_3, false)))
                .when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenRefused(Code.CLAUSE, Deck23.CN_3);
        toChina.where(world -> world.withProduct("ponzu", feed.with(ProductFacts.CATEGORY, Category.FOOD))
                        .settling(Settled.NOTHING.with(Deck23.CN_3, true)))
                .when("conclude-deal", SECRETARIAT, deal("ponzu"))
                .thenRefused(Code.CLAUSE, Deck23.CN_3);
    }

    @Test
    void whoever_and_whatever_is_named_exists_and_is_the_companys() {
        story.when("conclude-deal", SECRETARIAT, deal("ponzu", "ponzu", "soap", "nothing"))
                .thenRefused(Code.INVALID)
                .naming("products[1]", "products[2]", "products[3]");
        story.when("conclude-deal", SECRETARIAT, deal())
                .thenRefused(Code.INVALID)
                .naming("products");
        var strangers = deal("ponzu").with(Payload.COMPANY, "nobody").with(Payload.BUYER, "nobody");
        story.when("conclude-deal", SECRETARIAT, strangers)
                .thenRefused(Code.INVALID)
                .naming("company", "buyer", "products[0]");
    }
}
