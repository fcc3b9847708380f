package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_1;
import static dev.noren.domain.clause.Deck23.STORE_10;
import static dev.noren.domain.clause.Deck23.STORE_11;
import static dev.noren.domain.clause.Deck23.STORE_12;
import static dev.noren.domain.clause.Deck23.STORE_14;
import static dev.noren.domain.clause.Deck23.STORE_15;
import static dev.noren.domain.clause.Deck23.STORE_16;
import static dev.noren.domain.clause.Deck23.STORE_17;
import static dev.noren.domain.clause.Deck23.STORE_2;
import static dev.noren.domain.clause.Deck23.STORE_3;
import static dev.noren.domain.clause.Deck23.STORE_4;
import static dev.noren.domain.clause.Deck23.STORE_8;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.SAKURA;
import static dev.noren.domain.store.StoreCases.adopted;
import static dev.noren.domain.store.StoreCases.applied;
import static dev.noren.domain.store.StoreCases.paid;
import static dev.noren.domain.store.StoreCases.story;
import static dev.noren.domain.store.StorePayloads.application;
import static dev.noren.domain.store.StorePayloads.page;
import static dev.noren.domain.store.StorePayloads.payment;
import static dev.noren.domain.store.StorePayloads.removal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.EditionVersion;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Story;
import dev.noren.domain.life.Submission;
import dev.noren.domain.money.Cause;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Refund;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.terms.Signatory;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a participation at its edges (sections 3.6, 5, 8.5 to 8.7). */
class StoreTest {

    private static Story<StoreCase, StoreEvent> premiumApplied() {
        return story().given(applied(Market.US, StorePlan.PREMIUM));
    }

    @Nested
    class Applying {

        @Test
        void for_basic_admits_at_once() {
            var after = story().when("apply", SAKURA, application(Market.UK, StorePlan.BASIC))
                    .thenAccepted(new StoreEvent.Applied(
                            new Submission(
                                    new EditionVersion("japan-store-2024", 1),
                                    Cast.TOKYO,
                                    "sakura",
                                    StoreCases.BOTH,
                                    Consent.to(Cast.TERMS, Cast.MORI, Cast.NOW),
                                    Optional.empty()),
                            new StoreCase.Choice(Market.UK, StorePlan.BASIC, Optional.of(StoreCases.LAST_DAY))))
                    .restingOn(STORE_3, STORE_15, STORE_12)
                    .after();
            assertThat(after.state()).isEqualTo(StoreState.ADMITTED);
            assertThat(after.application().invoice()).isEmpty();
            assertThat(after.credit()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2024-09-30T23:59:59, true", "2024-10-01T00:00, false"})
        void is_open_to_the_last_second_of_the_last_day(String time, boolean open) {
            var tried = story().at(time).when("apply", SAKURA, application(Market.US, StorePlan.PREMIUM));
            if (open) {
                tried.thenAccepted().restingOn(STORE_3, STORE_15);
            } else {
                tried.thenRefused(Code.CLAUSE, STORE_3);
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = StoreState.class,
                names = {"APPLIED", "ADOPTED", "ADMITTED"})
        void twice_in_a_market_is_a_duplicate_until_the_first_is_finished(StoreState state) {
            var world = StoreCases.world().withCase(StoreCases.standing(StorePlan.PREMIUM, state));
            story().where(any -> world)
                    .when("apply", SAKURA, application(Market.US, StorePlan.BASIC))
                    .thenRefused(Code.DUPLICATE);
            story().where(any -> world)
                    .when("apply", SAKURA, application(Market.UK, StorePlan.PREMIUM))
                    .thenAccepted();
        }

        @ParameterizedTest
        @EnumSource(
                value = StoreState.class,
                names = {"REJECTED", "WITHDRAWN", "EXCLUDED", "ENDED", "CALLED_OFF"})
        void again_is_open_once_the_first_is_finished(StoreState state) {
            var world = StoreCases.world().withCase(StoreCases.standing(StorePlan.PREMIUM, state));
            story().where(any -> world)
                    .when("apply", SAKURA, application(Market.US, StorePlan.BASIC))
                    .thenAccepted();
        }

        @Test
        void is_refused_for_every_reason_at_once() {
            var large = Cast.large().with(CompanyFacts.SEAT, "FR").with(CompanyFacts.AMAZON, Facts.NONE);
            story().at("2024-10-01T00:00")
                    .where(world -> world.withCompany("sakura", large)
                            .withProduct(
                                    "tea",
                                    StoreCases.tea()
                                            .without(ProductFacts.PREFECTURE)
                                            .with(ProductFacts.MADE_IN, "LK")))
                    .when(
                            "apply",
                            SAKURA,
                            application(Market.US, StorePlan.PREMIUM).with(Payload.DECLARE, Optional.of(List.of())))
                    .thenRefused(Code.CLAUSE, STORE_3, STORE_1, STORE_15, STORE_4, STORE_10);
        }

        @Test
        void by_somebody_who_may_not_sign_is_invalid() {
            var clerk = new Signatory("A. Clerk", "Clerk", false);
            story().when(
                            "apply",
                            SAKURA,
                            application(Market.US, StorePlan.BASIC).with(Payload.SIGNATORY, clerk))
                    .thenRefused(Code.INVALID)
                    .naming("signatory.authorised");
        }

        @Test
        void with_facts_missing_is_invalid_and_names_them() {
            story().where(world ->
                            world.withCompany("sakura", StoreCases.sakura().without(CompanyFacts.AMAZON)))
                    .when("apply", SAKURA, application(Market.UK, StorePlan.BASIC))
                    .thenRefused(Code.INVALID, STORE_2, STORE_8)
                    .missing("amazon.uk", "amazon.ukVat");
        }

        @Test
        void with_another_companys_goods_is_invalid_and_tells_nothing_of_them() {
            story().where(world -> world.withProduct("tea", Facts.of(ProductFacts.OF, "other")))
                    .when("apply", SAKURA, application(Market.US, StorePlan.PREMIUM))
                    .thenRefused(Code.INVALID)
                    .naming("products[1]");
        }

        @Test
        void by_a_company_that_is_not_there_is_not_found() {
            story().when("apply", Actor.company("nobody"), application(Market.US, StorePlan.BASIC))
                    .thenRefused(Code.NOT_FOUND);
        }

        @Test
        void for_a_plan_that_the_edition_does_not_have_is_invalid() {
            var onlyBasic = Edition.SHAPE
                    .read()
                    .apply(Edition.SHAPE
                            .write()
                            .apply(StoreCases.EDITION)
                            .with(Edition.PLANS, List.of(StoreCases.plan(StorePlan.BASIC, Market.US, 0))));
            story().in(onlyBasic)
                    .when("apply", SAKURA, application(Market.UK, StorePlan.BASIC))
                    .thenRefused(Code.INVALID)
                    .naming("plan");
        }
    }

    @Nested
    class Places {

        @ParameterizedTest
        @CsvSource({
            "US, 799, true",
            "US, 800, false",
            "US, 801, false",
            "UK, 99, true",
            "UK, 100, false",
            "UK, 101, false"
        })
        void are_counted_in_the_market(Market market, int taken, boolean free) {
            var other = market == Market.US ? Market.UK : Market.US;
            var tried = story().given(applied(market, StorePlan.PREMIUM))
                    .where(world -> world.claimed(StoreCase.place("japan-store-2024", market), holders(taken))
                            .claimed(StoreCase.place("japan-store-2024", other), holders(900)))
                    .when("adopt", SECRETARIAT);
            if (free) {
                tried.thenAccepted().restingOn(STORE_14, STORE_15, STORE_12);
            } else {
                tried.thenRefused(Code.CLAUSE, STORE_14);
            }
        }

        private static String[] holders(int count) {
            return IntStream.range(0, count).mapToObj(i -> "case-" + (i + 10)).toArray(String[]::new);
        }

        @ParameterizedTest
        @CsvSource({
            "APPLIED, false",
            "REJECTED, false",
            "ADOPTED, true",
            "ADMITTED, true",
            "ENDED, true",
            "CALLED_OFF, true",
            "WITHDRAWN, false",
            "EXCLUDED, false"
        })
        void are_taken_from_adoption_on_and_given_back_by_whoever_leaves(StoreState state, boolean taken) {
            var place = StoreCase.place("japan-store-2024", Market.US);
            assertThat(StoreCases.standing(StorePlan.PREMIUM, state).claims().contains(place))
                    .isEqualTo(taken);
        }

        @Test
        void are_not_taken_by_basic_nor_by_what_ended_before_it_was_adopted() {
            var place = StoreCase.place("japan-store-2024", Market.US);
            assertThat(StoreCases.all())
                    .filteredOn(each -> each.choice().plan() == StorePlan.BASIC)
                    .noneMatch(each -> each.claims().contains(place));
            var unadopted = premiumApplied().given(new StoreEvent.Ended()).state();
            assertThat(unadopted).satisfies(ended -> assertThat(ended.claims()).doesNotContain(place));
        }
    }

    @Nested
    class Paying {

        @Test
        void in_full_admits_and_grants_the_credit_in_its_own_currency() {
            var after = premiumApplied()
                    .given(adopted(83_000), paid(82_999, 82_999))
                    .when("record-payment", SECRETARIAT, payment(3))
                    .thenAccepted()
                    .restingOn(STORE_12, STORE_16)
                    .after();
            assertThat(after.state()).isEqualTo(StoreState.ADMITTED);
            assertThat(after.credit()).contains(new Money(150_000, Currency.getInstance("USD")));
            assertThat(after.application().account().unapplied()).isEqualTo(2);
        }

        @Test
        void in_part_leaves_the_rest_outstanding() {
            var after = premiumApplied()
                    .given(adopted(83_000))
                    .when("record-payment", SECRETARIAT, payment(82_999))
                    .thenAccepted()
                    .restingOn(STORE_12)
                    .after();
            assertThat(after.state()).isEqualTo(StoreState.ADOPTED);
            assertThat(after.application().outstanding()).isEqualTo(1);
            assertThat(after.credit()).isEmpty();
        }

        @Test
        void nothing_where_the_fee_is_nothing() {
            var free = StoreCases.premium(Market.US, 0, 1, Money.yen(1));
            var edition = Edition.SHAPE
                    .read()
                    .apply(Edition.SHAPE.write().apply(StoreCases.EDITION).with(Edition.PLANS, List.of(free)));
            var after = premiumApplied()
                    .in(edition)
                    .when("adopt", SECRETARIAT)
                    .thenAccepted()
                    .after();
            assertThat(after.state()).isEqualTo(StoreState.ADMITTED);
        }
    }

    @Nested
    class Product_pages {

        private static Story<StoreCase, StoreEvent> with(int pages) {
            var story = StoreCases.premium();
            for (int i = 1; i <= pages; i++) {
                story = story.given(new StoreEvent.PageRequested("sku-" + i));
            }
            return story;
        }

        @Test
        void are_made_for_as_many_goods_as_the_edition_says() {
            with(2).when("request-product-page", SAKURA, page("sku-3"))
                    .thenAccepted(new StoreEvent.PageRequested("sku-3"))
                    .restingOn(STORE_17);
            with(3).when("request-product-page", SAKURA, page("sku-4")).thenRefused(Code.CLAUSE, STORE_17);
            with(3).in(StoreCases.edition(4))
                    .when("request-product-page", SAKURA, page("sku-4"))
                    .thenAccepted();
        }

        @Test
        void count_each_of_the_goods_once() {
            with(2).when("request-product-page", SAKURA, page("sku-2"))
                    .thenRefused(Code.DUPLICATE)
                    .naming("sku");
            with(3).when("request-product-page", SAKURA, page("sku-2")).thenRefused(Code.DUPLICATE, STORE_17);
        }

        @Test
        void are_a_matter_of_who_is_admitted() {
            premiumApplied().when("request-product-page", SAKURA, page("sku-1")).thenRefused(Code.WRONG_STATE);
            StoreCases.basic()
                    .when("request-product-page", SAKURA, page("sku-1"))
                    .thenRefused(Code.CLAUSE, STORE_17);
        }
    }

    @Nested
    class Goods_that_are_not_as_declared {

        @Test
        void are_taken_off_the_store() {
            var after = StoreCases.premium()
                    .when("remove-product", SECRETARIAT, removal("tea"))
                    .thenAccepted(new StoreEvent.ProductRemoved("tea", "not as declared"))
                    .restingOn(STORE_11)
                    .after();
            assertThat(after.products()).containsExactly("knife");
            assertThat(new StoreLifecycle().view(after, SAKURA).need(Payload.PRODUCTS))
                    .containsExactly("knife");
        }

        @Test
        void take_the_participation_with_them_when_none_is_left() {
            var after = StoreCases.premium()
                    .given(new StoreEvent.ProductRemoved("tea", "not as declared"))
                    .when("remove-product", SECRETARIAT, removal("knife"))
                    .thenAccepted()
                    .restingOn(STORE_11)
                    .after();
            assertThat(after.state()).isEqualTo(StoreState.EXCLUDED);
            assertThat(attached(after).answer()).isEqualTo(Refund.UNDETERMINED);
            assertThat(attached(after).amount()).isEqualTo(Money.yen(83_000));
        }

        @Test
        void cannot_be_taken_off_twice() {
            StoreCases.premium()
                    .given(new StoreEvent.ProductRemoved("tea", "not as declared"))
                    .when("remove-product", SECRETARIAT, removal("tea"))
                    .thenRefused(Code.INVALID)
                    .naming("product");
        }
    }

    private static RefundRuling attached(StoreCase participation) {
        return participation.application().refund().orElseThrow();
    }

    @Nested
    class The_fee {

        @ParameterizedTest
        @EnumSource
        void of_premium_is_returned_or_not_the_document_does_not_say(Cause cause) {
            var paid = premiumApplied()
                    .given(adopted(83_000), paid(90_000, 83_000), StoreCases.admitted())
                    .when("withdraw", SAKURA)
                    .thenAccepted()
                    .restingOn()
                    .after();
            var ruling = StoreRefunds.RULINGS.on(paid, cause);
            assertThat(ruling.answer()).isEqualTo(Refund.UNDETERMINED);
            assertThat(ruling.basis()).isEqualTo(Basis.SILENT);
            assertThat(ruling.because()).isEmpty();
            assertThat(ruling.amount())
                    .isEqualTo(Money.yen(cause == Cause.OVERPAID || cause == Cause.PAID_LATE ? 7_000 : 83_000));
        }

        @ParameterizedTest
        @EnumSource
        void of_nothing_received_is_not_applicable(Cause cause) {
            var premium = StoreRefunds.RULINGS.on(StoreCases.standing(StorePlan.PREMIUM, StoreState.APPLIED), cause);
            assertThat(premium.answer()).isEqualTo(Refund.NOT_APPLICABLE);
            assertThat(premium.basis()).isEqualTo(Basis.EXPRESS);
            assertThat(premium.because()).isEmpty();
            var basic = StoreRefunds.RULINGS.on(StoreCases.standing(StorePlan.BASIC, StoreState.ADMITTED), cause);
            assertThat(basic.answer()).isEqualTo(Refund.NOT_APPLICABLE);
            assertThat(basic.because()).containsExactly(STORE_12);
        }
    }

    @Nested
    class What_is_shown {

        @Test
        void of_a_reason_is_for_the_secretariat_alone() {
            var adopted = StoreCases.standing(StorePlan.PREMIUM, StoreState.ADOPTED);
            var life = new StoreLifecycle();
            assertThat(life.view(adopted, Actor.SECRETARIAT).get(Payload.INTERNAL_REASON))
                    .isPresent();
            assertThat(life.view(adopted, SAKURA).get(Payload.INTERNAL_REASON)).isEmpty();
            assertThat(life.view(adopted, SAKURA).need(Shown.OUTSTANDING)).isEqualTo(73_000);
        }

        @Test
        void is_shown_to_the_company_itself_and_to_no_other() {
            var basic = StoreCases.standing(StorePlan.BASIC, StoreState.ADMITTED);
            var life = new StoreLifecycle();
            assertThat(life.visible(basic, SAKURA, StoreCases.world())).isTrue();
            assertThat(life.visible(basic, Actor.company("other"), StoreCases.world()))
                    .isFalse();
            assertThat(life.visible(basic, Cast.HANMART, StoreCases.world())).isFalse();
        }
    }

    @Nested
    class An_edition {

        private static List<Problem> contradictions(List<Plan> plans) {
            return new StoreProgramme()
                    .contradictions(Edition.SHAPE
                            .read()
                            .apply(Edition.SHAPE
                                    .write()
                                    .apply(StoreCases.EDITION)
                                    .with(Edition.PLANS, plans)));
        }

        @Test
        void needs_plans_and_a_number_of_pages() {
            assertThat(contradictions(StoreCases.EDITION.plans())).isEmpty();
            assertThat(contradictions(List.of())).containsExactly(new Problem("plans", Flaw.REQUIRED));
        }

        @Test
        void knows_two_plans_in_two_markets_each_once() {
            var basic = StoreCases.plan(StorePlan.BASIC, Market.US, 0);
            var fee = new Fee(Money.yen(1), true, false);
            var strange =
                    new Plan("deluxe", Optional.of("DE"), fee, Optional.empty(), Optional.empty(), List.of("large"));
            var nowhere = new Plan(
                    "basic", Optional.empty(), fee, Optional.empty(), Optional.empty(), List.of("mid-size", "small"));
            assertThat(contradictions(List.of(basic, strange, nowhere, basic)))
                    .containsExactlyInAnyOrder(
                            new Problem("plans[1].plan", Flaw.NOT_ONE_OF),
                            new Problem("plans[1].market", Flaw.NOT_ONE_OF),
                            new Problem("plans[1].openTo", Flaw.NOT_ONE_OF),
                            new Problem("plans[2].market", Flaw.REQUIRED),
                            new Problem("plans[3].plan", Flaw.NAMED_TWICE));
        }
    }

    @Test
    void an_application_that_was_called_off_keeps_its_place_and_frees_its_market() {
        var called = StoreCases.premium()
                .when("call-off", SECRETARIAT, StorePayloads.reason())
                .thenAccepted(new StoreEvent.Handled(new ApplicationEvent.CalledOff(
                        "a reason",
                        StoreRefunds.RULINGS.on(
                                StoreCases.standing(StorePlan.PREMIUM, StoreState.ADMITTED), Cause.CALLED_OFF))))
                .after();
        assertThat(called.claims())
                .contains(StoreCase.place("japan-store-2024", Market.US))
                .doesNotContain(called.alone());
    }
}
