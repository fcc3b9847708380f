package dev.noren.domain.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.money.Money;
import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EditionTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final Fee FEE = new Fee(Money.yen(330_000), true, true);
    private static final Partner HANMART = new Partner(
            LocalDate.of(2025, 9, 20),
            Window.of(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30)),
            List.of(new Offer("sns-post", 60_000, 30_000, LocalDate.of(2025, 9, 27), 14, 0, List.of("orders"))));
    private static final Plan PREMIUM = new Plan(
            "premium",
            Optional.of("US"),
            new Fee(Money.yen(83_000), true, false),
            Optional.of(800L),
            Optional.of(new Money(150_000, Currency.getInstance("USD"))),
            List.of("small", "mid-size"));

    /** An edition in which everything is said, whether or not a programme would have it so. */
    private static final Edition FULL = new Edition(
            "japan-mall-2025",
            2,
            "japan-mall",
            "mall-2024",
            new Words("JAPAN MALL 2025年度", "JAPAN MALL, fiscal year 2025"),
            ZoneId.of("Asia/Tokyo"),
            Window.of(APRIL, MARCH),
            Window.of(APRIL, MARCH),
            new Edition.TermsRef("japan-mall-terms", 3),
            List.of(Mall24.REQ_2, Mall24.EXP_7),
            Facts.of(Numbers.MINIMUM_ORDER_CASES, 10L),
            List.of(PREMIUM),
            Optional.of(FEE),
            Map.of("hanmart", HANMART),
            Optional.of("changes@office.example"));

    private static Facts written(Edition edition) {
        return Edition.SHAPE.write().apply(edition);
    }

    private static Edition read(Facts file) {
        return Edition.SHAPE.read().apply(file);
    }

    @Test
    void an_edition_is_written_and_read_back_with_all_that_it_says() {
        assertThat(read(written(FULL))).isEqualTo(FULL);
    }

    @Test
    void what_an_edition_leaves_out_is_all_year_and_nothing() {
        var least = written(FULL);
        for (var fact : Edition.SHAPE.schema().optional()) {
            least = least.without(fact);
        }
        var edition = read(least);

        assertThat(edition.applications()).isEqualTo(Window.ALWAYS);
        assertThat(edition.runs()).isEqualTo(Window.ALWAYS);
        assertThat(edition.declare()).isEmpty();
        assertThat(edition.numbers()).isEqualTo(Facts.NONE);
        assertThat(edition.plans()).isEmpty();
        assertThat(edition.fee()).isEmpty();
        assertThat(edition.partners()).isEmpty();
    }

    @Test
    void an_edition_file_has_the_names_that_the_specification_gives_it() {
        assertThat(Edition.SHAPE.schema().all().map(Fact::name))
                .containsExactlyInAnyOrder(
                        "edition",
                        "version",
                        "programme",
                        "rules",
                        "title",
                        "zone",
                        "applications",
                        "runs",
                        "terms",
                        "declare",
                        "numbers",
                        "plans",
                        "fee",
                        "partners",
                        "contact",
                        "tracks");
    }

    @Test
    void of_a_file_read_in_part_all_that_was_read_is_told() {
        assertThat(Edition.sketch(written(FULL))).isEqualTo(FULL);
        assertThat(Edition.sketch(written(FULL).without(Edition.TITLE)).partners())
                .isEqualTo(FULL.partners());
        assertThat(Edition.sketch(Facts.of(Edition.RUNS, FULL.runs())).runs()).isEqualTo(FULL.runs());
        assertThat(Edition.sketch(Facts.NONE).declare()).isEmpty();
    }

    @Test
    void what_a_programme_does_not_know_is_named_by_path() {
        assertThat(FULL.givenBeside())
                .extracting(problem -> problem.field())
                .containsExactly("numbers.minimumOrderCases", "plans", "fee", "partners");
        assertThat(FULL.givenBeside(Numbers.MINIMUM_ORDER_CASES, Edition.PLANS, Edition.FEE, Edition.PARTNERS))
                .isEmpty();
        assertThat(Edition.sketch(Facts.NONE).givenBeside()).isEmpty();
    }

    @Test
    void a_buyer_is_partner_only_where_the_edition_names_it() {
        assertThat(FULL.partner("hanmart")).contains(HANMART);
        assertThat(FULL.partner("stranger")).isEmpty();
    }

    @Test
    void a_partner_more_leaves_the_rest_and_the_edition_itself_alone() {
        var more = FULL.withPartner("nordmart", HANMART);

        assertThat(more.partners()).containsOnlyKeys("hanmart", "nordmart");
        assertThat(FULL.partners()).containsOnlyKeys("hanmart");
        assertThat(written(more).without(Edition.PARTNERS))
                .isEqualTo(written(FULL).without(Edition.PARTNERS));
    }

    @Test
    void another_version_says_the_same() {
        assertThat(FULL.asVersion(7).version()).isEqualTo(7);
        assertThat(FULL.asVersion(7).asVersion(2)).isEqualTo(FULL);
    }

    @Test
    void a_fee_that_does_not_say_so_is_neither_with_tax_nor_illustrative() {
        var money = Money.SHAPE.write().apply(FEE.money());

        assertThat(Fee.SHAPE.read().apply(money)).isEqualTo(new Fee(Money.yen(330_000), false, false));
        assertThat(Fee.SHAPE.read().apply(Fee.SHAPE.write().apply(FEE))).isEqualTo(FEE);
    }

    @Test
    void a_plan_that_does_not_say_so_is_for_every_market_and_size_without_limit_and_credit() {
        var facts = Facts.of(Plan.PLAN, "basic", Plan.FEE, FEE);

        assertThat(Plan.SHAPE.read().apply(facts))
                .isEqualTo(new Plan("basic", Optional.empty(), FEE, Optional.empty(), Optional.empty(), List.of()));
    }
}
