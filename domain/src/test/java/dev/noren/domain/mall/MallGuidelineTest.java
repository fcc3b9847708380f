package dev.noren.domain.mall;

import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Mall24.OV_5;
import static dev.noren.domain.clause.Mall24.OV_6;
import static dev.noren.domain.clause.Mall24.REQ_1;
import static dev.noren.domain.clause.Mall24.REQ_3;
import static dev.noren.domain.clause.Mall24.REQ_4;
import static dev.noren.domain.clause.Mall24.REQ_5B;
import static dev.noren.domain.clause.Mall24.REQ_8;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CONSUMER;
import static dev.noren.domain.product.ProductFacts.INSURED_ABROAD;
import static dev.noren.domain.product.ProductFacts.JAN_CODE;
import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.MAKER_CONSENT;
import static dev.noren.domain.product.ProductFacts.MINIMUM_ORDER_CASES;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static dev.noren.domain.product.ProductFacts.PRODUCER;
import static dev.noren.domain.product.ProductFacts.RICE;
import static dev.noren.domain.product.ProductFacts.SELLABLE_IN;
import static dev.noren.domain.ruling.Eligibility.ELIGIBLE;
import static dev.noren.domain.ruling.Eligibility.INCOMPLETE;
import static dev.noren.domain.ruling.Eligibility.INELIGIBLE;
import static dev.noren.domain.ruling.Eligibility.NEEDS_JUDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.PlainGuideline;
import dev.noren.domain.ruling.PlainGuideline.Plain;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Section 4, the row of {@code japan-mall-2023} and {@code -2024}. */
class MallGuidelineTest {

    private static final long TEN_CASES = 10;
    private static final Optional<String> KOREA = Optional.of("KR");
    private static final Optional<String> CHINA = Optional.of("CN");
    private static final Optional<String> NOWHERE = Optional.empty();

    private static final Facts SAKURA = Facts.of(SEAT, "JP");
    private static final Facts PONZU = Facts.of(CONSUMER, true, SELLABLE_IN, List.of("KR", "CN"))
            .with(PRODUCER, Optional.empty())
            .with(JAN_CODE, "4901234567894")
            .with(MINIMUM_ORDER_CASES, 10L)
            .with(INSURED_ABROAD, true)
            .with(CATEGORY, Category.FOOD)
            .with(PREFECTURE, Prefecture.KOCHI);
    private static final Facts MAKER = Facts.of(CompanyFacts.NAME, "Yamamoto Shoten");

    private static Ruling<Eligibility> ruling(
            MallRules rules, Facts company, Facts product, Optional<String> destination, Settled settled) {
        return MallGuideline.of(rules)
                .ruling("sakura", company, Map.of("ponzu", product), destination, TEN_CASES, settled);
    }

    private static Ruling<Eligibility> ruling(Facts company, Facts product, Optional<String> destination) {
        return ruling(MallRules.MALL_2024, company, product, destination, Settled.NOTHING);
    }

    private static Ruling<Eligibility> ruling(Facts product, Optional<String> destination) {
        return ruling(SAKURA, product, destination);
    }

    /** All that was found of a clause. */
    private static List<Verdict> verdicts(Clause clause, Ruling<?> ruling) {
        return ruling.findings().stream()
                .filter(finding -> finding.clause().equals(clause))
                .map(Finding::verdict)
                .toList();
    }

    @Nested
    class Each_clause {

        /** What is known, and what then comes out of a clause. */
        record Found(Clause clause, Verdict verdict, Facts company, Facts product, Optional<String> destination) {

            static Found ofCompany(Clause clause, Verdict verdict, Facts company) {
                return new Found(clause, verdict, company, PONZU, KOREA);
            }

            static Found ofProduct(Clause clause, Verdict verdict, Facts product) {
                return new Found(clause, verdict, SAKURA, product, KOREA);
            }

            static Found inChina(Verdict verdict, Facts product) {
                return new Found(CN_3, verdict, SAKURA, product, CHINA);
            }
        }

        private static final Facts TRADED = PONZU.with(PRODUCER, Optional.of(MAKER));
        private static final Facts ABROAD = PONZU.without(PREFECTURE).with(MADE_IN, "KR");

        static final List<Found> FOUND = List.of(
                Found.ofCompany(OV_5, Verdict.MET, Facts.of(SEAT, "JP")),
                Found.ofCompany(OV_5, Verdict.MET, Facts.of(SEAT, "JP", JAPANESE_AFFILIATE, false)),
                Found.ofCompany(OV_5, Verdict.MET, Facts.of(SEAT, "DE", JAPANESE_AFFILIATE, true)),
                Found.ofCompany(OV_5, Verdict.MET, Facts.of(JAPANESE_AFFILIATE, true)),
                Found.ofCompany(OV_5, Verdict.UNMET, Facts.of(SEAT, "DE", JAPANESE_AFFILIATE, false)),
                Found.ofCompany(OV_5, Verdict.UNKNOWN, Facts.of(SEAT, "DE")),
                Found.ofCompany(OV_5, Verdict.UNKNOWN, Facts.of(JAPANESE_AFFILIATE, false)),
                Found.ofCompany(OV_5, Verdict.UNKNOWN, Facts.NONE),
                Found.ofProduct(OV_6, Verdict.MET, PONZU.with(CONSUMER, true)),
                Found.ofProduct(OV_6, Verdict.UNMET, PONZU.with(CONSUMER, false)),
                Found.ofProduct(OV_6, Verdict.UNKNOWN, PONZU.without(CONSUMER)),
                Found.ofProduct(REQ_1, Verdict.MET, PONZU.with(SELLABLE_IN, List.of("US", "KR"))),
                Found.ofProduct(REQ_1, Verdict.UNMET, PONZU.with(SELLABLE_IN, List.of("US"))),
                Found.ofProduct(REQ_1, Verdict.UNMET, PONZU.with(SELLABLE_IN, List.of())),
                Found.ofProduct(REQ_1, Verdict.UNKNOWN, PONZU.without(SELLABLE_IN)),
                Found.ofProduct(REQ_8, Verdict.MET, PONZU),
                Found.ofProduct(REQ_8, Verdict.MET, PONZU.with(MAKER_CONSENT, false)),
                Found.ofProduct(REQ_8, Verdict.MET, TRADED.with(MAKER_CONSENT, true)),
                Found.ofProduct(REQ_8, Verdict.MET, PONZU.without(PRODUCER).with(MAKER_CONSENT, true)),
                Found.ofProduct(REQ_8, Verdict.UNMET, TRADED.with(MAKER_CONSENT, false)),
                Found.ofProduct(REQ_8, Verdict.UNKNOWN, TRADED),
                Found.ofProduct(REQ_8, Verdict.UNKNOWN, PONZU.without(PRODUCER).with(MAKER_CONSENT, false)),
                Found.ofProduct(REQ_8, Verdict.UNKNOWN, PONZU.without(PRODUCER)),
                Found.ofProduct(REQ_3, Verdict.MET, PONZU),
                Found.ofProduct(REQ_3, Verdict.ADVISED, PONZU.without(JAN_CODE)),
                Found.ofProduct(REQ_4, Verdict.MET, PONZU),
                Found.ofProduct(REQ_4, Verdict.ADVISED, PONZU.with(MINIMUM_ORDER_CASES, 11L)),
                Found.ofProduct(REQ_4, Verdict.ADVISED, PONZU.without(MINIMUM_ORDER_CASES)),
                Found.ofProduct(REQ_5B, Verdict.MET, PONZU),
                Found.ofProduct(REQ_5B, Verdict.ADVISED, PONZU.with(INSURED_ABROAD, false)),
                Found.ofProduct(REQ_5B, Verdict.ADVISED, PONZU.without(INSURED_ABROAD)),
                Found.inChina(Verdict.MET, ABROAD),
                Found.inChina(Verdict.MET, PONZU),
                Found.inChina(
                        Verdict.MET, PONZU.with(PREFECTURE, Prefecture.NIIGATA).with(RICE, true)),
                Found.inChina(
                        Verdict.MET, PONZU.with(PREFECTURE, Prefecture.CHIBA).with(CATEGORY, Category.COSMETICS)),
                Found.inChina(Verdict.UNMET, PONZU.with(PREFECTURE, Prefecture.NIIGATA)),
                Found.inChina(
                        Verdict.UNMET, PONZU.with(PREFECTURE, Prefecture.CHIBA).with(CATEGORY, Category.ALCOHOL)),
                Found.inChina(
                        Verdict.TO_JUDGE,
                        PONZU.with(PREFECTURE, Prefecture.CHIBA).with(CATEGORY, Category.OTHER)),
                Found.inChina(Verdict.UNKNOWN, PONZU.without(PREFECTURE)),
                Found.inChina(Verdict.UNKNOWN, PONZU.without(CATEGORY).with(PREFECTURE, Prefecture.CHIBA)));

        @ParameterizedTest
        @FieldSource("FOUND")
        void is_met_unmet_or_unknown_by_either_rule_set(Found expected) {
            for (var rules : MallRules.values()) {
                var ruling = ruling(rules, expected.company, expected.product, expected.destination, Settled.NOTHING);
                var others = new ArrayList<>(verdicts(expected.clause, ruling));

                assertThat(others).contains(expected.verdict);
                // of the ten prefectures there is a finding about food and one about feed
                others.remove(expected.verdict);
                assertThat(others).hasSize(expected.clause == CN_3 ? 1 : 0);
                assertThat(others).allMatch(other -> other == Verdict.MET || other == Verdict.UNKNOWN);
            }
        }

        @Test
        void is_found_in_the_order_of_the_requirements() {
            assertThat(ruling(PONZU, CHINA).findings())
                    .extracting(Finding::clause)
                    .containsExactly(OV_5, OV_6, REQ_1, REQ_8, REQ_3, REQ_4, REQ_5B, CN_3, CN_3);
            assertThat(MallGuideline.of(MallRules.MALL_2024).rules())
                    .extracting(rule -> rule.clause())
                    .containsExactly(OV_5, OV_6, REQ_1, REQ_8, REQ_3, REQ_4, REQ_5B, CN_3, CN_3);
        }

        @Test
        void says_whom_it_is_about() {
            assertThat(ruling(PONZU, KOREA).findings())
                    .allMatch(finding -> finding.subject()
                            .equals(finding.clause() == OV_5 ? Subject.company("sakura") : Subject.product("ponzu")));
        }

        @Test
        void that_needs_a_buyer_is_not_looked_at_without_one() {
            var ruling = ruling(PONZU.without(SELLABLE_IN).without(PREFECTURE), NOWHERE);

            assertThat(verdicts(REQ_1, ruling)).isEmpty();
            assertThat(verdicts(CN_3, ruling)).isEmpty();
            assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
        }

        @Test
        void about_the_ten_prefectures_is_looked_at_for_china_alone() {
            var fromChiba = PONZU.with(PREFECTURE, Prefecture.CHIBA);

            assertThat(verdicts(CN_3, ruling(fromChiba, KOREA))).isEmpty();
            assertThat(ruling(fromChiba, KOREA).answer()).isEqualTo(ELIGIBLE);
            assertThat(ruling(fromChiba, CHINA).answer()).isEqualTo(INELIGIBLE);
        }
    }

    @Nested
    class A_preference {

        @ParameterizedTest
        @CsvSource({"1, true", "9, true", "10, true", "11, false", "1000, false"})
        void for_few_cases_is_met_up_to_ten(long cases, boolean met) {
            var ruling = ruling(PONZU.with(MINIMUM_ORDER_CASES, cases), KOREA);

            assertThat(verdicts(REQ_4, ruling)).containsExactly(met ? Verdict.MET : Verdict.ADVISED);
            assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
        }

        @Test
        void for_few_cases_goes_by_the_number_of_the_edition() {
            var guideline = MallGuideline.of(MallRules.MALL_2024);
            var products = Map.of("ponzu", PONZU.with(MINIMUM_ORDER_CASES, 6L));

            assertThat(verdicts(REQ_4, guideline.ruling("sakura", SAKURA, products, KOREA, 5, Settled.NOTHING)))
                    .containsExactly(Verdict.ADVISED);
            assertThat(verdicts(REQ_4, guideline.ruling("sakura", SAKURA, products, KOREA, 6, Settled.NOTHING)))
                    .containsExactly(Verdict.MET);
        }

        @ParameterizedTest
        @EnumSource
        void not_met_or_unknown_is_advised_and_never_refuses(MallRules rules) {
            var bare = PONZU.without(JAN_CODE).with(MINIMUM_ORDER_CASES, 500L).with(INSURED_ABROAD, false);
            var unknown = PONZU.without(JAN_CODE).without(MINIMUM_ORDER_CASES).without(INSURED_ABROAD);

            for (var product : List.of(bare, unknown)) {
                var ruling = ruling(rules, SAKURA, product, KOREA, Settled.NOTHING);

                assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
                assertThat(Eligibility.advised(ruling)).containsExactly(REQ_3, REQ_4, REQ_5B);
                assertThat(ruling.because()).containsExactly(OV_5, OV_6, REQ_1, REQ_8);
                assertThat(ruling.missing()).isEmpty();
            }
        }
    }

    @Nested
    class The_answer {

        private static final Facts UNMET = PONZU.with(CONSUMER, false);
        private static final Facts TO_JUDGE =
                PONZU.with(CATEGORY, Category.OTHER).with(PREFECTURE, Prefecture.TOKYO);
        private static final Facts UNKNOWN = PONZU.without(SELLABLE_IN);

        @Test
        void is_eligible_where_all_is_met_and_rests_on_all_of_it() {
            var ruling = ruling(PONZU, CHINA);

            assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
            assertThat(ruling.because()).containsExactly(OV_5, OV_6, REQ_1, REQ_8, REQ_3, REQ_4, REQ_5B, CN_3);
            assertThat(ruling.missing()).isEmpty();
        }

        @Test
        void is_ineligible_before_all_else_and_rests_on_the_unmet_and_those_to_be_judged() {
            var ruling = ruling(Facts.NONE, TO_JUDGE.with(CONSUMER, false).without(SELLABLE_IN), CHINA);

            assertThat(ruling.answer()).isEqualTo(INELIGIBLE);
            assertThat(ruling.because()).containsExactly(OV_6, CN_3);
            assertThat(ruling.missing()).isEmpty();
        }

        @Test
        void needs_judgement_before_it_is_incomplete_and_rests_on_those_to_be_judged() {
            var ruling = ruling(Facts.NONE, TO_JUDGE.without(SELLABLE_IN), CHINA);

            assertThat(ruling.answer()).isEqualTo(NEEDS_JUDGEMENT);
            assertThat(ruling.because()).containsExactly(CN_3);
            assertThat(ruling.missing()).isEmpty();
        }

        @Test
        void is_incomplete_before_it_is_eligible_and_rests_on_the_unknown() {
            var ruling = ruling(Facts.of(SEAT, "DE"), UNKNOWN, KOREA);

            assertThat(ruling.answer()).isEqualTo(INCOMPLETE);
            assertThat(ruling.because()).containsExactly(OV_5, REQ_1);
            assertThat(ruling.missing()).containsExactlyInAnyOrder("japaneseAffiliate", "sellableIn");
        }

        @Test
        void names_every_fact_that_can_still_change_it_and_no_preference() {
            var nothing = ruling(Facts.NONE, Facts.NONE, CHINA);

            assertThat(nothing.answer()).isEqualTo(INCOMPLETE);
            assertThat(nothing.missing())
                    .containsExactlyInAnyOrder(
                            "seat",
                            "japaneseAffiliate",
                            "consumer",
                            "sellableIn",
                            "producer",
                            "makerConsent",
                            "category",
                            "prefecture");
        }

        @Test
        void does_not_ask_for_a_consent_that_nobody_need_give() {
            assertThat(ruling(PONZU.without(CONSUMER), KOREA).missing()).containsExactly("consumer");
            assertThat(ruling(PONZU.with(PRODUCER, Optional.of(MAKER)), KOREA).missing())
                    .containsExactly("makerConsent");
        }

        @Test
        void of_several_products_is_the_worst_and_names_each() {
            var products = new LinkedHashMap<String, Facts>();
            products.put("ponzu", PONZU);
            products.put("machine", UNMET);
            products.put("feed", TO_JUDGE);
            products.put("dashi", UNKNOWN);
            var ruling = MallGuideline.of(MallRules.MALL_2024)
                    .ruling("sakura", SAKURA, products, CHINA, TEN_CASES, Settled.NOTHING);

            assertThat(ruling.answer()).isEqualTo(INELIGIBLE);
            assertThat(ruling.because()).containsExactly(OV_6, CN_3);
            assertThat(ruling.findings())
                    .filteredOn(finding -> finding.verdict() == Verdict.UNMET)
                    .extracting(Finding::subject)
                    .containsExactly(Subject.product("machine"));
            assertThat(ruling.findings())
                    .filteredOn(finding -> finding.verdict() == Verdict.UNKNOWN)
                    .extracting(Finding::subject)
                    .containsExactly(Subject.product("dashi"));
        }
    }

    @Nested
    class The_basis {

        private static Basis basisOf(Clause clause, MallRules rules) {
            var findings = ruling(rules, SAKURA, PONZU, CHINA, Settled.NOTHING).findings().stream()
                    .filter(finding -> finding.clause().equals(clause))
                    .map(Finding::basis)
                    .distinct()
                    .toList();
            assertThat(findings).hasSize(1);
            return findings.getFirst();
        }

        @ParameterizedTest
        @EnumSource(
                value = Mall24.class,
                names = {"OV_5", "OV_6", "REQ_1", "REQ_8", "REQ_3", "REQ_5B"})
        void of_its_own_document_is_express_in_2024_and_implied_in_2023(Clause clause) {
            assertThat(basisOf(clause, MallRules.MALL_2024)).isEqualTo(Basis.EXPRESS);
            assertThat(basisOf(clause, MallRules.MALL_2023)).isEqualTo(Basis.IMPLIED);
        }

        @ParameterizedTest
        @EnumSource
        void of_a_number_of_ours_and_of_a_sister_document_is_implied(MallRules rules) {
            assertThat(basisOf(REQ_4, rules)).isEqualTo(Basis.IMPLIED);
            assertThat(basisOf(CN_3, rules)).isEqualTo(Basis.IMPLIED);
        }

        @Test
        void of_a_ruling_is_the_weakest_of_what_it_rests_on() {
            var moreThanAFew = PONZU.with(MINIMUM_ORDER_CASES, 11L);

            assertThat(ruling(PONZU, KOREA).basis()).isEqualTo(Basis.IMPLIED);
            assertThat(ruling(moreThanAFew, KOREA).basis()).isEqualTo(Basis.EXPRESS);
            assertThat(ruling(moreThanAFew, CHINA).basis()).isEqualTo(Basis.IMPLIED);
            assertThat(ruling(PONZU.with(CONSUMER, false), CHINA).basis()).isEqualTo(Basis.EXPRESS);
            assertThat(ruling(PONZU.with(PREFECTURE, Prefecture.TOKYO), CHINA).basis())
                    .isEqualTo(Basis.IMPLIED);
            assertThat(ruling(PONZU.without(SELLABLE_IN), KOREA).basis()).isEqualTo(Basis.EXPRESS);
        }

        @Test
        void of_every_ruling_of_2023_is_implied() {
            for (var product : List.of(PONZU, PONZU.with(CONSUMER, false), PONZU.without(CONSUMER))) {
                assertThat(ruling(MallRules.MALL_2023, SAKURA, product, KOREA, Settled.NOTHING)
                                .basis())
                        .isEqualTo(Basis.IMPLIED);
            }
        }
    }

    @Nested
    class A_settled_clause {

        private static final Facts FEED = PONZU.with(CATEGORY, Category.OTHER).with(PREFECTURE, Prefecture.TOKYO);

        private static Ruling<Eligibility> judged(Facts product, Clause clause, boolean accept) {
            return ruling(MallRules.MALL_2024, SAKURA, product, CHINA, Settled.NOTHING.with(clause, accept));
        }

        @Test
        void that_was_accepted_counts_as_met() {
            assertThat(ruling(FEED, CHINA).answer()).isEqualTo(NEEDS_JUDGEMENT);
            assertThat(judged(FEED, CN_3, true).answer()).isEqualTo(ELIGIBLE);
            assertThat(judged(FEED, CN_3, true).because()).contains(CN_3);
        }

        @Test
        void that_was_not_accepted_refuses() {
            assertThat(judged(FEED, CN_3, false).answer()).isEqualTo(INELIGIBLE);
            assertThat(judged(FEED, CN_3, false).because()).containsExactly(CN_3);
        }

        @Test
        void that_binds_stays_unmet_whatever_was_settled() {
            assertThat(judged(PONZU.with(CONSUMER, false), OV_6, true).answer()).isEqualTo(INELIGIBLE);
            assertThat(judged(PONZU.with(PREFECTURE, Prefecture.TOKYO), CN_3, true)
                            .answer())
                    .isEqualTo(INELIGIBLE);
        }

        @Test
        void that_is_met_stays_met_whatever_was_settled() {
            assertThat(judged(PONZU, CN_3, false).answer()).isEqualTo(ELIGIBLE);
            assertThat(judged(PONZU, OV_6, false).answer()).isEqualTo(ELIGIBLE);
        }
    }

    /** Random facts, known in part, against section 4 written anew and tried with every value of what is unknown. */
    @Nested
    class Against_every_way_in_which_the_unknown_could_be {

        private static final int PRODUCTS = 3_000;
        private static final Map<Fact<?>, List<?>> VALUES = values();

        private static Map<Fact<?>, List<?>> values() {
            var values = new LinkedHashMap<Fact<?>, List<?>>();
            values.put(SEAT, List.of("JP", "DE"));
            values.put(JAPANESE_AFFILIATE, List.of(true, false));
            values.put(CONSUMER, List.of(true, false));
            values.put(SELLABLE_IN, List.of(List.of("CN", "KR"), List.of("US")));
            values.put(PRODUCER, List.of(Optional.empty(), Optional.of(MAKER)));
            values.put(MAKER_CONSENT, List.of(true, false));
            values.put(CATEGORY, List.of(Category.OTHER, Category.FOOD, Category.ALCOHOL, Category.HOBBY));
            values.put(PREFECTURE, List.of(Prefecture.TOKYO, Prefecture.NIIGATA, Prefecture.KOCHI));
            values.put(RICE, List.of(false, true));
            values.put(MADE_IN, List.of("JP", "KR"));
            return values;
        }

        /** Rice that is unknown counts as false; what has a prefecture, or may have one, counts as made in Japan. */
        private static final PlainGuideline PLAIN = new PlainGuideline(VALUES, Map.of(RICE, false, MADE_IN, "JP"));

        private static Plain ofProduct(
                Clause clause,
                Verdict unmet,
                boolean speaks,
                List<Fact<?>> facts,
                Function<Map<String, Object>, Boolean> holds) {
            return new Plain(clause, Subject.product("ponzu"), Basis.EXPRESS, unmet, speaks, facts, holds);
        }

        private static List<Plain> plain(Optional<String> destination) {
            boolean china = destination.equals(CHINA);
            var own = List.of(
                    new Plain(
                            OV_5,
                            Subject.company("sakura"),
                            Basis.EXPRESS,
                            Verdict.UNMET,
                            true,
                            List.of(SEAT, JAPANESE_AFFILIATE),
                            way -> way.get("seat").equals("JP")
                                    || way.get("japaneseAffiliate").equals(true)),
                    ofProduct(
                            OV_6,
                            Verdict.UNMET,
                            true,
                            List.of(CONSUMER),
                            way -> way.get("consumer").equals(true)),
                    ofProduct(
                            REQ_1,
                            Verdict.UNMET,
                            destination.isPresent(),
                            List.of(SELLABLE_IN),
                            way -> ((List<?>) way.get("sellableIn")).contains(destination.orElseThrow())),
                    ofProduct(
                            REQ_8,
                            Verdict.UNMET,
                            true,
                            List.of(PRODUCER, MAKER_CONSENT),
                            way -> way.get("producer").equals(Optional.empty())
                                    || way.get("makerConsent").equals(true)));
            return Stream.concat(own.stream(), PlainGuideline.tenPrefectures(Subject.product("ponzu"), china).stream())
                    .toList();
        }

        private static Facts randomFacts(Random random) {
            var known = new HashSet<>(VALUES.keySet());
            known.remove(MADE_IN);
            boolean abroad = random.nextInt(4) == 0;
            if (abroad) {
                known.remove(PREFECTURE);
            }
            var facts = PLAIN.random(random, known);
            return abroad ? facts.with(MADE_IN, "KR") : random.nextBoolean() ? facts.with(MADE_IN, "JP") : facts;
        }

        @Test
        void the_ruling_is_the_same() {
            var random = new Random(2024);
            var seen = new EnumMap<Eligibility, Integer>(Eligibility.class);
            for (int i = 0; i < PRODUCTS; i++) {
                // no preference is known, and each is advised
                var facts = randomFacts(random);
                var destination = List.of(CHINA, KOREA, NOWHERE).get(random.nextInt(3));
                var findings = PLAIN.findings(plain(destination), facts);

                var ruling = ruling(facts, facts, destination);
                PlainGuideline.assertSame(ruling, findings, facts + " to " + destination);
                seen.merge(ruling.answer(), 1, Integer::sum);
            }
            assertThat(seen)
                    .hasSize(4)
                    .allSatisfy((answer, times) -> assertThat(times).isGreaterThan(PRODUCTS / 60));
        }
    }
}
