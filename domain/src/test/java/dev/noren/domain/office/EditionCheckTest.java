package dev.noren.domain.office;

import static dev.noren.domain.life.Cast.BANNER;
import static dev.noren.domain.life.Cast.MALL_2024;
import static dev.noren.domain.life.Cast.STREET;
import static dev.noren.domain.life.Cast.partner;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Money;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionCheckTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    static final List<Clause> DECIDING_YET_DECLARED = List.of(Mall24.REQ_17, Kol25.REQ_5, Kol25.REQ_7, Kol25.REQ_8);

    private static final EditionCheck CHECK = new EditionCheck(Programmes.byName());

    private static final Facts MALL_2025 = Edition.SHAPE
            .write()
            .apply(new Edition(
                    "japan-mall-2025",
                    1,
                    "japan-mall",
                    "mall-2024",
                    new Words("JAPAN MALL 2025年度", "JAPAN MALL, fiscal year 2025"),
                    ZoneId.of("Asia/Tokyo"),
                    Window.of(FIRST, LAST),
                    Window.of(FIRST, LAST),
                    new Edition.TermsRef("japan-mall-terms", 1),
                    List.of(Mall24.REQ_2, Mall24.REQ_5, Mall24.EXP_7),
                    Facts.of(Numbers.MINIMUM_ORDER_CASES, 10L),
                    List.of(),
                    Optional.empty(),
                    Map.of("hanmart", dated("2025-09-20", "2025-11-01", "2025-11-30")),
                    Optional.empty()));

    private static Partner dated(String registerBy, String from, String to) {
        return new Partner(
                LocalDate.parse(registerBy), Window.of(LocalDate.parse(from), LocalDate.parse(to)), List.of());
    }

    private static List<Problem> contradictions(Facts edition) {
        return CHECK.contradictions(Edition.SHAPE.read().apply(edition));
    }

    private static Facts declaring(Clause... clauses) {
        return MALL_2025.with(Edition.DECLARE, List.of(clauses));
    }

    private static Problem problem(String field, Flaw flaw) {
        return new Problem(field, flaw);
    }

    @Test
    void a_sound_edition_contradicts_nothing() {
        assertThat(contradictions(MALL_2025)).isEmpty();
    }

    @Test
    void a_window_does_not_close_before_it_opens() {
        var backwards = Window.of(FIRST, FIRST.minusDays(1));
        var oneDay = Window.of(FIRST, FIRST);

        assertThat(contradictions(MALL_2025.with(Edition.APPLICATIONS, backwards)))
                .containsExactly(problem("applications.to", Flaw.BEFORE_ITS_START));
        assertThat(contradictions(MALL_2025.with(Edition.PARTNERS, Map.of()).with(Edition.RUNS, backwards)))
                .contains(problem("runs.to", Flaw.BEFORE_ITS_START));
        assertThat(contradictions(MALL_2025.with(Edition.APPLICATIONS, oneDay))).isEmpty();
        assertThat(contradictions(MALL_2025.with(Edition.APPLICATIONS, Window.ALWAYS)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // registerBy,  from,       to,         what lies outside the run of 2025-04-01 to 2026-03-31
        "2025-04-01, 2025-04-02, 2026-03-31, ''",
        "2025-03-31, 2025-04-02, 2026-03-31, registerBy",
        "2025-04-01, 2025-04-02, 2026-04-01, promotion.to",
        "2025-04-01, 2026-04-01, 2026-04-02, promotion.from promotion.to",
        "2025-03-30, 2025-03-31, 2025-04-01, registerBy promotion.from",
        "2027-01-01, 2027-01-02, 2027-01-03, registerBy promotion.from promotion.to",
    })
    void the_dates_of_a_partner_lie_within_the_run(String registerBy, String from, String to, String outside) {
        var edition = MALL_2025.with(Edition.PARTNERS, Map.of("hanmart", dated(registerBy, from, to)));

        assertThat(contradictions(edition))
                .containsExactlyElementsOf(Stream.of(outside.split(" "))
                        .filter(field -> !field.isEmpty())
                        .map(field -> problem("partners.hanmart." + field, Flaw.OUTSIDE_THE_RUN))
                        .toList());
    }

    @Test
    void an_edition_that_runs_always_has_no_date_outside() {
        var partners = Map.of("hanmart", dated("1999-01-01", "2050-01-01", "2099-12-31"));

        assertThat(contradictions(MALL_2025.with(Edition.PARTNERS, partners).without(Edition.RUNS)))
                .isEmpty();
    }

    @Test
    void what_contradicts_itself_in_a_partner_is_told_by_its_path() {
        var chooseBy = LocalDate.of(2025, 9, 19);
        var offer = new Offer("sns-post", 60_000, 60_001, chooseBy, 14, 0, List.of());
        var hanmart = dated("2025-09-20", "2025-11-01", "2025-10-31");
        var partners = Map.of("hanmart", new Partner(hanmart.registerBy(), hanmart.promotion(), List.of(offer)));

        assertThat(contradictions(MALL_2025.with(Edition.PARTNERS, partners)))
                .containsExactlyInAnyOrder(
                        problem("partners.hanmart.promotion.to", Flaw.BEFORE_ITS_START),
                        problem("partners.hanmart.offers[0].smeDiscountPerProduct", Flaw.ABOVE_THE_PRICE),
                        problem("partners.hanmart.offers[0].chooseBy", Flaw.OUT_OF_ORDER));
    }

    @Test
    void partners_are_told_in_the_order_of_their_names() {
        var late = dated("2025-12-01", "2025-11-01", "2025-11-30");

        assertThat(contradictions(MALL_2025.with(Edition.PARTNERS, Map.of("zenmart", late, "amart", late))))
                .containsExactly(
                        problem("partners.amart.registerBy", Flaw.OUT_OF_ORDER),
                        problem("partners.zenmart.registerBy", Flaw.OUT_OF_ORDER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"japan-fair", "JAPAN-MALL", "mall"})
    void a_programme_is_one_that_the_kernel_has(String programme) {
        assertThat(contradictions(MALL_2025.with(Edition.PROGRAMME, programme)))
                .containsExactly(problem("programme", Flaw.NOT_A_PROGRAMME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mall-2025", "street", "MALL-2024"})
    void a_rule_set_is_one_that_the_programme_has(String rules) {
        assertThat(contradictions(MALL_2025.with(Edition.RULES, rules)))
                .containsExactly(problem("rules", Flaw.NOT_A_RULE_SET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mall-2023", "mall-2024"})
    void japan_mall_has_two_rule_sets(String rules) {
        assertThat(contradictions(MALL_2025.with(Edition.RULES, rules))).isEmpty();
    }

    @Test
    void every_rule_set_of_every_programme_of_the_kernel_is_known() {
        assertThat(Programmes.byName()).containsKeys("japan-mall", "japan-street");
        Programmes.byName()
                .forEach((name, programme) -> programme.ruleSets().forEach(rules -> {
                    var edition = MALL_2025.with(Edition.PROGRAMME, name).with(Edition.RULES, rules);

                    assertThat(contradictions(edition))
                            .extracting(Problem::flaw)
                            .doesNotContain(Flaw.NOT_A_PROGRAMME, Flaw.NOT_A_RULE_SET);
                }));
    }

    @Test
    void what_japan_mall_does_not_know_is_told() {
        var fee = new Fee(Money.yen(1), false, false);
        var plan = new Plan("premium", Optional.empty(), fee, Optional.empty(), Optional.empty(), List.of());
        var edition = MALL_2025
                .with(Edition.NUMBERS, Facts.of(Numbers.PLACES, 150L, Numbers.MINIMUM_ORDER_CASES, 10L))
                .with(Edition.PLANS, List.of(plan))
                .with(Edition.FEE, fee);

        assertThat(contradictions(edition))
                .containsExactlyInAnyOrder(
                        problem("numbers.places", Flaw.UNKNOWN_FIELD),
                        problem("plans", Flaw.UNKNOWN_FIELD),
                        problem("fee", Flaw.UNKNOWN_FIELD));
    }

    static Stream<Clause> clauses() {
        return Clauses.all().stream().filter(clause -> !DECIDING_YET_DECLARED.contains(clause));
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void only_a_clause_that_is_recorded_can_be_declared(Clause clause) {
        assertThat(contradictions(declaring(Mall24.EXP_0, clause)))
                .filteredOn(problem -> problem.flaw() == Flaw.NOT_TO_DECLARE)
                .isEqualTo(
                        clause.text().enforced() == Enforced.RECORDS
                                ? List.of()
                                : List.of(problem("declare[1]", Flaw.NOT_TO_DECLARE)));
    }

    @ParameterizedTest
    @FieldSource("DECIDING_YET_DECLARED")
    void a_few_clauses_are_declared_when_joining_though_they_decide(Clause clause) {
        assertThat(clause.text().enforced()).isEqualTo(Enforced.DECIDES);
        assertThat(contradictions(declaring(clause))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // section 3
        "MALL24, REQ-17 MISC-10 MISC-15 EXP-0 EXP-1 EXP-2 EXP-7",
        "MALL24, REQ-2 REQ-5 REQ-6 REQ-7 REQ-9 REQ-10 REQ-11 REQ-13 REQ-14 REQ-15 REQ-16 MISC-5 MISC-10 EXP-0 EXP-1 "
                + "EXP-2 EXP-7",
        "KOL25,  REQ-3 REQ-5 REQ-6 REQ-7 REQ-8 REQ-9 REQ-10 REQ-11 REQ-12 NOTE-7 NOTE-8 NOTE-9 NOTE-12 DISC-4",
        "DECK23, STORE-10",
    })
    void what_the_built_in_editions_declare_can_be_declared(String document, String names) {
        var clauses = Stream.of(names.split(" "))
                .map(name -> Clauses.byId(document + "-" + name).orElseThrow())
                .toArray(Clause[]::new);

        assertThat(contradictions(declaring(clauses))).isEmpty();
    }

    @Test
    void a_clause_is_declared_once() {
        assertThat(contradictions(declaring(Mall24.REQ_2, Mall24.REQ_5, Mall24.REQ_2, Mall24.REQ_2)))
                .containsExactly(problem("declare[2]", Flaw.NAMED_TWICE), problem("declare[3]", Flaw.NAMED_TWICE));
    }

    @Test
    void all_contradictions_are_told_at_once() {
        var edition = declaring(Mall24.OV_1, Mall24.REQ_2, Mall24.REQ_2)
                .with(Edition.APPLICATIONS, Window.of(LAST, FIRST))
                .with(Edition.RULES, "mall-1999")
                .with(Edition.NUMBERS, Facts.of(Numbers.PAGES, 5L))
                .with(Edition.PARTNERS, Map.of("hanmart", dated("2024-01-01", "2025-11-01", "2025-11-30")));

        assertThat(contradictions(edition))
                .containsExactlyInAnyOrder(
                        problem("applications.to", Flaw.BEFORE_ITS_START),
                        problem("declare[0]", Flaw.NOT_TO_DECLARE),
                        problem("declare[2]", Flaw.NAMED_TWICE),
                        problem("partners.hanmart.registerBy", Flaw.OUTSIDE_THE_RUN),
                        problem("rules", Flaw.NOT_A_RULE_SET),
                        problem("numbers.pages", Flaw.UNKNOWN_FIELD));
    }

    /** The editions that the other tests play with. */
    @Nested
    class Of_the_cast {

        private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

        private static Edition written(Facts changed) {
            return Edition.SHAPE
                    .read()
                    .apply(Edition.SHAPE.write().apply(MALL_2024).overlaidBy(changed));
        }

        private static List<String> wrong(Edition edition) {
            return CHECK.contradictions(edition).stream().map(Problem::field).toList();
        }

        @Test
        void sound_editions_contradict_nothing() {
            assertThat(wrong(MALL_2024)).isEmpty();
            assertThat(wrong(STREET)).isEmpty();
        }

        @Test
        void a_window_does_not_close_before_it_opens() {
            var backwards = Window.of(JUNE, JUNE.minusDays(1));
            assertThat(wrong(written(Facts.of(Edition.APPLICATIONS, backwards))))
                    .containsExactly("applications.to");
            assertThat(wrong(written(Facts.of(Edition.RUNS, backwards)))).contains("runs.to");
        }

        @Test
        void a_deadline_does_not_lie_outside_the_run() {
            assertThat(wrong(written(Facts.of(Edition.RUNS, Window.of(JUNE, LocalDate.of(2024, 9, 19))))))
                    .containsExactly(
                            "partners.hanmart.registerBy",
                            "partners.hanmart.offers[0].chooseBy",
                            "partners.hanmart.offers[1].chooseBy",
                            "partners.hanmart.promotion.from",
                            "partners.hanmart.promotion.to");
        }

        @Test
        void only_what_is_recorded_is_declared_and_each_once() {
            var declare = List.<Clause>of(Mall24.REQ_2, Mall24.REQ_12, Mall24.REQ_17, Mall24.REQ_2);
            assertThat(wrong(written(Facts.of(Edition.DECLARE, declare)))).containsExactly("declare[1]", "declare[3]");
        }

        @Test
        void an_offer_costs_no_less_than_its_discount_and_is_named_once() {
            var cheap = new Offer("banner", 9_999, 10_000, BANNER.chooseBy(), 10, 0, List.of());
            assertThat(wrong(MALL_2024.withPartner("hanmart", partner(cheap, BANNER))))
                    .containsExactlyInAnyOrder(
                            "partners.hanmart.offers[0].smeDiscountPerProduct", "partners.hanmart.offers[1].option");
        }

        @Test
        void the_dates_of_an_offer_are_in_order() {
            var from = LocalDate.of(2024, 11, 1);
            assertThat(wrong(choosing(LocalDate.of(2024, 9, 19))))
                    .containsExactly("partners.hanmart.offers[0].chooseBy");
            assertThat(wrong(choosing(LocalDate.of(2024, 9, 20)))).isEmpty();
            assertThat(wrong(choosing(from.minusDays(1)))).isEmpty();
            assertThat(wrong(choosing(from))).containsExactly("partners.hanmart.offers[0].chooseBy");
        }

        private static Edition choosing(LocalDate chooseBy) {
            var offer = new Offer("banner", 30_000, 10_000, chooseBy, 10, 0, List.of());
            return MALL_2024.withPartner("hanmart", partner(offer));
        }

        @Test
        void a_promotion_begins_and_ends_in_that_order() {
            var endless = new Partner(JUNE, Window.ALWAYS, List.of());
            assertThat(wrong(MALL_2024.withPartner("hanmart", endless)))
                    .containsExactlyInAnyOrder("partners.hanmart.promotion.from", "partners.hanmart.promotion.to");
            var oneDay = new Partner(JUNE.minusDays(1), Window.of(JUNE, JUNE), List.of());
            assertThat(wrong(MALL_2024.withPartner("hanmart", oneDay))).isEmpty();
            var backwards = new Partner(JUNE.minusDays(2), Window.of(JUNE, JUNE.minusDays(1)), List.of());
            assertThat(wrong(MALL_2024.withPartner("hanmart", backwards)))
                    .containsExactly("partners.hanmart.promotion.to");
        }

        @Test
        void programme_and_rules_name_code_that_is_here() {
            assertThat(wrong(written(Facts.of(Edition.PROGRAMME, "moon-mall")))).containsExactly("programme");
            assertThat(wrong(written(Facts.of(Edition.RULES, "mall-2031")))).containsExactly("rules");
        }

        @Test
        void what_the_programme_does_not_know_is_found_all_at_once() {
            var stranger = Facts.of(Edition.NUMBERS, Facts.of(Numbers.PLACES, 150L, Numbers.MINIMUM_ORDER_CASES, 8L));
            assertThat(wrong(written(stranger.with(Edition.RULES, "mall-2031"))))
                    .containsExactly("rules", "numbers.places");
            assertThat(wrong(STREET.withPartner("hanmart", partner()))).containsExactly("partners");
        }
    }
}
