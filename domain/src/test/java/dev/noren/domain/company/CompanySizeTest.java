package dev.noren.domain.company;

import static dev.noren.domain.clause.Kol25.SME_1;
import static dev.noren.domain.clause.Kol25.SME_2;
import static dev.noren.domain.clause.Kol25.SME_3;
import static dev.noren.domain.clause.Kol25.SME_4;
import static dev.noren.domain.company.CompanyFacts.CAPITAL;
import static dev.noren.domain.company.CompanyFacts.EMPLOYEES;
import static dev.noren.domain.company.CompanyFacts.INDUSTRY;
import static dev.noren.domain.company.CompanyFacts.WHOLLY_OWNED_BY;
import static dev.noren.domain.company.CompanySize.INCOMPLETE;
import static dev.noren.domain.company.CompanySize.LARGE;
import static dev.noren.domain.company.CompanySize.MID_SIZE;
import static dev.noren.domain.company.CompanySize.SMALL;
import static dev.noren.domain.company.Industry.MANUFACTURING;
import static dev.noren.domain.company.Industry.RETAIL;
import static dev.noren.domain.company.Industry.SERVICES;
import static dev.noren.domain.company.Industry.WHOLESALE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Basis;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** KOL25-SME-1 to -4; {@link CompanySizeOracleTest} holds the same against every value. */
class CompanySizeTest {

    private static final long MUCH = 900_000_000_000L;
    private static final long MANY = 90_000;

    private static final Facts NOBODYS = Facts.of(WHOLLY_OWNED_BY, Optional.empty());

    private static Facts company(Industry industry, long capital, long employees) {
        return NOBODYS.with(INDUSTRY, industry).with(CAPITAL, capital).with(EMPLOYEES, employees);
    }

    private static Facts ownedBy(Facts owner, Facts company) {
        return company.with(WHOLLY_OWNED_BY, Optional.of(owner));
    }

    private static Facts owner(Industry industry, long capital, long employees) {
        return Facts.of(INDUSTRY, industry, CAPITAL, capital, EMPLOYEES, employees);
    }

    private static CompanySize sizeOf(Facts company) {
        return CompanySize.of(company).answer();
    }

    @Nested
    class By_the_limits_of_the_table {

        @ParameterizedTest
        @CsvSource({
            "MANUFACTURING, 300_000_000, 300",
            "WHOLESALE,     100_000_000, 100",
            "RETAIL,         50_000_000,  50",
            "SERVICES,       50_000_000, 100",
        })
        void either_limit_suffices_for_small_and_is_itself_within(Industry industry, String yen, long employees) {
            long capital = Long.parseLong(yen.replace("_", ""));

            assertThat(sizeOf(company(industry, capital - 1, MANY))).isEqualTo(SMALL);
            assertThat(sizeOf(company(industry, capital, MANY))).isEqualTo(SMALL);
            assertThat(sizeOf(company(industry, MUCH, employees - 1))).isEqualTo(SMALL);
            assertThat(sizeOf(company(industry, MUCH, employees))).isEqualTo(SMALL);
            assertThat(sizeOf(company(industry, capital, employees))).isEqualTo(SMALL);
            assertThat(sizeOf(company(industry, capital, employees + 1))).isEqualTo(SMALL);
            assertThat(sizeOf(company(industry, capital + 1, employees))).isEqualTo(SMALL);
            assertThat(sizeOf(company(industry, capital + 1, employees + 1))).isEqualTo(MID_SIZE);
        }

        @ParameterizedTest
        @EnumSource(Industry.class)
        void who_is_not_small_is_mid_size_up_to_2000_employees(Industry industry) {
            assertThat(sizeOf(company(industry, MUCH, 1_999))).isEqualTo(MID_SIZE);
            assertThat(sizeOf(company(industry, MUCH, 2_000))).isEqualTo(MID_SIZE);
            assertThat(sizeOf(company(industry, MUCH, 2_001))).isEqualTo(LARGE);
        }

        @ParameterizedTest
        @EnumSource(Industry.class)
        void nobody_is_large_for_its_employees_alone(Industry industry) {
            assertThat(sizeOf(company(industry, 50_000_000, 2_001))).isEqualTo(SMALL);
        }

        @ParameterizedTest
        @EnumSource(Industry.class)
        void a_company_of_nothing_and_nobody_is_small(Industry industry) {
            assertThat(sizeOf(company(industry, 0, 0))).isEqualTo(SMALL);
        }
    }

    @Nested
    class By_its_owner {

        private static final Facts SMALL_SHOP = company(RETAIL, 1_000_000, 5);
        private static final Facts MID_SIZE_SHOP = company(RETAIL, 90_000_000, 2_000);

        @ParameterizedTest
        @CsvSource({
            "MANUFACTURING, 300_000_000",
            "WHOLESALE,     100_000_000",
            "RETAIL,         50_000_000",
            "SERVICES,       50_000_000",
        })
        void an_owner_of_over_2000_employees_makes_large_unless_small_by_its_own_capital(
                Industry industry, String yen) {
            long limit = Long.parseLong(yen.replace("_", ""));

            assertThat(sizeOf(ownedBy(owner(industry, limit, 2_001), SMALL_SHOP)))
                    .isEqualTo(SMALL);
            assertThat(sizeOf(ownedBy(owner(industry, limit, 2_001), MID_SIZE_SHOP)))
                    .isEqualTo(MID_SIZE);
            assertThat(sizeOf(ownedBy(owner(industry, limit + 1, 2_001), SMALL_SHOP)))
                    .isEqualTo(LARGE);
            assertThat(sizeOf(ownedBy(owner(industry, limit + 1, 2_001), MID_SIZE_SHOP)))
                    .isEqualTo(LARGE);
        }

        @ParameterizedTest
        @EnumSource(Industry.class)
        void an_owner_of_2000_employees_makes_nobody_large(Industry industry) {
            assertThat(sizeOf(ownedBy(owner(industry, MUCH, 2_000), SMALL_SHOP)))
                    .isEqualTo(SMALL);
            assertThat(sizeOf(ownedBy(owner(industry, MUCH, 2_000), MID_SIZE_SHOP)))
                    .isEqualTo(MID_SIZE);
        }

        @Test
        void a_large_company_stays_large_whoever_owns_it() {
            var large = company(RETAIL, 90_000_000, 2_001);

            assertThat(sizeOf(ownedBy(owner(RETAIL, 1, 1), large))).isEqualTo(LARGE);
            assertThat(sizeOf(large.without(WHOLLY_OWNED_BY))).isEqualTo(LARGE);
        }

        @Test
        void one_known_fact_of_the_owner_can_settle_that_it_makes_nobody_large() {
            assertThat(sizeOf(ownedBy(Facts.of(EMPLOYEES, 2_000L), SMALL_SHOP))).isEqualTo(SMALL);
            assertThat(sizeOf(ownedBy(Facts.of(CAPITAL, 50_000_000L), SMALL_SHOP)))
                    .isEqualTo(SMALL);
            assertThat(sizeOf(ownedBy(Facts.of(CAPITAL, 300_000_000L, INDUSTRY, MANUFACTURING), SMALL_SHOP)))
                    .isEqualTo(SMALL);
        }

        @Test
        void an_owner_can_make_large_before_all_of_it_is_known() {
            var owner = Facts.of(EMPLOYEES, 2_001L, CAPITAL, 300_000_001L);

            assertThat(sizeOf(ownedBy(owner, SMALL_SHOP))).isEqualTo(LARGE);
            assertThat(sizeOf(ownedBy(owner, Facts.NONE))).isEqualTo(LARGE);
        }

        @Test
        void what_is_unknown_of_the_owner_is_named_by_that_word() {
            assertThat(CompanySize.of(ownedBy(Facts.NONE, SMALL_SHOP)).missing())
                    .containsExactly("whollyOwnedBy");
            assertThat(CompanySize.of(ownedBy(Facts.of(EMPLOYEES, 2_001L), SMALL_SHOP))
                            .missing())
                    .containsExactly("whollyOwnedBy");
            assertThat(CompanySize.of(ownedBy(Facts.of(INDUSTRY, WHOLESALE, CAPITAL, MUCH), MID_SIZE_SHOP))
                            .missing())
                    .containsExactly("whollyOwnedBy");
        }
    }

    @Nested
    class With_facts_missing {

        @Test
        void one_known_fact_settles_the_size() {
            assertThat(sizeOf(NOBODYS.with(EMPLOYEES, 50L))).isEqualTo(SMALL);
            assertThat(sizeOf(NOBODYS.with(CAPITAL, 50_000_000L))).isEqualTo(SMALL);
        }

        @Test
        void beside_the_industry_one_of_the_two_figures_settles_the_size() {
            assertThat(sizeOf(NOBODYS.with(INDUSTRY, SERVICES).with(EMPLOYEES, 100L)))
                    .isEqualTo(SMALL);
            assertThat(sizeOf(NOBODYS.with(INDUSTRY, WHOLESALE).with(CAPITAL, 100_000_000L)))
                    .isEqualTo(SMALL);
        }

        @Test
        void both_figures_can_settle_it_without_the_industry() {
            assertThat(sizeOf(NOBODYS.with(CAPITAL, 300_000_001L).with(EMPLOYEES, 2_001L)))
                    .isEqualTo(LARGE);
            assertThat(sizeOf(NOBODYS.with(CAPITAL, 300_000_001L).with(EMPLOYEES, 301L)))
                    .isEqualTo(MID_SIZE);
        }

        @Test
        void of_a_company_of_which_nothing_is_known_all_four_facts_are_missing() {
            var ruling = CompanySize.of(Facts.NONE);

            assertThat(ruling.answer()).isEqualTo(INCOMPLETE);
            assertThat(ruling.missing()).containsExactlyInAnyOrder("industry", "capital", "employees", "whollyOwnedBy");
        }

        @Test
        void only_those_facts_are_missing_that_can_still_change_the_size() {
            assertThat(CompanySize.of(NOBODYS.with(INDUSTRY, WHOLESALE).with(EMPLOYEES, 101L))
                            .missing())
                    .containsExactly("capital");
            assertThat(CompanySize.of(NOBODYS.with(INDUSTRY, RETAIL).with(CAPITAL, 50_000_001L))
                            .missing())
                    .containsExactly("employees");
            assertThat(CompanySize.of(company(RETAIL, 60_000_000, 60).without(INDUSTRY))
                            .missing())
                    .containsExactly("industry");
            assertThat(CompanySize.of(company(RETAIL, 1, 1).without(WHOLLY_OWNED_BY))
                            .missing())
                    .containsExactly("whollyOwnedBy");
        }

        @Test
        void nothing_is_missing_once_the_size_is_settled() {
            assertThat(CompanySize.of(NOBODYS.with(EMPLOYEES, 50L)).missing()).isEmpty();
        }

        @Test
        void between_small_and_mid_size_a_discount_needs_to_know_no_more() {
            var smallOrMidSize = NOBODYS.with(INDUSTRY, WHOLESALE).with(EMPLOYEES, 101L);

            assertThat(sizeOf(smallOrMidSize)).isEqualTo(INCOMPLETE);
            assertThat(CompanySize.smallOrMidSize(smallOrMidSize)).contains(true);
            assertThat(CompanySize.missingForSmallOrMidSize(smallOrMidSize)).isEmpty();
        }

        @Test
        void between_mid_size_and_large_a_discount_needs_the_employees() {
            var midSizeOrLarge = NOBODYS.with(CAPITAL, 300_000_001L);

            assertThat(CompanySize.smallOrMidSize(midSizeOrLarge)).isEmpty();
            assertThat(CompanySize.missingForSmallOrMidSize(midSizeOrLarge)).containsExactly("employees");
        }

        @Test
        void a_large_company_is_neither_small_nor_mid_size() {
            assertThat(CompanySize.smallOrMidSize(company(RETAIL, 90_000_000, 2_001)))
                    .contains(false);
        }
    }

    @Nested
    class What_the_answer_rests_on {

        @Test
        void small_rests_on_the_table_and_on_how_employees_are_counted() {
            var ruling = CompanySize.of(company(MANUFACTURING, 300_000_000, 9_000));

            assertThat(ruling.because()).containsExactly(SME_1, SME_2);
            assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
        }

        @Test
        void mid_size_is_implied_since_article_2_24_is_not_tested() {
            var ruling = CompanySize.of(company(MANUFACTURING, 300_000_001, 301));

            assertThat(ruling.because()).containsExactly(SME_3, SME_2);
            assertThat(ruling.basis()).isEqualTo(Basis.IMPLIED);
        }

        @Test
        void large_by_its_own_employees_rests_on_the_definition_of_mid_size() {
            var ruling = CompanySize.of(company(RETAIL, 90_000_000, 2_001));

            assertThat(ruling.because()).containsExactly(SME_3, SME_2);
            assertThat(ruling.basis()).isEqualTo(Basis.IMPLIED);
        }

        @ParameterizedTest
        @CsvSource({"1_000_000, 5", "90_000_000, 2000"})
        void large_by_its_owner_rests_on_that_proviso(String capital, long employees) {
            var company = company(RETAIL, Long.parseLong(capital.replace("_", "")), employees);
            var ruling = CompanySize.of(ownedBy(owner(RETAIL, 900_000_000, 2_001), company));

            assertThat(ruling.because()).containsExactly(SME_4, SME_2);
            assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
        }

        @Test
        void large_on_its_own_account_does_not_rest_on_its_owner() {
            var company = company(RETAIL, 90_000_000, 2_001);
            var ruling = CompanySize.of(ownedBy(owner(RETAIL, 900_000_000, 2_001), company));

            assertThat(ruling.because()).contains(SME_3).doesNotContain(SME_4);
        }

        @Test
        void how_employees_are_counted_is_not_cited_where_nobody_counted_them() {
            assertThat(CompanySize.of(NOBODYS.with(CAPITAL, 1L)).because()).containsExactly(SME_1);
        }

        /** 8.2: {@code because} of an incomplete answer is the unknown. */
        @Test
        void incomplete_for_the_capital_alone_rests_on_the_table() {
            var ruling = CompanySize.of(NOBODYS.with(INDUSTRY, WHOLESALE).with(EMPLOYEES, 101L));

            assertThat(ruling.missing()).containsExactly("capital");
            assertThat(ruling.because()).contains(SME_1).doesNotContain(SME_4);
        }

        @Test
        void incomplete_for_the_owner_alone_rests_on_the_proviso_about_owners() {
            var ruling = CompanySize.of(company(RETAIL, 1, 1).without(WHOLLY_OWNED_BY));

            assertThat(ruling.missing()).containsExactly("whollyOwnedBy");
            assertThat(ruling.because()).containsExactly(SME_4);
            assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
        }

        /** 8.2: {@code basis} is the weakest of them. */
        @Test
        void incomplete_between_all_three_sizes_is_implied_as_mid_size_is() {
            var ruling = CompanySize.of(NOBODYS.with(INDUSTRY, RETAIL).with(CAPITAL, MUCH));

            assertThat(ruling.missing()).containsExactly("employees");
            assertThat(ruling.because()).containsExactly(SME_1, SME_3);
            assertThat(ruling.basis()).isEqualTo(Basis.IMPLIED);
        }
    }
}
