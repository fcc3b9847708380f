package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_1;
import static dev.noren.domain.clause.Deck23.STORE_15;
import static dev.noren.domain.clause.Deck23.STORE_2;
import static dev.noren.domain.clause.Deck23.STORE_4;
import static dev.noren.domain.clause.Deck23.STORE_5;
import static dev.noren.domain.clause.Deck23.STORE_6;
import static dev.noren.domain.clause.Deck23.STORE_7;
import static dev.noren.domain.clause.Deck23.STORE_8;
import static dev.noren.domain.clause.Deck23.STORE_9;
import static dev.noren.domain.company.CompanyFacts.AMAZON;
import static dev.noren.domain.company.CompanyFacts.EMPLOYEES;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;
import static dev.noren.domain.company.CompanyFacts.UK_VAT;
import static dev.noren.domain.product.ProductFacts.ADULT;
import static dev.noren.domain.product.ProductFacts.AMAZON_DEVICE;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CERTIFICATES;
import static dev.noren.domain.product.ProductFacts.HIGH_FAT_SALT_SUGAR;
import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static dev.noren.domain.product.ProductFacts.SPECIFICATION_BY;
import static dev.noren.domain.product.ProductFacts.STORAGE;
import static dev.noren.domain.product.ProductFacts.USED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.SellingAccount;
import dev.noren.domain.company.Industry;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts.Specification;
import dev.noren.domain.product.ProductFacts.Storage;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.PlainRule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.FieldSource;

/** Section 4, the row of {@code japan-store-2023}. */
class StoreGuidelineTest {

    private static final Facts SAKURA = StoreCases.sakura();
    private static final Facts KNIFE = StoreCases.knife();
    private static final Facts TEA = StoreCases.tea();

    private static Ruling<Eligibility> ruling(
            Facts company, Facts product, Optional<Market> market, Optional<StorePlan> plan) {
        return StoreGuideline.ruling(
                new Applicant("sakura", company, Map.of("knife", product), Settled.NOTHING),
                market,
                plan.map(chosen -> chosen == StorePlan.PREMIUM));
    }

    private static Ruling<Eligibility> inTheUs(Facts company, Facts product) {
        return ruling(company, product, Optional.of(Market.US), Optional.of(StorePlan.PREMIUM));
    }

    private static Ruling<Eligibility> inTheUk(Facts company, Facts product) {
        return ruling(company, product, Optional.of(Market.UK), Optional.of(StorePlan.PREMIUM));
    }

    private static Finding of(Clause clause, Ruling<?> ruling) {
        var found = ruling.findings().stream()
                .filter(finding -> finding.clause().equals(clause))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static Facts amazon(Facts company, Facts account) {
        return company.with(AMAZON, account);
    }

    @Nested
    class Each_clause {

        /** What is known, and what then comes out of a clause in either market. */
        record Found(Clause clause, Market market, Verdict verdict, Facts company, Facts product, String... missing) {

            static Found ofCompany(Clause clause, Market market, Verdict verdict, Facts company, String... missing) {
                return new Found(clause, market, verdict, company, KNIFE, missing);
            }

            static Found ofProduct(Clause clause, Market market, Verdict verdict, Facts product, String... missing) {
                return new Found(clause, market, verdict, SAKURA, product, missing);
            }

            @Override
            public String toString() {
                return clause.id() + " " + verdict + " " + company + " " + product;
            }
        }

        private static final Facts NOBODY = SAKURA.without(SEAT);
        private static final Facts ABROAD = KNIFE.with(MADE_IN, "CN");
        private static final Facts TEA_OF_NOWHERE = TEA.without(MADE_IN).without(PREFECTURE);

        static final List<Found> FOUND = List.of(
                Found.ofCompany(STORE_1, Market.US, Verdict.MET, SAKURA),
                Found.ofCompany(STORE_1, Market.US, Verdict.MET, affiliate("US", true)),
                Found.ofCompany(STORE_1, Market.US, Verdict.MET, affiliate("GB", true)),
                Found.ofCompany(STORE_1, Market.UK, Verdict.MET, affiliate("US", true)),
                Found.ofCompany(STORE_1, Market.US, Verdict.UNMET, affiliate("DE", true)),
                Found.ofCompany(STORE_1, Market.US, Verdict.UNMET, affiliate("US", false)),
                Found.ofCompany(STORE_1, Market.US, Verdict.UNMET, NOBODY.with(SEAT, "FR")),
                Found.ofCompany(STORE_1, Market.US, Verdict.UNKNOWN, NOBODY.with(SEAT, "GB"), "japaneseAffiliate"),
                Found.ofCompany(STORE_1, Market.US, Verdict.UNKNOWN, NOBODY, "seat", "japaneseAffiliate"),
                Found.ofCompany(STORE_1, Market.US, Verdict.UNKNOWN, NOBODY.with(JAPANESE_AFFILIATE, false), "seat"),
                Found.ofCompany(STORE_2, Market.US, Verdict.MET, account(CompanyFacts.US, SellingAccount.PROFESSIONAL)),
                Found.ofCompany(STORE_2, Market.UK, Verdict.MET, account(CompanyFacts.UK, SellingAccount.PROFESSIONAL)),
                Found.ofCompany(STORE_2, Market.US, Verdict.UNMET, account(CompanyFacts.US, SellingAccount.INDIVIDUAL)),
                Found.ofCompany(STORE_2, Market.UK, Verdict.UNMET, account(CompanyFacts.UK, SellingAccount.NONE)),
                Found.ofCompany(
                        STORE_2,
                        Market.UK,
                        Verdict.UNKNOWN,
                        account(CompanyFacts.US, SellingAccount.PROFESSIONAL),
                        "amazon.uk"),
                Found.ofCompany(STORE_2, Market.US, Verdict.UNKNOWN, SAKURA.without(AMAZON), "amazon.us"),
                Found.ofCompany(STORE_8, Market.UK, Verdict.MET, amazon(SAKURA, Facts.of(UK_VAT, true))),
                Found.ofCompany(STORE_8, Market.UK, Verdict.UNMET, amazon(SAKURA, Facts.of(UK_VAT, false))),
                Found.ofCompany(STORE_8, Market.UK, Verdict.UNKNOWN, amazon(SAKURA, Facts.NONE), "amazon.ukVat"),
                Found.ofProduct(STORE_4, Market.US, Verdict.MET, TEA),
                Found.ofProduct(STORE_4, Market.US, Verdict.MET, TEA_OF_NOWHERE.with(MADE_IN, "JP")),
                Found.ofProduct(STORE_4, Market.US, Verdict.MET, TEA_OF_NOWHERE.with(PREFECTURE, Prefecture.KYOTO)),
                Found.ofProduct(STORE_4, Market.UK, Verdict.UNMET, TEA_OF_NOWHERE.with(MADE_IN, "LK")),
                Found.ofProduct(
                        STORE_4,
                        Market.UK,
                        Verdict.UNMET,
                        TEA_OF_NOWHERE.with(MADE_IN, "LK").with(SPECIFICATION_BY, Specification.JAPANESE_COMPANY)),
                Found.ofProduct(STORE_4, Market.UK, Verdict.UNKNOWN, TEA_OF_NOWHERE, "madeIn"),
                Found.ofProduct(
                        STORE_4, Market.UK, Verdict.UNKNOWN, TEA_OF_NOWHERE.without(CATEGORY), "category", "madeIn"),
                Found.ofProduct(STORE_4, Market.US, Verdict.MET, ABROAD),
                Found.ofProduct(STORE_5, Market.US, Verdict.MET, KNIFE),
                Found.ofProduct(
                        STORE_5, Market.US, Verdict.MET, ABROAD.with(SPECIFICATION_BY, Specification.JAPANESE_COMPANY)),
                Found.ofProduct(
                        STORE_5,
                        Market.US,
                        Verdict.MET,
                        ABROAD.with(SPECIFICATION_BY, Specification.JAPANESE_AFFILIATE)),
                Found.ofProduct(STORE_5, Market.US, Verdict.UNMET, ABROAD.with(SPECIFICATION_BY, Specification.OTHER)),
                Found.ofProduct(STORE_5, Market.US, Verdict.UNKNOWN, ABROAD, "specificationBy"),
                Found.ofProduct(
                        STORE_5, Market.US, Verdict.UNKNOWN, KNIFE.without(MADE_IN), "madeIn", "specificationBy"),
                Found.ofProduct(STORE_5, Market.US, Verdict.UNKNOWN, KNIFE.without(CATEGORY), "category"),
                Found.ofProduct(STORE_5, Market.US, Verdict.MET, TEA_OF_NOWHERE),
                Found.ofProduct(STORE_7, Market.US, Verdict.MET, TEA),
                Found.ofProduct(STORE_7, Market.US, Verdict.MET, KNIFE),
                Found.ofProduct(STORE_7, Market.US, Verdict.UNMET, TEA.with(CERTIFICATES, List.of("NMPA"))),
                Found.ofProduct(
                        STORE_7,
                        Market.US,
                        Verdict.UNMET,
                        KNIFE.with(CATEGORY, Category.COSMETICS).with(CERTIFICATES, List.of())),
                Found.ofProduct(STORE_7, Market.US, Verdict.UNKNOWN, TEA.without(CERTIFICATES), "certificates"),
                Found.ofProduct(STORE_9, Market.UK, Verdict.UNMET, TEA.with(HIGH_FAT_SALT_SUGAR, true)),
                Found.ofProduct(STORE_9, Market.UK, Verdict.MET, TEA),
                Found.ofProduct(STORE_9, Market.UK, Verdict.MET, KNIFE.with(HIGH_FAT_SALT_SUGAR, true)),
                Found.ofProduct(
                        STORE_9, Market.UK, Verdict.UNKNOWN, TEA.without(HIGH_FAT_SALT_SUGAR), "highFatSaltSugar"));

        private static Facts affiliate(String seat, boolean affiliate) {
            return SAKURA.with(SEAT, seat).with(JAPANESE_AFFILIATE, affiliate);
        }

        private static Facts account(Fact<SellingAccount> market, SellingAccount account) {
            return amazon(SAKURA, Facts.of(market, account));
        }

        @ParameterizedTest
        @FieldSource("FOUND")
        void is_met_unmet_or_unknown(Found expected) {
            var found = of(
                    expected.clause,
                    ruling(
                            expected.company,
                            expected.product,
                            Optional.of(expected.market),
                            Optional.of(StorePlan.PREMIUM)));
            assertThat(found.verdict()).isEqualTo(expected.verdict);
            assertThat(found.missing()).containsExactlyInAnyOrder(expected.missing);
        }

        @Test
        void of_the_other_market_is_not_looked_at() {
            assertThat(inTheUs(SAKURA, TEA).findings())
                    .extracting(Finding::clause)
                    .containsExactly(STORE_1, STORE_2, STORE_15, STORE_4, STORE_5, STORE_6, STORE_7);
            assertThat(inTheUk(SAKURA, TEA).findings())
                    .extracting(Finding::clause)
                    .containsExactly(STORE_1, STORE_2, STORE_8, STORE_15, STORE_4, STORE_5, STORE_6, STORE_9);
        }

        @Test
        void that_needs_a_choice_which_is_not_given_is_not_looked_at() {
            assertThat(ruling(SAKURA, TEA, Optional.empty(), Optional.empty()).findings())
                    .extracting(Finding::clause)
                    .containsExactly(STORE_1, STORE_4, STORE_5, STORE_6);
        }
    }

    @Nested
    class What_is_out {

        @Test
        void is_alcohol_by_one_clause_alone() {
            var sake = KNIFE.with(CATEGORY, Category.ALCOHOL).with(MADE_IN, "FR");
            assertThat(inTheUs(SAKURA, sake).answer()).isEqualTo(Eligibility.INELIGIBLE);
            assertThat(inTheUs(SAKURA, sake).because()).containsExactly(STORE_6);
            assertThat(inTheUk(SAKURA, sake.without(STORAGE)).because()).containsExactly(STORE_6);
        }

        @ParameterizedTest
        @CsvSource({"CHILLED", "FROZEN"})
        void is_what_must_be_kept_cold(Storage storage) {
            assertThat(inTheUs(SAKURA, TEA.with(STORAGE, storage)).because()).containsExactly(STORE_6);
        }

        @Test
        void are_used_and_adult_goods_and_amazons_devices() {
            for (var fact : List.of(USED, ADULT, AMAZON_DEVICE)) {
                assertThat(inTheUs(SAKURA, KNIFE.with(fact, true)).because()).containsExactly(STORE_6);
                var unknown = inTheUs(SAKURA, KNIFE.without(fact));
                assertThat(unknown.answer()).isEqualTo(Eligibility.INCOMPLETE);
                assertThat(unknown.missing()).containsExactly(fact.name());
            }
        }

        @ParameterizedTest
        @EnumSource(
                value = Category.class,
                names = {"MEDICAL", "OTHER"})
        void are_the_categories_that_the_outline_does_not_name(Category category) {
            assertThat(inTheUs(SAKURA, KNIFE.with(CATEGORY, category)).because())
                    .containsExactly(STORE_5);
        }

        @ParameterizedTest
        @EnumSource(
                value = Category.class,
                names = {"MEDICAL", "OTHER", "ALCOHOL"},
                mode = Mode.EXCLUDE)
        void is_no_other_category_that_is_made_in_japan(Category category) {
            var goods = KNIFE.with(CATEGORY, category)
                    .with(CERTIFICATES, List.of("FDA"))
                    .with(HIGH_FAT_SALT_SUGAR, false);
            assertThat(inTheUs(SAKURA, goods).answer()).isEqualTo(Eligibility.ELIGIBLE);
            assertThat(inTheUk(SAKURA, goods).answer()).isEqualTo(Eligibility.ELIGIBLE);
        }
    }

    @Nested
    class The_premium_plan {

        private static final Facts LARGE = SAKURA.with(CompanyFacts.CAPITAL, 300_000_001L);

        private static Ruling<Eligibility> as(StorePlan plan, Facts company) {
            return ruling(company, KNIFE, Optional.of(Market.US), Optional.of(plan));
        }

        @Test
        void is_for_mid_size_and_small_companies_by_our_reading() {
            assertThat(as(StorePlan.PREMIUM, LARGE.with(EMPLOYEES, 2_000L)).answer())
                    .isEqualTo(Eligibility.ELIGIBLE);
            var refused = as(StorePlan.PREMIUM, LARGE.with(EMPLOYEES, 2_001L));
            assertThat(refused.answer()).isEqualTo(Eligibility.INELIGIBLE);
            assertThat(refused.because()).containsExactly(STORE_15);
            assertThat(refused.basis()).isEqualTo(Basis.IMPLIED);
        }

        @Test
        void cannot_be_told_of_a_company_of_unknown_size() {
            var unknown = as(StorePlan.PREMIUM, LARGE.without(EMPLOYEES));
            assertThat(unknown.answer()).isEqualTo(Eligibility.INCOMPLETE);
            assertThat(unknown.missing()).containsExactly("employees");
        }

        @Test
        void is_not_the_basic_one_which_any_company_may_take_of_its_own_will() {
            var basic = as(StorePlan.BASIC, LARGE.with(EMPLOYEES, 2_001L));
            assertThat(basic.answer()).isEqualTo(Eligibility.ELIGIBLE);
            assertThat(of(STORE_15, basic).basis()).isEqualTo(Basis.EXPRESS);
        }
    }

    @Test
    void the_mapping_of_categories_is_ours_and_all_else_of_a_basic_participation_is_express() {
        var basic = ruling(SAKURA, TEA, Optional.of(Market.US), Optional.of(StorePlan.BASIC));
        assertThat(basic.findings())
                .allSatisfy(finding -> assertThat(finding.basis())
                        .isEqualTo(finding.clause() == STORE_5 ? Basis.IMPLIED : Basis.EXPRESS));
    }

    /** Random facts, known in part, against section 4 written anew and tried with every value of what is unknown. */
    @Nested
    class Against_every_way_in_which_the_unknown_could_be {

        private static final int QUESTIONS = 4_000;

        private static final Subject COMPANY = Subject.company("sakura");
        private static final Subject PRODUCT = Subject.product("knife");

        private static final Set<Category> LISTED = Set.of(
                Category.FASHION,
                Category.BABY,
                Category.BEAUTY_HEALTH,
                Category.COSMETICS,
                Category.KITCHEN,
                Category.HOME,
                Category.HOUSEHOLD,
                Category.OFFICE,
                Category.STATIONERY,
                Category.INDUSTRIAL,
                Category.SPORTS_OUTDOOR,
                Category.HOBBY,
                Category.CHARACTER_GOODS,
                Category.DAILY_GOODS);

        /** What most often lets a ruling through stands first. */
        private static final Map<Fact<?>, List<?>> VALUES = values();

        private static final Map<Fact<?>, List<?>> ACCOUNTS = Map.of(
                CompanyFacts.US,
                List.of(SellingAccount.PROFESSIONAL, SellingAccount.INDIVIDUAL, SellingAccount.NONE),
                CompanyFacts.UK,
                List.of(SellingAccount.PROFESSIONAL, SellingAccount.INDIVIDUAL, SellingAccount.NONE),
                UK_VAT,
                List.of(true, false));

        private static Map<Fact<?>, List<?>> values() {
            var values = new LinkedHashMap<Fact<?>, List<?>>();
            values.put(SEAT, List.of("JP", "US", "GB", "DE"));
            values.put(JAPANESE_AFFILIATE, List.of(true, false));
            values.put(EMPLOYEES, List.of(2_000L, 2_001L));
            values.put(CATEGORY, categories());
            values.put(MADE_IN, List.of("JP", "CN"));
            values.put(SPECIFICATION_BY, List.of(Specification.values()));
            values.put(STORAGE, List.of(Storage.values()));
            values.put(USED, List.of(false, true));
            values.put(ADULT, List.of(false, true));
            values.put(AMAZON_DEVICE, List.of(false, true));
            values.put(CERTIFICATES, List.of(List.of("FDA"), List.of("NMPA")));
            values.put(HIGH_FAT_SALT_SUGAR, List.of(false, true));
            return values;
        }

        private static List<Category> categories() {
            var all = new ArrayList<>(List.of(Category.KITCHEN));
            all.addAll(List.of(Category.values()));
            return all.stream().distinct().toList();
        }

        private static List<PlainRule> plain(Facts facts, Optional<Market> market, Optional<StorePlan> plan) {
            var rules = new ArrayList<PlainRule>();
            rules.add(ofCompany(
                    STORE_1,
                    Basis.EXPRESS,
                    possible(facts, SEAT, JAPANESE_AFFILIATE),
                    way -> way.get("seat").equals("JP")
                            || Set.of("US", "GB").contains((String) way.get("seat"))
                                    && way.get("japaneseAffiliate").equals(true)));
            market.ifPresent(on -> {
                var account = on == Market.US ? CompanyFacts.US : CompanyFacts.UK;
                rules.add(ofCompany(
                        STORE_2,
                        Basis.EXPRESS,
                        account(facts, account),
                        way -> way.containsValue(SellingAccount.PROFESSIONAL)));
                if (on == Market.UK) {
                    rules.add(
                            ofCompany(STORE_8, Basis.EXPRESS, account(facts, UK_VAT), way -> way.containsValue(true)));
                }
            });
            plan.ifPresent(as -> rules.add(ofCompany(
                    STORE_15,
                    as == StorePlan.PREMIUM ? Basis.IMPLIED : Basis.EXPRESS,
                    possible(facts, EMPLOYEES),
                    way -> as == StorePlan.BASIC || way.get("employees").equals(2_000L))));
            rules.add(ofProduct(
                    STORE_4,
                    Basis.EXPRESS,
                    possible(facts, CATEGORY, MADE_IN),
                    way -> way.get("category") != Category.FOOD
                            || way.get("madeIn").equals("JP")));
            rules.add(ofProduct(
                    STORE_5,
                    Basis.IMPLIED,
                    possible(facts, CATEGORY, MADE_IN, SPECIFICATION_BY),
                    way -> Set.of(Category.FOOD, Category.ALCOHOL).contains((Category) way.get("category"))
                            || LISTED.contains((Category) way.get("category"))
                                    && (way.get("madeIn").equals("JP")
                                            || way.get("specificationBy") != Specification.OTHER)));
            rules.add(ofProduct(
                    STORE_6,
                    Basis.EXPRESS,
                    possible(facts, CATEGORY, STORAGE, USED, ADULT, AMAZON_DEVICE),
                    way -> way.get("category") != Category.ALCOHOL
                            && way.get("storage") == Storage.AMBIENT
                            && !way.containsValue(true)));
            market.ifPresent(on -> rules.add(
                    on == Market.US
                            ? ofProduct(
                                    STORE_7,
                                    Basis.EXPRESS,
                                    possible(facts, CATEGORY, CERTIFICATES),
                                    way -> !Set.of(Category.FOOD, Category.COSMETICS)
                                                    .contains((Category) way.get("category"))
                                            || ((List<?>) way.get("certificates")).contains("FDA"))
                            : ofProduct(
                                    STORE_9,
                                    Basis.EXPRESS,
                                    possible(facts, CATEGORY, HIGH_FAT_SALT_SUGAR),
                                    way -> way.get("category") != Category.FOOD
                                            || way.get("highFatSaltSugar").equals(false))));
            return rules;
        }

        private static PlainRule ofCompany(
                Clause clause,
                Basis basis,
                Map<String, List<?>> possible,
                Function<Map<String, Object>, Boolean> holds) {
            return new PlainRule(clause, COMPANY, basis, Verdict.UNMET, possible, holds);
        }

        private static PlainRule ofProduct(
                Clause clause,
                Basis basis,
                Map<String, List<?>> possible,
                Function<Map<String, Object>, Boolean> holds) {
            return new PlainRule(clause, PRODUCT, basis, Verdict.UNMET, possible, holds);
        }

        /** What has a prefecture of Japan is made there. */
        private static Map<String, List<?>> possible(Facts facts, Fact<?>... looked) {
            var possible = new LinkedHashMap<String, List<?>>();
            for (var fact : looked) {
                List<?> unknown = fact == MADE_IN && facts.knows(PREFECTURE) ? List.of("JP") : VALUES.get(fact);
                possible.put(fact.name(), facts.get(fact).<List<?>>map(List::of).orElse(unknown));
            }
            return possible;
        }

        private static Map<String, List<?>> account(Facts facts, Fact<?> fact) {
            List<?> values = facts.get(AMAZON)
                    .flatMap(amazon -> amazon.get(fact))
                    .<List<?>>map(List::of)
                    .orElse(ACCOUNTS.get(fact));
            return Map.of("amazon." + fact.name(), values);
        }

        private static Facts randomFacts(Random random) {
            var facts = partOf(VALUES, random)
                    .with(CompanyFacts.INDUSTRY, Industry.MANUFACTURING)
                    .with(CompanyFacts.CAPITAL, 300_000_001L)
                    .with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty());
            boolean fromKyoto = random.nextInt(5) == 0;
            var made = fromKyoto ? facts.without(MADE_IN).with(PREFECTURE, Prefecture.KYOTO) : facts;
            return random.nextInt(8) == 0 ? made : made.with(AMAZON, partOf(ACCOUNTS, random));
        }

        private static Facts partOf(Map<Fact<?>, List<?>> values, Random random) {
            var facts = Facts.NONE;
            // as a map of no order would give them otherwise every time
            var ordered = values.keySet().stream()
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
            for (var fact : ordered) {
                facts = random.nextInt(12) == 0 ? facts : with(facts, fact, values.get(fact), random);
            }
            return facts;
        }

        @SuppressWarnings("unchecked")
        private static <T> Facts with(Facts facts, Fact<T> fact, List<?> values, Random random) {
            return facts.with(fact, (T) values.get(random.nextInt(3) > 0 ? 0 : random.nextInt(values.size())));
        }

        @Test
        void the_ruling_is_the_same() {
            var random = new Random(2023);
            var seen = new EnumMap<Eligibility, Integer>(Eligibility.class);
            for (int i = 0; i < QUESTIONS; i++) {
                var facts = randomFacts(random);
                var market = List.of(Optional.of(Market.US), Optional.of(Market.UK), Optional.<Market>empty())
                        .get(random.nextInt(3));
                var plan = List.of(
                                Optional.of(StorePlan.PREMIUM),
                                Optional.of(StorePlan.BASIC),
                                Optional.<StorePlan>empty())
                        .get(random.nextInt(3));

                var ruling = PlainRule.withoutCures(ruling(facts, facts, market, plan));

                assertThat(ruling)
                        .as("%s in %s as %s", facts, market, plan)
                        .isEqualTo(PlainRule.ruling(plain(facts, market, plan)));
                seen.merge(ruling.answer(), 1, Integer::sum);
            }
            assertThat(seen)
                    .containsOnlyKeys(Eligibility.ELIGIBLE, Eligibility.INELIGIBLE, Eligibility.INCOMPLETE)
                    .allSatisfy((answer, times) -> assertThat(times).isGreaterThan(QUESTIONS / 50));
        }
    }
}
