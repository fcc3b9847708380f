package dev.noren.domain.street;

import static dev.noren.domain.clause.Deck23.ST_1;
import static dev.noren.domain.clause.Deck23.ST_6;
import static dev.noren.domain.clause.Mall24.MISC_11;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.EDITION;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Query.COMPANY_AND_OFFICE;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.FreeOfCharge;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Shown;
import java.util.List;
import java.util.Set;

/** The questions of Japan Street: who may list, and that nothing is charged, so that nothing is returned. */
final class StreetQueries {

    private static final FreeOfCharge FREE = new FreeOfCharge(List.of(Mall24.ST_1, ST_1), List.of(), MISC_11);

    private static final Schema ABOUT = Schema.of(COMPANY).orNot(EDITION, PRODUCTS);

    static final List<Query<Void>> BEFORE = List.of(
            new Query<>("eligibility", COMPANY_AND_OFFICE, ABOUT, Set.of(ST_6), StreetQueries::eligibility),
            new Query<>("fee", COMPANY_AND_OFFICE, ABOUT, Set.of(Mall24.ST_1, ST_1), StreetQueries::fee));

    private StreetQueries() {}

    private static Facts eligibility(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        return question.get(COMPANY)
                .flatMap(company ->
                        question.world().company(company).map(facts -> StreetGuideline.ruling(company, facts)))
                .map(Shown::eligibility)
                .orElse(Facts.NONE);
    }

    private static Facts fee(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        return FREE.fee();
    }

    /** Free of charge: nothing to return, and no other cost is made up for. */
    static <S extends Case> Query<S> refund() {
        return FREE.refundQuery();
    }
}
