package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkAct.Q1;
import static dev.noren.domain.clause.LinkAct.Q2;
import static dev.noren.domain.clause.LinkAct.Q2B;
import static dev.noren.domain.clause.LinkAct.Q9;
import static dev.noren.domain.ruling.Basis.EXPRESS;
import static dev.noren.domain.ruling.Basis.IMPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.PlainRule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Section 4, the row of {@code linkage-active-2023}, against the same rules written in plain code. */
class SupportGuidelineTest {

    private static final List<YearMonth> MONTHS = List.of(
            YearMonth.of(2022, 8),
            YearMonth.of(2023, 6),
            YearMonth.of(2023, 7),
            YearMonth.of(2023, 8),
            YearMonth.of(2023, 9),
            YearMonth.of(2023, 10));
    private static final List<Optional<Long>> YEARS =
            List.of(Optional.empty(), Optional.of(2021L), Optional.of(2022L), Optional.of(2023L));

    private static Ruling<Eligibility> ruling(Facts alibaba, LocalDate today) {
        return SupportGuideline.ruling("sakura", Facts.of(CompanyFacts.ALIBABA, alibaba), today, Settled.NOTHING);
    }

    private static List<?> possible(Facts facts, Fact<?> fact, List<?> values) {
        return facts.get(fact).<List<?>>map(List::of).orElse(values);
    }

    private static PlainRule rule(
            LinkAct clause, Basis basis, Map<String, List<?>> possible, Function<Map<String, Object>, Boolean> holds) {
        return new PlainRule(clause, Subject.company("sakura"), basis, Verdict.UNMET, possible, holds);
    }

    private static List<PlainRule> plain(Facts alibaba, LocalDate today) {
        return List.of(
                rule(Q1, EXPRESS, Map.of(), way -> alibaba.knows(CompanyFacts.MEMBER_NUMBER)),
                rule(
                        Q2,
                        EXPRESS,
                        Map.of(
                                "alibaba.listing",
                                possible(alibaba, CompanyFacts.LISTING, List.of(Listing.values())),
                                "alibaba.contractSigned",
                                possible(alibaba, CompanyFacts.CONTRACT_SIGNED, List.of(true, false))),
                        way -> way.get("alibaba.listing") == Listing.PAID
                                || way.get("alibaba.contractSigned").equals(true)),
                rule(
                        Q2B,
                        IMPLIED,
                        Map.of(
                                "alibaba.viaProgrammeYear",
                                possible(alibaba, CompanyFacts.VIA_PROGRAMME_YEAR, YEARS),
                                "alibaba.renewal",
                                possible(alibaba, CompanyFacts.RENEWAL, MONTHS)),
                        way -> !today.isBefore(LocalDate.of(2023, 6, 1))
                                || !Set.of(Optional.of(2021L), Optional.of(2022L))
                                        .contains(way.get("alibaba.viaProgrammeYear"))
                                || !Set.of(YearMonth.of(2023, 7), YearMonth.of(2023, 8), YearMonth.of(2023, 9))
                                        .contains(way.get("alibaba.renewal"))),
                rule(Q9, EXPRESS, Map.of(), way -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-31", "2023-06-01"})
    void every_company_is_ruled_on_as_in_plain_code(LocalDate today) {
        for (var number : Ways.of(CompanyFacts.MEMBER_NUMBER, "jp1")) {
            for (var listing : Ways.of(CompanyFacts.LISTING, Listing.values())) {
                for (var contract : Ways.of(CompanyFacts.CONTRACT_SIGNED, true, false)) {
                    for (var year : Ways.of(CompanyFacts.VIA_PROGRAMME_YEAR, YEARS)) {
                        for (var month : Ways.of(CompanyFacts.RENEWAL, MONTHS)) {
                            var alibaba = number.overlaidBy(listing)
                                    .overlaidBy(contract)
                                    .overlaidBy(year)
                                    .overlaidBy(month);
                            assertThat(PlainRule.withoutCures(ruling(alibaba, today)))
                                    .as("%s on %s", alibaba, today)
                                    .isEqualTo(PlainRule.ruling(plain(alibaba, today)));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2023-05-31, 2022, 2023-06, ELIGIBLE",
        "2023-05-31, 2022, 2023-07, INELIGIBLE",
        "2023-05-31, 2022, 2023-09, INELIGIBLE",
        "2023-05-31, 2022, 2023-10, ELIGIBLE",
        "2023-05-31, 2023, 2023-07, ELIGIBLE",
        "2023-06-01, 2022, 2023-07, ELIGIBLE"
    })
    void those_who_renew_in_the_summer_wait_for_their_own_call(
            LocalDate today, long year, YearMonth renewal, Eligibility answer) {
        var alibaba = Facts.of(CompanyFacts.LISTING, Listing.PAID, CompanyFacts.MEMBER_NUMBER, "jp1")
                .with(CompanyFacts.VIA_PROGRAMME_YEAR, Optional.of(year))
                .with(CompanyFacts.RENEWAL, renewal);

        assertThat(ruling(alibaba, today).answer()).isEqualTo(answer);
    }

    @Test
    void a_company_of_which_nothing_is_known_on_alibaba_has_no_number() {
        var ruling = SupportGuideline.ruling("sakura", Facts.NONE, LocalDate.of(2024, 1, 1), Settled.NOTHING);

        assertThat(ruling.answer()).isEqualTo(Eligibility.INELIGIBLE);
        assertThat(ruling.because()).containsExactly(Q1);
        assertThat(ruling.missing()).isEmpty();
    }

    @Test
    void the_guideline_looks_at_the_clauses_of_section_4() {
        assertThat(SupportGuideline.CLAUSES).isEqualTo(Set.of(Q1, Q2, Q2B, Q9));
    }
}
