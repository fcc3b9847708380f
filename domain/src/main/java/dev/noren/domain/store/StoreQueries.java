package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_12;
import static dev.noren.domain.clause.Deck23.STORE_13;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.EDITION;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Query.COMPANY_AND_OFFICE;
import static dev.noren.domain.store.StorePayload.MARKET;
import static dev.noren.domain.store.StorePayload.PLAN;

import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Applicant;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Money;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The questions of JAPAN STORE: who may join, and what it costs. */
final class StoreQueries {

    private static final Schema ABOUT = Schema.of(COMPANY, PRODUCTS).orNot(EDITION, MARKET, PLAN);

    static final List<Query<Void>> BEFORE = List.of(
            new Query<>("eligibility", COMPANY_AND_OFFICE, ABOUT, StoreGuideline.CLAUSES, StoreQueries::eligibility),
            new Query<>("fee", COMPANY_AND_OFFICE, ABOUT, Set.of(STORE_12, STORE_13), StoreQueries::fee));

    static final List<Query<StoreCase>> ON_CASE = List.of(StoreRefunds.RULINGS.question());

    private StoreQueries() {}

    /** The ruling on an applicant with the choices of a payload. */
    static Ruling<Eligibility> eligibility(Applicant applicant, Attempt<?> attempt) {
        return StoreGuideline.ruling(applicant, attempt.get(MARKET), StorePlans.restricted(attempt));
    }

    private static Facts eligibility(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        return Applicant.named(question)
                .map(applicant -> Shown.eligibility(eligibility(applicant, question)))
                .orElse(Facts.NONE);
    }

    /** Amazon's own fees come on top of it. A plan or market that is not named costs nothing. */
    private static Facts fee(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        var fee = feeOf(StorePlans.chosen(question));
        return Shown.ruling("fee", Ruling.of("fee", Basis.EXPRESS, STORE_12))
                .with(Shown.AMOUNT, fee.amount())
                .with(Shown.CURRENCY, fee.currency())
                .with(Shown.LINES, fee.amount() == 0 ? List.of() : List.of(Shown.line(fee.amount(), STORE_12)))
                .with(Shown.COSTS, List.of(STORE_13));
    }

    private static Money feeOf(Optional<Plan> plan) {
        return plan.map(Plan::fee).map(Fee::money).orElse(Money.yen(0));
    }
}
