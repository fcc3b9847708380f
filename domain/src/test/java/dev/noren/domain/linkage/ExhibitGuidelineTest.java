package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkNew.Q10;
import static dev.noren.domain.clause.LinkNew.Q11;
import static dev.noren.domain.clause.LinkNew.Q12;
import static dev.noren.domain.clause.LinkNew.Q15;
import static dev.noren.domain.clause.LinkNew.Q16;
import static dev.noren.domain.clause.LinkNew.Q17;
import static dev.noren.domain.clause.LinkNew.Q6;
import static dev.noren.domain.clause.LinkNew.Q7;
import static dev.noren.domain.clause.LinkNew.Q8;
import static dev.noren.domain.clause.LinkNew.Q9;
import static dev.noren.domain.ruling.Basis.EXPRESS;
import static dev.noren.domain.ruling.Basis.IMPLIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.company.CompanyFacts.Form;
import dev.noren.domain.company.CompanyFacts.Listing;
import dev.noren.domain.company.Industry;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.PlainRule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 4, the row of {@code linkage-new-2023}, against the same rules written in plain code. */
class ExhibitGuidelineTest {

    private static final Subject COMPANY = Subject.company("sakura");
    private static final Subject PRODUCT = Subject.product("ponzu");
    private static final Facts GOOD_COMPANY = Facts.of(CompanyFacts.SEAT, "JP", CompanyFacts.FORM, Form.CORPORATION)
            .with(CompanyFacts.ALIBABA, Facts.of(CompanyFacts.LISTING, Listing.NONE));
    private static final Optional<Optional<String>> SAME = Optional.of(Optional.empty());

    private static Ruling<Eligibility> ruling(Facts company, Facts product, Optional<Optional<String>> listed) {
        return ExhibitGuideline.ruling(
                new Applicant("sakura", company, Map.of("ponzu", product), Settled.NOTHING), listed);
    }

    private static PlainRule rule(
            Clause clause,
            Subject subject,
            Basis basis,
            Map<String, List<?>> possible,
            Function<Map<String, Object>, Boolean> holds) {
        return new PlainRule(clause, subject, basis, Verdict.UNMET, possible, holds);
    }

    private static PlainRule noBar(Clause clause, Subject subject) {
        return rule(clause, subject, EXPRESS, Map.of(), way -> true);
    }

    /** The value where it is known, or else whatever it could be. */
    private static List<?> possible(Facts facts, Fact<?> fact, List<?> values) {
        return facts.get(fact).<List<?>>map(List::of).orElse(values);
    }

    private static List<PlainRule> plain(Facts company, Facts product, Optional<Optional<String>> listed) {
        var alibaba = company.get(CompanyFacts.ALIBABA).orElse(Facts.NONE);
        var listsItself = listed.map(other -> rule(
                Q10,
                COMPANY,
                EXPRESS,
                Map.of(),
                way -> other.isEmpty() || other.get().equals("sakura")));
        var rules = new ArrayList<PlainRule>();
        // where the seat is unknown, it is the presence that is asked for
        rules.add(rule(
                Q7,
                COMPANY,
                EXPRESS,
                Map.of(
                        "seat",
                        possible(company, CompanyFacts.SEAT, List.of("")),
                        "presenceInJapan",
                        possible(company, CompanyFacts.PRESENCE_IN_JAPAN, List.of(true, false))),
                way -> way.get("seat").equals("JP")
                        || way.get("presenceInJapan").equals(true)));
        rules.add(rule(
                Q8,
                COMPANY,
                EXPRESS,
                Map.of(
                        "form",
                        possible(company, CompanyFacts.FORM, List.of(Form.values())),
                        "employees",
                        possible(company, CompanyFacts.EMPLOYEES, List.of(300L, 2_000L, 2_001L))),
                way -> way.get("form") == Form.CORPORATION || (long) way.get("employees") <= 2_000));
        listsItself.ifPresent(rules::add);
        rules.add(rule(
                Q15,
                COMPANY,
                EXPRESS,
                Map.of(
                        "alibaba.listing",
                        possible(alibaba, CompanyFacts.LISTING, List.of(Listing.values())),
                        "alibaba.leftToReapply",
                        possible(alibaba, CompanyFacts.LEFT_TO_REAPPLY, List.of(false))),
                way -> way.get("alibaba.listing") != Listing.PAID
                        && way.get("alibaba.leftToReapply").equals(false)));
        rules.add(noBar(Q16, COMPANY));
        rules.add(noBar(Q17, COMPANY));
        rules.add(rule(
                Q6,
                PRODUCT,
                EXPRESS,
                Map.of(
                        "restrictedByAlibaba",
                        possible(product, ProductFacts.RESTRICTED_BY_ALIBABA, List.of(true, false)),
                        "infectionControl",
                        possible(product, ProductFacts.INFECTION_CONTROL, List.of(true, false))),
                way -> way.get("restrictedByAlibaba").equals(false)
                        && way.get("infectionControl").equals(false)));
        rules.add(rule(
                Q9,
                PRODUCT,
                IMPLIED,
                Map.of(
                        "producer",
                        possible(product, ProductFacts.PRODUCER, List.of(Optional.empty(), Optional.of(Facts.NONE))),
                        "agentAgreement",
                        possible(product, ProductFacts.AGENT_AGREEMENT, List.of(true, false))),
                way -> way.get("producer").equals(Optional.empty())
                        || way.get("agentAgreement").equals(true)));
        rules.add(noBar(Q11, PRODUCT));
        rules.add(noBar(Q12, PRODUCT));
        return rules;
    }

    private static void isRuledAlike(Facts company, Facts product, Optional<Optional<String>> listed) {
        assertThat(PlainRule.withoutCures(ruling(company, product, listed)))
                .as("%s with %s, listing %s", company, product, listed)
                .isEqualTo(PlainRule.ruling(plain(company, product, listed)));
    }

    @Test
    void every_company_is_ruled_on_as_in_plain_code() {
        var large = Facts.of(CompanyFacts.INDUSTRY, Industry.MANUFACTURING, CompanyFacts.CAPITAL, 900_000_000L)
                .with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty());
        List<Optional<Optional<String>>> listings =
                List.of(Optional.empty(), SAME, Optional.of(Optional.of("sakura")), Optional.of(Optional.of("ume")));
        for (var seat : Ways.of(CompanyFacts.SEAT, "JP", "TH")) {
            for (var presence : Ways.of(CompanyFacts.PRESENCE_IN_JAPAN, true, false)) {
                for (var form : Ways.of(CompanyFacts.FORM, Form.values())) {
                    for (var employees : Ways.of(CompanyFacts.EMPLOYEES, 300L, 2_000L, 2_001L)) {
                        for (var listing : Ways.of(CompanyFacts.LISTING, Listing.values())) {
                            for (var left : Ways.of(CompanyFacts.LEFT_TO_REAPPLY, true, false)) {
                                for (var listed : listings) {
                                    var company = large.overlaidBy(seat)
                                            .overlaidBy(presence)
                                            .overlaidBy(form)
                                            .overlaidBy(employees)
                                            .with(CompanyFacts.ALIBABA, listing.overlaidBy(left));
                                    isRuledAlike(company, Linkages.goods(), listed);
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void every_product_is_ruled_on_as_in_plain_code() {
        for (var restricted : Ways.of(ProductFacts.RESTRICTED_BY_ALIBABA, true, false)) {
            for (var infection : Ways.of(ProductFacts.INFECTION_CONTROL, true, false)) {
                for (var producer : Ways.of(ProductFacts.PRODUCER, Optional.empty(), Optional.of(Facts.NONE))) {
                    for (var agreement : Ways.of(ProductFacts.AGENT_AGREEMENT, true, false)) {
                        var product = restricted
                                .overlaidBy(infection)
                                .overlaidBy(producer)
                                .overlaidBy(agreement);
                        isRuledAlike(GOOD_COMPANY, product, SAME);
                    }
                }
            }
        }
    }

    @Test
    void a_company_of_which_nothing_is_known_on_alibaba_lacks_its_listing() {
        var ruling = ruling(GOOD_COMPANY.without(CompanyFacts.ALIBABA), Linkages.goods(), SAME);

        assertThat(ruling.answer()).isEqualTo(Eligibility.INCOMPLETE);
        assertThat(ruling.missing()).containsExactly("alibaba.listing");
    }

    @ParameterizedTest
    @CsvSource({"300, true", "2000, true", "2001, false"})
    void a_sole_proprietor_may_apply_up_to_the_size_of_a_mid_size_company(long employees, boolean may) {
        var smith = GOOD_COMPANY
                .with(CompanyFacts.FORM, Form.SOLE_PROPRIETOR)
                .with(CompanyFacts.INDUSTRY, Industry.MANUFACTURING)
                .with(CompanyFacts.CAPITAL, 900_000_000L)
                .with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty())
                .with(CompanyFacts.EMPLOYEES, employees);

        assertThat(ruling(smith, Linkages.goods(), SAME).answer())
                .isEqualTo(may ? Eligibility.ELIGIBLE : Eligibility.INELIGIBLE);
    }

    @Test
    void whoever_exhibits_for_a_fee_already_is_pointed_to_the_other_programme() {
        var paying = GOOD_COMPANY.with(CompanyFacts.ALIBABA, Facts.of(CompanyFacts.LISTING, Listing.PAID));

        assertThat(ruling(paying, Linkages.goods(), SAME).findings())
                .filteredOn(finding -> finding.clause() == Q15)
                .singleElement()
                .satisfies(finding -> assertThat(finding.cure()).isEqualTo("linkage-active"));
    }

    @Test
    void the_guideline_looks_at_the_clauses_of_section_4() {
        assertThat(ExhibitGuideline.CLAUSES).isEqualTo(Set.of(Q6, Q7, Q8, Q9, Q10, Q11, Q12, Q15, Q16, Q17));
    }
}
