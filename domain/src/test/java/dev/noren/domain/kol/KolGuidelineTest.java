package dev.noren.domain.kol;

import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Kol25.NOTE_4;
import static dev.noren.domain.clause.Kol25.OV_10;
import static dev.noren.domain.clause.Kol25.OV_4;
import static dev.noren.domain.clause.Kol25.OV_5;
import static dev.noren.domain.clause.Kol25.OV_6;
import static dev.noren.domain.clause.Kol25.REQ_1;
import static dev.noren.domain.clause.Kol25.REQ_4;
import static dev.noren.domain.company.CompanyFacts.FORM;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.kol.KolTrack.AFFILIATE;
import static dev.noren.domain.kol.KolTrack.GROUP_BUYING;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CHINA_SHOPS;
import static dev.noren.domain.product.ProductFacts.CHINA_SHOP_OWNER;
import static dev.noren.domain.product.ProductFacts.CHINA_SUPPLY;
import static dev.noren.domain.product.ProductFacts.CHINESE_TRADEMARK;
import static dev.noren.domain.product.ProductFacts.JAPANESE_BRAND;
import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.ON_SALE_IN_CHINA;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static dev.noren.domain.product.ProductFacts.RICE;
import static dev.noren.domain.product.ProductFacts.SHIPPABLE_IN_CHINA;
import static dev.noren.domain.ruling.Eligibility.ELIGIBLE;
import static dev.noren.domain.ruling.Eligibility.INCOMPLETE;
import static dev.noren.domain.ruling.Eligibility.INELIGIBLE;
import static dev.noren.domain.ruling.Eligibility.NEEDS_JUDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanyFacts.Form;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts.ChinaShop;
import dev.noren.domain.product.ProductFacts.ChinaSupply;
import dev.noren.domain.product.ProductFacts.ShopOwner;
import dev.noren.domain.product.ProductFacts.Trademark;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.PlainGuideline;
import dev.noren.domain.ruling.PlainGuideline.Plain;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Section 4, the row of {@code kol-koc-2025}. */
class KolGuidelineTest {

    private static final Facts SAKURA = Facts.of(SEAT, "JP", FORM, Form.CORPORATION);
    private static final Facts MASK = KolCases.mask();

    private static Ruling<Eligibility> ruling(
            Facts company, Map<String, Facts> products, Optional<KolTrack> track, Settled settled) {
        return KolGuideline.ruling("sakura", company, products, track, settled);
    }

    private static Ruling<Eligibility> ruling(Facts company, Facts product, KolTrack track) {
        return ruling(company, Map.of("mask", product), Optional.of(track), Settled.NOTHING);
    }

    private static Ruling<Eligibility> ruling(Facts product, KolTrack track) {
        return ruling(SAKURA, product, track);
    }

    private static void assertIneligible(Ruling<Eligibility> ruling, Clause... because) {
        assertThat(ruling.answer()).isEqualTo(INELIGIBLE);
        assertThat(ruling.because()).containsExactly(because);
    }

    private static void assertMissing(Ruling<Eligibility> ruling, String... missing) {
        assertThat(ruling.answer()).isEqualTo(INCOMPLETE);
        assertThat(ruling.missing()).containsExactlyInAnyOrder(missing);
    }

    @Nested
    class The_applicant {

        @ParameterizedTest
        @CsvSource({
            "JP, CORPORATION, , true",
            "JP, CORPORATION, false, true",
            "JP, SOLE_PROPRIETOR, true, false",
            "CN, , true, true",
            "CN, SOLE_PROPRIETOR, true, true",
            "CN, CORPORATION, false, false",
            "KR, CORPORATION, true, false"
        })
        void is_a_japanese_corporation_or_its_chinese_subsidiary(
                String seat, Form form, Boolean affiliate, boolean eligible) {
            var company = Facts.of(SEAT, seat)
                    .withKnown(FORM, Optional.ofNullable(form))
                    .withKnown(JAPANESE_AFFILIATE, Optional.ofNullable(affiliate));
            var ruling = ruling(company, MASK, AFFILIATE);

            if (eligible) {
                assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
            } else {
                assertIneligible(ruling, REQ_1);
            }
        }

        @Test
        void needs_no_fact_that_cannot_change_the_answer() {
            assertMissing(ruling(Facts.NONE, MASK, AFFILIATE), "seat", "form", "japaneseAffiliate");
            assertMissing(ruling(Facts.of(SEAT, "JP"), MASK, AFFILIATE), "form");
            assertMissing(ruling(Facts.of(SEAT, "CN"), MASK, AFFILIATE), "japaneseAffiliate");
            assertMissing(ruling(Facts.of(FORM, Form.SOLE_PROPRIETOR), MASK, AFFILIATE), "seat", "japaneseAffiliate");
            assertIneligible(ruling(Facts.of(SEAT, "KR"), MASK, AFFILIATE), REQ_1);
            assertIneligible(
                    ruling(Facts.of(FORM, Form.SOLE_PROPRIETOR, JAPANESE_AFFILIATE, false), MASK, AFFILIATE), REQ_1);
        }
    }

    @Nested
    class Goods {

        @ParameterizedTest
        @EnumSource
        void of_the_categories_named_go_through_and_any_other_is_for_a_person(Category category) {
            boolean named = Set.of(
                            Category.FOOD,
                            Category.ALCOHOL,
                            Category.DAILY_GOODS,
                            Category.HOUSEHOLD,
                            Category.COSMETICS,
                            Category.STATIONERY,
                            Category.CHARACTER_GOODS)
                    .contains(category);
            var ruling = ruling(MASK.with(CATEGORY, category), GROUP_BUYING);

            assertThat(ruling.answer()).isEqualTo(named ? ELIGIBLE : NEEDS_JUDGEMENT);
            assertThat(ruling.because().equals(List.of(OV_4))).isEqualTo(!named);
        }

        @Test
        void have_a_brand_and_a_category_which_are_found_by_themselves() {
            var ruling = ruling(MASK.with(JAPANESE_BRAND, false).with(CATEGORY, Category.FASHION), AFFILIATE);

            assertThat(ruling.findings())
                    .filteredOn(finding -> finding.clause() == OV_4)
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.UNMET, Verdict.TO_JUDGE);
            assertIneligible(ruling, OV_4);
        }

        @ParameterizedTest
        @EnumSource(names = {"FOOD", "ALCOHOL"})
        void from_the_ten_prefectures_do_not_go_to_china(Category category) {
            var fromChiba = MASK.with(CATEGORY, category).with(PREFECTURE, Prefecture.CHIBA);

            assertIneligible(ruling(fromChiba, AFFILIATE), CN_3);
            assertIneligible(ruling(fromChiba, GROUP_BUYING), CN_3);
            assertThat(ruling(fromChiba, AFFILIATE).basis()).isEqualTo(Basis.IMPLIED);
            assertThat(ruling(fromChiba.with(PREFECTURE, Prefecture.KOCHI), AFFILIATE)
                            .answer())
                    .isEqualTo(ELIGIBLE);
        }

        @Test
        void have_a_trademark_only_as_a_preference() {
            for (var trademark : List.of(Trademark.REGISTERED, Trademark.APPLIED)) {
                assertThat(Eligibility.advised(ruling(MASK.with(CHINESE_TRADEMARK, trademark), AFFILIATE)))
                        .isEmpty();
            }
            for (var without : List.of(MASK.with(CHINESE_TRADEMARK, Trademark.NONE), MASK.without(CHINESE_TRADEMARK))) {
                assertThat(ruling(without, AFFILIATE).answer()).isEqualTo(ELIGIBLE);
                assertThat(Eligibility.advised(ruling(without, AFFILIATE))).containsExactly(NOTE_4);
            }
        }

        @Test
        void are_one_per_company_as_a_rule() {
            var two = new LinkedHashMap<String, Facts>();
            two.put("mask", MASK);
            two.put("pen", MASK);
            var ruling = ruling(SAKURA, two, Optional.of(AFFILIATE), Settled.NOTHING);

            assertThat(ruling.answer()).isEqualTo(NEEDS_JUDGEMENT);
            assertThat(ruling.because()).containsExactly(OV_10);
            assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
            assertThat(ruling(SAKURA, two, Optional.of(AFFILIATE), Settled.NOTHING.with(OV_10, true))
                            .answer())
                    .isEqualTo(ELIGIBLE);
            assertThat(ruling(SAKURA, two, Optional.of(AFFILIATE), Settled.NOTHING.with(OV_10, false))
                            .answer())
                    .isEqualTo(INELIGIBLE);
        }
    }

    @Nested
    class An_affiliate {

        @Test
        void has_a_shop_of_its_own_or_a_partners_in_which_the_goods_are_on_sale() {
            for (var shop : ChinaShop.values()) {
                assertThat(ruling(MASK.with(CHINA_SHOPS, List.of(shop)), AFFILIATE)
                                .answer())
                        .isEqualTo(ELIGIBLE);
            }
            assertThat(ruling(MASK.with(CHINA_SHOP_OWNER, ShopOwner.PARTNER), AFFILIATE)
                            .answer())
                    .isEqualTo(ELIGIBLE);
            assertIneligible(ruling(MASK.with(CHINA_SHOP_OWNER, ShopOwner.OTHER), AFFILIATE), OV_5, REQ_4);
            assertIneligible(ruling(MASK.with(CHINA_SHOPS, List.of()), AFFILIATE), OV_5, REQ_4);
            assertIneligible(ruling(MASK.with(ON_SALE_IN_CHINA, false), AFFILIATE), OV_5, REQ_4);
        }

        @ParameterizedTest
        @EnumSource
        void does_not_ship_directly_across_the_border(ChinaSupply supply) {
            var ruling = ruling(MASK.with(CHINA_SUPPLY, supply), AFFILIATE);
            if (supply == ChinaSupply.DIRECT) {
                assertIneligible(ruling, OV_5);
            } else {
                assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
            }
        }

        @Test
        void is_not_asked_whose_shop_it_is_where_there_is_none() {
            var bare = MASK.without(CHINA_SHOPS).without(CHINA_SHOP_OWNER).without(ON_SALE_IN_CHINA);

            assertMissing(ruling(bare, AFFILIATE), "chinaShops", "chinaShopOwner", "onSaleInChina");
            assertIneligible(ruling(bare.with(CHINA_SHOPS, List.of()), AFFILIATE), OV_5, REQ_4);
            assertThat(ruling(MASK.without(SHIPPABLE_IN_CHINA), AFFILIATE).answer())
                    .isEqualTo(ELIGIBLE);
        }
    }

    @Nested
    class A_group_buying {

        @Test
        void sells_what_is_on_sale_and_can_be_shipped_within_china() {
            assertIneligible(ruling(MASK.with(ON_SALE_IN_CHINA, false), GROUP_BUYING), OV_6, REQ_4);
            assertIneligible(ruling(MASK.with(SHIPPABLE_IN_CHINA, false), GROUP_BUYING), OV_6, REQ_4);
            assertMissing(ruling(MASK.without(SHIPPABLE_IN_CHINA), GROUP_BUYING), "shippableInChina");
        }

        @Test
        void asks_for_no_shop() {
            var shopless = MASK.without(CHINA_SHOPS).without(CHINA_SHOP_OWNER).without(CHINA_SUPPLY);
            assertThat(ruling(shopless, GROUP_BUYING).answer()).isEqualTo(ELIGIBLE);
        }
    }

    @Nested
    class The_findings {

        @Test
        void come_in_the_order_of_the_outline_and_the_requirements() {
            assertThat(ruling(MASK, AFFILIATE).findings())
                    .extracting(Finding::clause)
                    .containsExactly(OV_10, REQ_1, OV_4, OV_4, OV_5, OV_5, REQ_4, NOTE_4, CN_3, CN_3);
            assertThat(ruling(MASK, GROUP_BUYING).findings())
                    .extracting(Finding::clause)
                    .containsExactly(OV_10, REQ_1, OV_4, OV_4, OV_6, REQ_4, NOTE_4, CN_3, CN_3);
        }

        @Test
        void say_whom_they_are_about() {
            assertThat(ruling(MASK, AFFILIATE).findings())
                    .allMatch(finding -> finding.subject()
                            .equals(
                                    Set.of(OV_10, REQ_1).contains(finding.clause())
                                            ? Subject.company("sakura")
                                            : Subject.product("mask")));
        }

        @Test
        void without_a_track_are_those_alone_that_need_none() {
            var unsold = MASK.with(ON_SALE_IN_CHINA, false).without(CHINA_SHOPS);
            var ruling = ruling(SAKURA, Map.of("mask", unsold), Optional.empty(), Settled.NOTHING);

            assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
            assertThat(ruling.findings())
                    .extracting(Finding::clause)
                    .containsExactly(OV_10, REQ_1, OV_4, OV_4, NOTE_4, CN_3, CN_3);
        }

        @Test
        void rest_on_the_text_but_for_the_ten_prefectures() {
            assertThat(KolGuideline.rules())
                    .allMatch(rule -> rule.basis() == (rule.clause() == CN_3 ? Basis.IMPLIED : Basis.EXPRESS));
        }
    }

    /** Random facts, known in part, against section 4 written anew and tried with every value of what is unknown. */
    @Nested
    class Against_every_way_in_which_the_unknown_could_be {

        private static final int PRODUCTS = 4_000;
        private static final Map<Fact<?>, List<?>> VALUES = values();

        private static Map<Fact<?>, List<?>> values() {
            var values = new LinkedHashMap<Fact<?>, List<?>>();
            values.put(SEAT, List.of("JP", "CN", "KR"));
            values.put(FORM, List.of(Form.CORPORATION, Form.SOLE_PROPRIETOR));
            values.put(JAPANESE_AFFILIATE, List.of(true, false));
            values.put(JAPANESE_BRAND, List.of(true, false));
            values.put(
                    CATEGORY,
                    List.of(Category.COSMETICS, Category.FOOD, Category.ALCOHOL, Category.OTHER, Category.FASHION));
            values.put(CHINA_SHOPS, List.of(List.of(ChinaShop.WECHAT), List.of()));
            values.put(CHINA_SHOP_OWNER, List.of(ShopOwner.PARTNER, ShopOwner.OWN, ShopOwner.OTHER));
            values.put(ON_SALE_IN_CHINA, List.of(true, false));
            values.put(SHIPPABLE_IN_CHINA, List.of(true, false));
            values.put(CHINA_SUPPLY, List.of(ChinaSupply.DOMESTIC, ChinaSupply.BONDED, ChinaSupply.DIRECT));
            values.put(PREFECTURE, List.of(Prefecture.KOCHI, Prefecture.TOKYO, Prefecture.NIIGATA));
            values.put(RICE, List.of(false, true));
            values.put(MADE_IN, List.of("JP", "KR"));
            return values;
        }

        /** Rice that is unknown counts as false; what has a prefecture, or may have one, counts as made in Japan. */
        private static final PlainGuideline PLAIN = new PlainGuideline(VALUES, Map.of(RICE, false, MADE_IN, "JP"));

        private static final List<Fact<?>> SHOP = List.of(CHINA_SHOPS, CHINA_SHOP_OWNER, ON_SALE_IN_CHINA);
        private static final List<Fact<?>> TRADE = List.of(ON_SALE_IN_CHINA, SHIPPABLE_IN_CHINA);

        private static Plain ofProduct(
                Clause clause,
                Verdict unmet,
                boolean speaks,
                List<Fact<?>> facts,
                Function<Map<String, Object>, Boolean> holds) {
            return new Plain(clause, Subject.product("mask"), Basis.EXPRESS, unmet, speaks, facts, holds);
        }

        private static Plain ofCompany(
                Clause clause, Verdict unmet, List<Fact<?>> facts, Function<Map<String, Object>, Boolean> holds) {
            return new Plain(clause, Subject.company("sakura"), Basis.EXPRESS, unmet, true, facts, holds);
        }

        private static List<Plain> plain(Optional<KolTrack> track) {
            boolean affiliate = track.equals(Optional.of(AFFILIATE));
            boolean groupBuying = track.equals(Optional.of(GROUP_BUYING));
            var own = List.of(
                    ofCompany(OV_10, Verdict.TO_JUDGE, List.of(), way -> true),
                    ofCompany(REQ_1, Verdict.UNMET, List.of(SEAT, FORM, JAPANESE_AFFILIATE), way -> switch ((String)
                            way.get("seat")) {
                        case "JP" -> way.get("form") == Form.CORPORATION;
                        case "CN" -> way.get("japaneseAffiliate").equals(true);
                        default -> false;
                    }),
                    ofProduct(
                            OV_4,
                            Verdict.UNMET,
                            true,
                            List.of(JAPANESE_BRAND),
                            way -> way.get("japaneseBrand").equals(true)),
                    ofProduct(
                            OV_4,
                            Verdict.TO_JUDGE,
                            true,
                            List.of(CATEGORY),
                            way -> !Set.of(Category.OTHER, Category.FASHION).contains((Category) way.get("category"))),
                    ofProduct(OV_5, Verdict.UNMET, affiliate, SHOP, way -> soldInAShop(way)),
                    ofProduct(
                            OV_5,
                            Verdict.UNMET,
                            affiliate,
                            List.of(CHINA_SUPPLY),
                            way -> way.get("chinaSupply") != ChinaSupply.DIRECT),
                    ofProduct(OV_6, Verdict.UNMET, groupBuying, TRADE, way -> soldAndShipped(way)),
                    ofProduct(REQ_4, Verdict.UNMET, affiliate, SHOP, way -> soldInAShop(way)),
                    ofProduct(REQ_4, Verdict.UNMET, groupBuying, TRADE, way -> soldAndShipped(way)));
            return Stream.concat(own.stream(), PlainGuideline.tenPrefectures(Subject.product("mask"), true).stream())
                    .toList();
        }

        private static boolean soldInAShop(Map<String, Object> way) {
            return !way.get("chinaShops").equals(List.of())
                    && way.get("chinaShopOwner") != ShopOwner.OTHER
                    && way.get("onSaleInChina").equals(true);
        }

        private static boolean soldAndShipped(Map<String, Object> way) {
            return way.get("onSaleInChina").equals(true)
                    && way.get("shippableInChina").equals(true);
        }

        private static Facts randomFacts(Random random) {
            var known = new HashSet<>(VALUES.keySet());
            boolean abroad = random.nextInt(4) == 0;
            known.remove(abroad ? PREFECTURE : MADE_IN);
            var facts = PLAIN.random(random, known);
            return abroad ? facts.with(MADE_IN, "KR") : facts;
        }

        @Test
        void the_ruling_is_the_same() {
            var random = new Random(2025);
            var seen = new EnumMap<Eligibility, Integer>(Eligibility.class);
            for (int i = 0; i < PRODUCTS; i++) {
                // no trademark is known, and each is advised
                var facts = randomFacts(random);
                var track = Stream.of(Optional.of(AFFILIATE), Optional.of(GROUP_BUYING), Optional.<KolTrack>empty())
                        .toList()
                        .get(random.nextInt(3));
                var findings = PLAIN.findings(plain(track), facts);

                var ruling = ruling(facts, Map.of("mask", facts), track, Settled.NOTHING);
                PlainGuideline.assertSame(ruling, findings, facts + " to " + track);
                seen.merge(ruling.answer(), 1, Integer::sum);
            }
            assertThat(seen)
                    .hasSize(4)
                    .allSatisfy((answer, times) -> assertThat(times).isGreaterThan(PRODUCTS / 100));
        }
    }
}
