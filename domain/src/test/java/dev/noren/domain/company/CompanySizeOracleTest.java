package dev.noren.domain.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Kol25;
import dev.noren.domain.fact.Completions;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Basis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The size of a company against section 4 written anew and tried with every value of what is unknown. */
class CompanySizeOracleTest {

    private static final int COMPANIES = 2_000;

    private static final List<Industry> INDUSTRIES = List.of(Industry.values());
    private static final List<Long> CAPITALS = List.of(
            0L,
            49_999_999L,
            50_000_000L,
            50_000_001L,
            99_999_999L,
            100_000_000L,
            100_000_001L,
            299_999_999L,
            300_000_000L,
            300_000_001L,
            1_000_000_000_000L);
    private static final List<Long> HEADS =
            List.of(0L, 49L, 50L, 51L, 99L, 100L, 101L, 299L, 300L, 301L, 1_999L, 2_000L, 2_001L, 1_000_000L);

    private static boolean smallByTable(Industry industry, long capital, long employees) {
        return switch (industry) {
            case MANUFACTURING -> capital <= 300_000_000 || employees <= 300;
            case WHOLESALE -> capital <= 100_000_000 || employees <= 100;
            case RETAIL -> capital <= 50_000_000 || employees <= 50;
            case SERVICES -> capital <= 50_000_000 || employees <= 100;
        };
    }

    private static boolean smallByTable(Map<String, Object> way) {
        return smallByTable((Industry) way.get("industry"), (long) way.get("capital"), (long) way.get("employees"));
    }

    private static CompanySize size(Map<String, Object> way) {
        long employees = (long) way.get("employees");
        boolean ownerMakesLarge = (boolean) way.get("whollyOwnedBy");
        if (ownerMakesLarge || (!smallByTable(way) && employees > 2_000)) {
            return CompanySize.LARGE;
        }
        return smallByTable(way) ? CompanySize.SMALL : CompanySize.MID_SIZE;
    }

    private static boolean smallOrMidSize(Map<String, Object> way) {
        return size(way) != CompanySize.LARGE;
    }

    private static boolean makesLarge(Map<String, Object> owner) {
        return (long) owner.get("employees") > 2_000 && !smallByTable(owner);
    }

    private static Map<String, List<?>> figures(Facts of) {
        var possible = new LinkedHashMap<String, List<?>>();
        possible.put("industry", of.get(CompanyFacts.INDUSTRY).map(List::of).orElse(INDUSTRIES));
        possible.put("capital", of.get(CompanyFacts.CAPITAL).map(List::of).orElse(CAPITALS));
        possible.put("employees", of.get(CompanyFacts.EMPLOYEES).map(List::of).orElse(HEADS));
        return possible;
    }

    private static Completions completions(Facts company) {
        var possible = figures(company);
        possible.put("whollyOwnedBy", List.copyOf(ownerMakesLarge(company)));
        return new Completions(possible);
    }

    private static Set<Boolean> ownerMakesLarge(Facts company) {
        var owner = company.get(CompanyFacts.WHOLLY_OWNED_BY);
        if (owner.isEmpty()) {
            return Set.of(true, false);
        }
        return owner.get()
                .map(facts -> new Completions(figures(facts)).answers(CompanySizeOracleTest::makesLarge))
                .orElse(Set.of(false));
    }

    private static List<Facts> randomCompanies() {
        var random = new Random(20_250_701);
        var companies = new ArrayList<Facts>();
        for (int i = 0; i < COMPANIES; i++) {
            var company = randomFigures(random);
            companies.add(
                    switch (random.nextInt(3)) {
                        case 0 -> company;
                        case 1 -> company.with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty());
                        default -> company.with(CompanyFacts.WHOLLY_OWNED_BY, Optional.of(randomFigures(random)));
                    });
        }
        return companies;
    }

    private static Facts randomFigures(Random random) {
        var facts = maybe(Facts.NONE, CompanyFacts.INDUSTRY, INDUSTRIES, random);
        facts = maybe(facts, CompanyFacts.CAPITAL, CAPITALS, random);
        return maybe(facts, CompanyFacts.EMPLOYEES, HEADS, random);
    }

    private static <T> Facts maybe(Facts facts, Fact<T> fact, List<T> values, Random random) {
        return random.nextInt(3) == 0 ? facts : facts.with(fact, values.get(random.nextInt(values.size())));
    }

    @Test
    void every_company_of_which_all_is_known_has_the_size_of_section_4() {
        var sizes = new HashSet<CompanySize>();
        for (var industry : INDUSTRIES) {
            for (var capital : CAPITALS) {
                for (var employees : HEADS) {
                    var company = Facts.of(
                                    CompanyFacts.INDUSTRY,
                                    industry,
                                    CompanyFacts.CAPITAL,
                                    capital,
                                    CompanyFacts.EMPLOYEES,
                                    employees)
                            .with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty());
                    var ruling = CompanySize.of(company);

                    assertThat(Set.of(ruling.answer()))
                            .as("%s", company)
                            .isEqualTo(completions(company).answers(CompanySizeOracleTest::size));
                    assertThat(ruling.missing()).isEmpty();
                    sizes.add(ruling.answer());
                }
            }
        }
        assertThat(sizes).containsExactlyInAnyOrder(CompanySize.SMALL, CompanySize.MID_SIZE, CompanySize.LARGE);
    }

    @Test
    void of_a_company_known_in_part_the_size_and_what_is_missing_are_those_of_section_8_2() {
        var seen = new HashSet<CompanySize>();
        for (var company : randomCompanies()) {
            var ruling = CompanySize.of(company);
            var possible = completions(company).answers(CompanySizeOracleTest::size);
            boolean settled = possible.size() == 1;

            assertThat(ruling.answer())
                    .as("%s", company)
                    .isEqualTo(settled ? possible.iterator().next() : CompanySize.INCOMPLETE);
            assertThat(ruling.missing())
                    .as("%s", company)
                    .isEqualTo(settled ? Set.of() : completions(company).needed(CompanySizeOracleTest::size));
            seen.add(ruling.answer());
        }
        assertThat(seen).containsExactlyInAnyOrder(CompanySize.values());
    }

    @Test
    void whether_a_company_is_small_or_mid_size_and_what_that_needs_are_those_of_section_8_2() {
        var seen = new HashSet<Optional<Boolean>>();
        for (var company : randomCompanies()) {
            var possible = completions(company).answers(CompanySizeOracleTest::smallOrMidSize);
            var found = CompanySize.smallOrMidSize(company);

            assertThat(found)
                    .as("%s", company)
                    .isEqualTo(possible.size() == 1 ? possible.stream().findFirst() : Optional.empty());
            assertThat(CompanySize.missingForSmallOrMidSize(company))
                    .as("%s", company)
                    .isEqualTo(completions(company).needed(CompanySizeOracleTest::smallOrMidSize));
            seen.add(found);
        }
        assertThat(seen).containsExactlyInAnyOrder(Optional.of(true), Optional.of(false), Optional.empty());
    }

    /** 8.2: {@code because} of an incomplete answer is the unknown, and {@code basis} the weakest of them. */
    @Test
    void an_incomplete_answer_rests_on_what_cannot_be_told_yet_of_table_and_owner() {
        int incomplete = 0;
        for (var company : randomCompanies()) {
            var ruling = CompanySize.of(company);
            if (ruling.answer() == CompanySize.INCOMPLETE) {
                boolean tableOpen =
                        completions(company).answers(way -> smallByTable(way)).size() > 1;
                boolean ownerOpen = ruling.missing().contains("whollyOwnedBy");

                assertThat(ruling.because()).as("%s", company).isNotEmpty();
                assertThat(ruling.because().contains(Kol25.SME_1))
                        .as("%s", company)
                        .isEqualTo(tableOpen);
                assertThat(ruling.because().contains(Kol25.SME_4))
                        .as("%s", company)
                        .isEqualTo(ownerOpen);
                assertThat(ruling.basis())
                        .isEqualTo(ruling.because().contains(Kol25.SME_3) ? Basis.IMPLIED : Basis.EXPRESS);
                incomplete++;
            }
        }
        assertThat(incomplete).isBetween(COMPANIES / 5, COMPANIES * 4 / 5);
    }
}
