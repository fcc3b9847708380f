package dev.noren.domain.street;

import static dev.noren.domain.clause.Deck23.ST_6;
import static dev.noren.domain.company.CompanyFacts.JAPANESE_AFFILIATE;
import static dev.noren.domain.company.CompanyFacts.SEAT;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Guideline;
import dev.noren.domain.ruling.Of;
import dev.noren.domain.ruling.Rule;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import java.util.List;

/** Who may list on Japan Street: Japanese companies and Japanese affiliates abroad, with all goods. */
final class StreetGuideline {

    static final Guideline<Facts> RULES = new Guideline<>(List.of(Rule.ofCompany(
            ST_6,
            "seat, japaneseAffiliate",
            Of.<Facts, String>of(facts -> facts, SEAT)
                    .is("JP")
                    .or(Of.<Facts, Boolean>of(facts -> facts, JAPANESE_AFFILIATE)
                            .is(true)))));

    private StreetGuideline() {}

    static Ruling<Eligibility> ruling(String company, Facts facts) {
        return Eligibility.ruling(List.of(RULES.look(facts, Subject.company(company), Settled.NOTHING)));
    }
}
