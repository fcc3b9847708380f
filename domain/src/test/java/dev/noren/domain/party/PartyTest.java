package dev.noren.domain.party;

import static dev.noren.domain.clause.Mall24.ST_4;
import static dev.noren.domain.company.CompanyFacts.CORPORATE_NUMBER;
import static dev.noren.domain.company.CompanyFacts.EMPLOYEES;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.HANMART;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.party.PartyCases.carrying;
import static dev.noren.domain.party.PartyCases.named;
import static dev.noren.domain.ruling.Subject.Sort.COMPANY;
import static dev.noren.domain.ruling.Subject.Sort.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartyTest {

    private static final String NUMBER = "7000012050002";

    private static Facts registration(String name, Facts facts) {
        return named(name, carrying(COMPANY, "register-company", facts));
    }

    private static Facts product(String name, String of, Facts facts) {
        return named(name, carrying(PRODUCT, "register-product", facts)).with(ProductFacts.OF, of);
    }

    @Test
    void a_party_is_registered_under_a_name_of_its_own() {
        var facts = Facts.of(EMPLOYEES, 20L);
        PartyCases.story(COMPANY)
                .when("register-company", SECRETARIAT, registration("tanaka", facts))
                .thenAccepted(new PartyEvent.Registered(Subject.company("tanaka"), facts));
        PartyCases.story(COMPANY)
                .when("register-company", SECRETARIAT, carrying(COMPANY, "register-company", facts))
                .thenRefused(Code.INVALID)
                .naming("name");
    }

    @Test
    void a_product_is_a_companys_that_exists() {
        PartyCases.story(PRODUCT)
                .when("register-product", SECRETARIAT, product("dashi", "sakura", Facts.NONE))
                .thenAccepted(new PartyEvent.Registered(Subject.product("dashi"), Facts.of(ProductFacts.OF, "sakura")));
        PartyCases.story(PRODUCT)
                .when("register-product", SECRETARIAT, product("dashi", "nobody", Facts.NONE))
                .thenRefused(Code.INVALID)
                .naming("of");
    }

    @Test
    void newer_facts_are_laid_over_the_known_ones_and_counted() {
        var revised = PartyCases.story(Subject.company("sakura"), Cast.sakura())
                .when("revise", SAKURA, carrying(COMPANY, "revise", Facts.of(EMPLOYEES, 21L)))
                .thenAccepted()
                .after();
        assertThat(revised.facts()).isEqualTo(Cast.sakura().with(EMPLOYEES, 21L));
        assertThat(revised.version()).isEqualTo(2);
    }

    @Test
    void a_prefecture_of_japan_is_not_abroad_also_where_they_come_one_after_the_other() {
        var kochi = Facts.of(ProductFacts.PREFECTURE, Prefecture.KOCHI);
        PartyCases.story(PRODUCT)
                .when(
                        "register-product",
                        SECRETARIAT,
                        product("dashi", "sakura", kochi.with(ProductFacts.MADE_IN, "KR")))
                .thenRefused(Code.INVALID)
                .naming("facts.madeIn");
        PartyCases.story(Subject.product("ponzu"), Cast.product().overlaidBy(kochi))
                .when("revise", SAKURA, carrying(PRODUCT, "revise", Facts.of(ProductFacts.MADE_IN, "KR")))
                .thenRefused(Code.INVALID)
                .naming("facts.madeIn");
    }

    @Test
    void a_corporate_number_is_one_companys() {
        var numbered = Facts.of(CORPORATE_NUMBER, NUMBER);
        var taken =
                PartyCases.story(COMPANY).where(world -> world.claimed(PartyCase.corporateNumber(NUMBER), "case-2"));
        taken.when("register-company", SECRETARIAT, registration("tanaka", numbered))
                .thenRefused(Code.DUPLICATE)
                .naming("facts.corporateNumber");
        taken.given(new PartyEvent.Registered(Subject.company("sakura"), Cast.sakura()))
                .when("revise", SAKURA, carrying(COMPANY, "revise", numbered))
                .thenRefused(Code.DUPLICATE);
        PartyCases.story(Subject.company("sakura"), numbered)
                .when("revise", SAKURA, carrying(COMPANY, "revise", numbered))
                .thenAccepted();
    }

    @Test
    void a_buyer_is_invited_and_revoked_by_name() {
        var hanmart = PartyCases.story(Subject.buyer("hanmart"), Cast.buyer());
        hanmart.when("revoke-buyer", SECRETARIAT, Facts.of(Payload.BUYER, "hanmart"))
                .thenAccepted(new PartyEvent.Revised(Facts.of(BuyerFacts.INVITED, false)))
                .restingOn(ST_4);
        hanmart.when("invite-buyer", SECRETARIAT, Facts.of(Payload.BUYER, "nobody"))
                .thenRefused(Code.INVALID)
                .naming("buyer");
    }

    @Test
    void a_party_is_seen_by_whose_it_is_and_the_secretariat_alone() {
        var everybody = List.of(SAKURA, Actor.company("other"), HANMART, Actor.buyer("other"), SECRETARIAT);
        assertThat(seeing(Subject.company("sakura"), Cast.sakura(), everybody)).containsExactly(SAKURA, SECRETARIAT);
        assertThat(seeing(Subject.product("ponzu"), Cast.product(), everybody)).containsExactly(SAKURA, SECRETARIAT);
        assertThat(seeing(Subject.buyer("hanmart"), Cast.buyer(), everybody)).containsExactly(HANMART, SECRETARIAT);
    }

    private static Stream<Actor> seeing(Subject subject, Facts facts, List<Actor> everybody) {
        var story = PartyCases.story(subject, facts);
        return everybody.stream().filter(who -> story.lifecycle().visible(story.state(), who, story.world()));
    }

    @Test
    void nothing_of_a_party_falls_due_by_itself() {
        assertThat(PartyCases.life(COMPANY).due(PartyCases.standing(Subject.company(Story.CASE), Facts.NONE)))
                .isEmpty();
    }
}
