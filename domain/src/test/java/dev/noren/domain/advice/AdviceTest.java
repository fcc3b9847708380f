package dev.noren.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.SellingAccount;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.FakeWorld;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Money;
import dev.noren.domain.office.EditionCase;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.terms.Terms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Section 4: advice over every edition. */
class AdviceTest {

    private static final Query<Void> ADVICE = new Advice(Programmes.byName()).query();

    private static final Edition STORE = Edition.SHAPE
            .read()
            .apply(Edition.SHAPE
                    .write()
                    .apply(Cast.STREET)
                    .with(Edition.EDITION, "japan-store-2024")
                    .with(Edition.PROGRAMME, "japan-store")
                    .with(Edition.RULES, "store-2023")
                    .with(Edition.NUMBERS, Facts.of(Numbers.PAGES, 5L))
                    .with(
                            Edition.PLANS,
                            List.of(plan("basic", "US", 0), plan("premium", "US", 83_000), plan("basic", "UK", 0))));

    private static Plan plan(String plan, String market, long fee) {
        return new Plan(
                plan,
                Optional.of(market),
                new Fee(Money.yen(fee), true, false),
                Optional.empty(),
                Optional.empty(),
                fee == 0 ? List.of() : List.of("small", "mid-size"));
    }

    private static FakeWorld world(Edition... editions) {
        var sakura = Cast.sakura()
                .with(CompanyFacts.NAME, "Sakura Foods")
                .with(CompanyFacts.AMAZON, Facts.of(CompanyFacts.US, SellingAccount.PROFESSIONAL));
        var ponzu = Cast.product()
                .with(ProductFacts.NAME, "Yuzu ponzu")
                .with(ProductFacts.CATEGORY, Category.FOOD)
                .with(ProductFacts.MADE_IN, "JP")
                .with(ProductFacts.STORAGE, ProductFacts.Storage.AMBIENT)
                .with(ProductFacts.USED, false)
                .with(ProductFacts.ADULT, false)
                .with(ProductFacts.AMAZON_DEVICE, false);
        var world = Cast.world(Cast.STREET).withCompany("sakura", sakura).withProduct("ponzu", ponzu);
        for (var edition : editions) {
            world = world.withCase(new EditionCase(
                    "office-" + edition.id(), List.of(edition), List.of(new Terms("terms", 1, List.of())), List.of()));
        }
        return world;
    }

    private static Facts asked(FakeWorld world) {
        var reasons = new Reasons();
        var about = Facts.of(Payload.COMPANY, "sakura", Payload.PRODUCTS, List.of("ponzu"));
        var answer = ADVICE.answering().answer(new Attempt<>(null, "", Actor.SECRETARIAT, about, world), reasons);
        assertThat(reasons.none()).isTrue();
        return answer;
    }

    @SuppressWarnings("unchecked")
    private static <T> T part(String name, Facts answer) {
        return (T) answer.known().stream()
                .filter(fact -> fact.name().equals(name))
                .map(answer::need)
                .findFirst()
                .orElseThrow();
    }

    private static List<Facts> entries(Edition... editions) {
        return part("editions", asked(world(editions)));
    }

    private static List<Facts> columns(Edition... editions) {
        return part("comparison", asked(world(editions)));
    }

    @Nested
    class An_entry {

        @Test
        void stands_for_each_edition_and_each_combination_of_its_choices() {
            assertThat(entries(Cast.STREET, Cast.MALL_2024, STORE))
                    .extracting(entry -> entry.need(Shown.EDITION))
                    .containsExactly(
                            "japan-street",
                            "japan-mall-2024",
                            "japan-store-2024",
                            "japan-store-2024",
                            "japan-store-2024");
            assertThat(entries(Cast.MALL_2024))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.need(Payload.BUYER)).isEqualTo("hanmart"));
        }

        @Test
        void carries_its_choices_by_name() {
            assertThat(entries(STORE))
                    .extracting(entry -> part("market", entry) + " " + part("plan", entry))
                    .containsExactly("US BASIC", "US PREMIUM", "UK BASIC");
        }

        @Test
        void stands_for_an_edition_in_which_there_is_nobody_to_choose() {
            var alone = Edition.SHAPE
                    .read()
                    .apply(Edition.SHAPE.write().apply(Cast.MALL_2024).with(Edition.PARTNERS, Map.of()));
            assertThat(entries(alone))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.knows(Payload.BUYER)).isFalse());
        }

        @Test
        void has_the_ruling_the_fee_and_what_is_missing_of_its_own_edition() {
            var premium = entries(Cast.STREET, STORE).get(2);
            assertThat(premium.need(Shown.ANSWER)).isEqualTo("incomplete");
            assertThat(premium.need(Shown.MISSING)).containsExactly("certificates");
            assertThat(premium.need(Shown.BECAUSE)).containsExactly(Deck23.STORE_7);
            assertThat(premium.need(Shown.AMOUNT)).isEqualTo(83_000);
            assertThat(premium.need(Shown.COSTS)).containsExactly(Deck23.STORE_13);
            assertThat(AdviceTest.<List<?>>part("chargedBy", premium)).isEqualTo(List.of(Deck23.STORE_12));
        }
    }

    @Nested
    class The_comparison {

        @Test
        void has_a_column_for_each_edition_that_the_lecture_compares() {
            assertThat(columns(Cast.STREET, Cast.MALL_2023, STORE))
                    .extracting(column -> column.need(Shown.EDITION))
                    .containsExactly("japan-street", "japan-mall-2023", "japan-store-2024");
        }

        @Test
        void is_filled_with_what_suits_the_company_best() {
            var store = columns(STORE).getFirst();
            assertThat(AdviceTest.<List<Long>>part("fees", store)).containsExactly(0L, 83_000L);
            assertThat(AdviceTest.<String>part("company", store)).isEqualTo("eligible");
            assertThat(AdviceTest.<Map<?, ?>>part("products", store)).isEqualTo(Map.of("ponzu", "incomplete"));
        }
    }

    @Test
    void every_answer_shows_where_the_comparison_is_from_and_the_disclaimer() {
        assertThat(asked(world()).need(Shown.NOTES)).containsExactly(Deck23.CMP_1, Deck23.DISC_1);
    }

    @Nested
    class In_print {

        private final Words text = part("text", asked(world(Cast.STREET, STORE)));

        @Test
        void names_the_client_and_its_goods_and_the_day() {
            assertThat(text.en()).startsWith("""
                    Advice on the EC programmes for Sakura Foods
                    Goods: Yuzu ponzu
                    Date: 2024-09-10

                    ■ edition (japan-street)
                    Applications: all year
                    - may take part
                        Fee: free [MALL24-ST-1, DECK23-ST-1]

                    ■ edition (japan-store-2024)
                    """);
            assertThat(text.ja()).startsWith("""
                    海外EC事業のご案内：Sakura Foods
                    商品：Yuzu ponzu
                    作成日：2024-09-10

                    ■ 版 (japan-street)
                    申込期間：通年
                    - 参加できます
                        参加費：無料 [MALL24-ST-1, DECK23-ST-1]
                    """);
        }

        @Test
        void says_what_is_open_what_to_look_into_and_what_it_costs() {
            assertThat(text.en()).contains("""
                    - market US, plan premium: cannot be told yet
                        Not known (Yuzu ponzu): Local certificates the goods need (FDA in the US, say) are held and can be proved. [DECK23-STORE-7]
                          -> to look into: certificates held
                        Fee: 83,000 yen [DECK23-STORE-12]
                        Your own cost: Amazon's own fees (monthly subscription, referral fees and so on) come on top. [DECK23-STORE-13]
                    """);
            assertThat(text.ja()).contains("""
                    - 市場 英国、プラン 基本：情報が足りません
                        不明です（Sakura Foods）：その市場（米国又は英国）のAmazonのアカウントで、「大口出品」により商品を出品すること。 [DECK23-STORE-2]
                          → 確認・対応：Amazon（英国）の出品アカウント
                    """);
        }

        @Test
        void compares_the_editions_and_ends_with_the_disclaimer() {
            assertThat(text.en()).contains("""
                    Fee
                        edition: free
                        edition: free, 83,000 yen
                    """, """
                      Yuzu ponzu
                        edition: taken
                        edition: cannot be told yet
                    """);
            assertThat(text.ja()).endsWith("[DECK23-DISC-1]\n");
        }

        @Test
        void puts_every_fact_that_a_rule_could_miss_into_words() {
            var facts = Stream.of(CompanyFacts.SCHEMA, ProductFacts.SCHEMA)
                    .flatMap(Schema::all)
                    .flatMap(fact -> fact.type() instanceof FactType.Group(var inside)
                            ? inside.all().map(inner -> fact.name() + "." + inner.name())
                            : Stream.of(fact.name()));
            assertThat(facts)
                    .filteredOn(name -> !READ_BY_NO_RULE.contains(name))
                    .allSatisfy(name ->
                            assertThat(Glossary.of(name, Locale.JAPANESE)).isNotEqualTo(name));
        }

        private static final List<String> READ_BY_NO_RULE = List.of("name", "email", "language", "corporateNumber");
    }

    static Stream<Programme> programmes() {
        return Programmes.byName().values().stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_programme_that_can_be_asked_is_asked_by_the_names_of_its_own_choices(Programme programme) {
        var asked = programme.queries().stream()
                .filter(query -> List.of("eligibility", "fee").contains(query.name()))
                .toList();
        var choices = programme.choices(STORE);
        assertThat(choices).isNotEmpty();
        assertThat(asked)
                .allSatisfy(query -> assertThat(choices)
                        .allSatisfy(choice -> assertThat(choice.known())
                                .allMatch(fact -> query.about().all().anyMatch(known -> known == fact))));
    }
}
