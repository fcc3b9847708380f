package dev.noren.domain.readiness;

import static dev.noren.domain.clause.Deck23.CN_1;
import static dev.noren.domain.clause.Deck23.CN_2;
import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Deck23.CN_4;
import static dev.noren.domain.clause.Deck23.CN_5;
import static dev.noren.domain.clause.Deck23.DISC_1;
import static dev.noren.domain.clause.Deck23.PREP_1;
import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CERTIFICATES;
import static dev.noren.domain.product.ProductFacts.CHINESE_LABEL;
import static dev.noren.domain.product.ProductFacts.FISHERY;
import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.ON_POSITIVE_LIST;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static dev.noren.domain.product.ProductFacts.RICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.readiness.Checklist.Journey;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.PlainRule;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Section 4: the export checklist. */
class ReadinessTest {

    private static final Facts TEA =
            Facts.of(CATEGORY, Category.FOOD, PREFECTURE, Prefecture.KYOTO, CERTIFICATES, List.of());
    private static final Facts ROUGE =
            Facts.of(CATEGORY, Category.COSMETICS, PREFECTURE, Prefecture.TOKYO, CERTIFICATES, List.of());
    private static final Facts BOWL =
            Facts.of(CATEGORY, Category.KITCHEN, PREFECTURE, Prefecture.TOKYO, CERTIFICATES, List.of());

    /** A product on its way, and what comes of it. */
    record Checked(Journey journey, Eligibility answer, List<Clause> because, Set<String> missing) {

        static Checked of(
                Facts product,
                String destination,
                @Nullable Way way,
                Eligibility answer,
                List<Clause> because,
                String... missing) {
            return new Checked(new Journey(product, destination, way), answer, because, Set.of(missing));
        }
    }

    private static final Eligibility READY = Eligibility.ELIGIBLE;
    private static final Eligibility NOT_READY = Eligibility.INELIGIBLE;
    private static final Eligibility UNKNOWN = Eligibility.INCOMPLETE;

    static final List<Checked> CHECKED = List.of(
            Checked.of(TEA, "US", null, NOT_READY, List.of(PREP_1)),
            Checked.of(TEA.with(CERTIFICATES, List.of("FDA")), "US", null, READY, List.of(PREP_1)),
            Checked.of(ROUGE, "US", null, NOT_READY, List.of(PREP_1)),
            Checked.of(BOWL, "US", null, READY, List.of(PREP_1)),
            Checked.of(TEA.without(CERTIFICATES), "US", null, UNKNOWN, List.of(PREP_1), "certificates"),
            Checked.of(Facts.NONE, "US", null, UNKNOWN, List.of(PREP_1), "certificates", "category"),
            // fishery goods in the European Union
            Checked.of(TEA.with(FISHERY, true), "FR", null, NOT_READY, List.of(PREP_1)),
            Checked.of(
                    TEA.with(FISHERY, true).with(CERTIFICATES, List.of("EU-HACCP")),
                    "FR",
                    null,
                    READY,
                    List.of(PREP_1)),
            Checked.of(TEA.with(FISHERY, false), "FR", null, READY, List.of(PREP_1)),
            Checked.of(TEA, "FR", null, UNKNOWN, List.of(PREP_1), "fishery"),
            Checked.of(TEA.without(CATEGORY), "FR", null, UNKNOWN, List.of(PREP_1), "fishery"),
            Checked.of(BOWL, "FR", null, READY, List.of(PREP_1)),
            Checked.of(BOWL.with(FISHERY, true), "FR", null, NOT_READY, List.of(PREP_1)),
            Checked.of(TEA.without(CERTIFICATES), "FR", null, UNKNOWN, List.of(PREP_1), "fishery", "certificates"),
            // no member of the Union
            Checked.of(TEA.with(FISHERY, true), "GB", null, READY, List.of()),
            Checked.of(TEA.with(FISHERY, true), "SG", null, READY, List.of()),
            // China, by either way
            Checked.of(ROUGE.with(CHINESE_LABEL, true), "CN", Way.ORDINARY, NOT_READY, List.of(PREP_1)),
            Checked.of(ROUGE.with(ON_POSITIVE_LIST, true), "CN", Way.CROSS_BORDER, NOT_READY, List.of(PREP_1)),
            Checked.of(
                    ROUGE.with(ON_POSITIVE_LIST, true).with(CERTIFICATES, List.of("NMPA")),
                    "CN",
                    Way.CROSS_BORDER,
                    READY,
                    List.of(PREP_1, CN_2, CN_3)),
            Checked.of(BOWL.with(CHINESE_LABEL, false), "CN", Way.ORDINARY, NOT_READY, List.of(CN_1)),
            Checked.of(BOWL.with(CHINESE_LABEL, true), "CN", Way.ORDINARY, READY, List.of(PREP_1, CN_1, CN_3)),
            Checked.of(BOWL, "CN", Way.ORDINARY, UNKNOWN, List.of(CN_1), "chineseLabel"),
            Checked.of(BOWL, "CN", Way.CROSS_BORDER, UNKNOWN, List.of(CN_2), "onPositiveList"),
            Checked.of(BOWL.with(ON_POSITIVE_LIST, false), "CN", Way.CROSS_BORDER, NOT_READY, List.of(CN_2)),
            Checked.of(BOWL, "CN", null, READY, List.of(PREP_1, CN_3)),
            // the ten prefectures
            Checked.of(
                    TEA.with(PREFECTURE, Prefecture.CHIBA).with(CHINESE_LABEL, true),
                    "CN",
                    Way.ORDINARY,
                    NOT_READY,
                    List.of(CN_3)),
            Checked.of(
                    TEA.with(PREFECTURE, Prefecture.NIIGATA).with(RICE, true).with(ON_POSITIVE_LIST, true),
                    "CN",
                    Way.CROSS_BORDER,
                    READY,
                    List.of(PREP_1, CN_2, CN_3)),
            Checked.of(
                    TEA.without(PREFECTURE).with(CHINESE_LABEL, true),
                    "CN",
                    Way.ORDINARY,
                    UNKNOWN,
                    List.of(CN_3),
                    "prefecture"),
            Checked.of(
                    TEA.without(PREFECTURE).with(MADE_IN, "LK").with(CHINESE_LABEL, true),
                    "CN",
                    Way.ORDINARY,
                    READY,
                    List.of(PREP_1, CN_1, CN_3)),
            Checked.of(
                    BOWL.with(CATEGORY, Category.OTHER).with(CHINESE_LABEL, true),
                    "CN",
                    Way.ORDINARY,
                    Eligibility.NEEDS_JUDGEMENT,
                    List.of(CN_3)));

    @ParameterizedTest
    @FieldSource("CHECKED")
    void a_product_is_ready_or_not_for_a_destination(Checked expected) {
        var ruling = Checklist.ruling("bowl", expected.journey);
        assertThat(ruling.answer()).isEqualTo(expected.answer);
        assertThat(ruling.because()).isEqualTo(expected.because);
        assertThat(ruling.missing()).isEqualTo(expected.missing);
        assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
    }

    @Test
    void the_union_has_27_members() {
        assertThat(EuropeanUnion.MEMBERS).hasSize(27).doesNotContain("GB", "CH", "NO");
    }

    @Nested
    class What_no_fact_answers {

        @Test
        void is_noted_and_never_missing() {
            assertThat(Checklist.notes(new Journey(BOWL, "SG", null))).containsExactly(PREP_1, DISC_1);
            assertThat(Checklist.notes(new Journey(BOWL, "CN", Way.CROSS_BORDER)))
                    .containsExactly(PREP_1, CN_2, CN_4, CN_5, DISC_1);
            assertThat(Checklist.notes(new Journey(BOWL, "CN", Way.ORDINARY)))
                    .containsExactly(PREP_1, CN_4, CN_5, DISC_1);
            assertThat(Checklist.notes(new Journey(BOWL, "CN", null)))
                    .containsExactly(PREP_1, CN_2, CN_4, CN_5, DISC_1);
        }
    }

    @Nested
    class The_question {

        private static Reasons asked(Actor by, String product) {
            var reasons = new Reasons();
            var about = Facts.of(Payload.PRODUCT, product).with(destination(), "SG");
            Readiness.QUERY.answering().answer(new Attempt<>(null, "", by, about, Cast.world(Cast.STREET)), reasons);
            return reasons;
        }

        @SuppressWarnings("unchecked")
        private static Fact<String> destination() {
            return (Fact<String>) Readiness.QUERY.about().named("destination").orElseThrow();
        }

        @Test
        void is_about_a_product_of_whoever_asks() {
            assertThat(asked(Cast.SAKURA, "ponzu").none()).isTrue();
            assertThat(asked(Cast.SAKURA, "soap").found())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.flaw()).contains(Flaw.NOT_YOURS));
            assertThat(asked(Actor.SECRETARIAT, "soap").none()).isTrue();
        }

        @Test
        void is_not_answered_about_a_product_that_is_not_there() {
            assertThat(asked(Actor.SECRETARIAT, "nothing").found())
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.flaw()).contains(Flaw.NOT_FOUND));
        }
    }

    /** Random facts, known in part, against section 4 written anew and tried with every value of what is unknown. */
    @Nested
    class Against_every_way_in_which_the_unknown_could_be {

        private static final int QUESTIONS = 3_000;
        private static final Subject PRODUCT = Subject.product("bowl");
        private static final Map<Fact<?>, List<?>> VALUES = values();

        private static Map<Fact<?>, List<?>> values() {
            var values = new LinkedHashMap<Fact<?>, List<?>>();
            values.put(
                    CATEGORY,
                    List.of(Category.KITCHEN, Category.FOOD, Category.ALCOHOL, Category.COSMETICS, Category.OTHER));
            values.put(PREFECTURE, List.of(Prefecture.KOCHI, Prefecture.NIIGATA, Prefecture.TOKYO));
            values.put(RICE, List.of(false, true));
            values.put(FISHERY, List.of(false, true));
            values.put(
                    CERTIFICATES,
                    List.of(List.of("FDA", "NMPA", "EU-HACCP"), List.of("FDA"), List.of("NMPA"), List.of("EU-HACCP")));
            values.put(CHINESE_LABEL, List.of(true, false));
            values.put(ON_POSITIVE_LIST, List.of(true, false));
            return values;
        }

        private static PlainRule rule(
                Clause clause,
                Verdict unmet,
                Facts facts,
                Function<Map<String, Object>, Boolean> holds,
                Fact<?>... looked) {
            var possible = new LinkedHashMap<String, List<?>>();
            for (var fact : looked) {
                possible.put(fact.name(), facts.get(fact).<List<?>>map(List::of).orElse(unknown(fact, facts)));
            }
            return new PlainRule(clause, PRODUCT, Basis.EXPRESS, unmet, possible, holds);
        }

        /** Unknown rice counts as false; so do unknown fishery goods, except for food. */
        private static List<?> unknown(Fact<?> fact, Facts facts) {
            boolean noFood =
                    facts.get(CATEGORY).filter(known -> known != Category.FOOD).isPresent();
            return fact == RICE || fact == FISHERY && noFood ? List.of(false) : VALUES.get(fact);
        }

        private static boolean holds(Map<String, Object> way, String certificate) {
            return ((List<?>) way.get("certificates")).contains(certificate);
        }

        private static boolean fromTheTen(Map<String, Object> way) {
            boolean riceFromNiigata = way.get("prefecture") == Prefecture.NIIGATA
                    && way.get("rice").equals(true);
            return way.get("prefecture") != Prefecture.KOCHI && !riceFromNiigata;
        }

        private static List<PlainRule> plain(Facts facts, String destination, @Nullable Way by) {
            var rules = new ArrayList<PlainRule>();
            switch (destination) {
                case "US" ->
                    rules.add(rule(
                            PREP_1,
                            Verdict.UNMET,
                            facts,
                            way -> !Set.of(Category.FOOD, Category.COSMETICS).contains((Category) way.get("category"))
                                    || holds(way, "FDA"),
                            CATEGORY,
                            CERTIFICATES));
                case "DE" ->
                    rules.add(rule(
                            PREP_1,
                            Verdict.UNMET,
                            facts,
                            way -> way.get("fishery").equals(false) || holds(way, "EU-HACCP"),
                            FISHERY,
                            CERTIFICATES));
                case "CN" -> china(facts, by, rules);
                default -> {}
            }
            return rules;
        }

        private static void china(Facts facts, @Nullable Way by, List<PlainRule> rules) {
            rules.add(rule(
                    PREP_1,
                    Verdict.UNMET,
                    facts,
                    way -> way.get("category") != Category.COSMETICS || holds(way, "NMPA"),
                    CATEGORY,
                    CERTIFICATES));
            if (by == Way.ORDINARY) {
                rules.add(rule(CN_1, Verdict.UNMET, facts, way -> way.containsValue(true), CHINESE_LABEL));
            }
            if (by == Way.CROSS_BORDER) {
                rules.add(rule(CN_2, Verdict.UNMET, facts, way -> way.containsValue(true), ON_POSITIVE_LIST));
            }
            rules.add(rule(
                    CN_3,
                    Verdict.UNMET,
                    facts,
                    way -> !Set.of(Category.FOOD, Category.ALCOHOL).contains((Category) way.get("category"))
                            || !fromTheTen(way),
                    CATEGORY,
                    PREFECTURE,
                    RICE));
            rules.add(rule(
                    CN_3,
                    Verdict.TO_JUDGE,
                    facts,
                    way -> way.get("category") != Category.OTHER || !fromTheTen(way),
                    CATEGORY,
                    PREFECTURE,
                    RICE));
        }

        private static Facts randomFacts(Random random) {
            var facts = Facts.NONE;
            for (var fact : VALUES.keySet()) {
                facts = random.nextInt(6) == 0 ? facts : with(facts, fact, random);
            }
            return facts;
        }

        @SuppressWarnings("unchecked")
        private static <T> Facts with(Facts facts, Fact<T> fact, Random random) {
            var values = (List<T>) VALUES.get(fact);
            return facts.with(fact, values.get(random.nextInt(values.size())));
        }

        @Test
        void the_ruling_is_the_same() {
            var random = new Random(2023);
            var seen = new EnumMap<Eligibility, Integer>(Eligibility.class);
            for (int i = 0; i < QUESTIONS; i++) {
                var facts = randomFacts(random);
                var destination = List.of("CN", "US", "DE", "SG").get(random.nextInt(4));
                @Nullable Way by = random.nextInt(4) == 0 ? null : Way.values()[random.nextInt(2)];

                var ruling = PlainRule.withoutCures(Checklist.ruling("bowl", new Journey(facts, destination, by)));

                assertThat(ruling)
                        .as("%s to %s by %s", facts, destination, by)
                        .isEqualTo(PlainRule.ruling(plain(facts, destination, by)));
                seen.merge(ruling.answer(), 1, Integer::sum);
            }
            assertThat(seen)
                    .hasSize(4)
                    .allSatisfy((answer, times) -> assertThat(times).isGreaterThan(QUESTIONS / 200));
        }
    }

    @Test
    void facts_of_a_product_that_nobody_asks_for_do_not_matter() {
        var bowl = BOWL.with(ProductFacts.USED, true);
        assertThat(Checklist.ruling("bowl", new Journey(bowl, "US", null)).answer())
                .isEqualTo(READY);
    }
}
