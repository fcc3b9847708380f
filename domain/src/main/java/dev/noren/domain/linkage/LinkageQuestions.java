package dev.noren.domain.linkage;

import static dev.noren.domain.life.Payload.COMPANY;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions that are asked before any application: who may apply, and what it costs.
 *
 * @param about what a question holds
 * @param guideline the clauses that decide who may apply
 * @param fees the clauses on which the fee rests
 */
record LinkageQuestions(Schema about, Set<Clause> guideline, List<Clause> fees, Guided guided) {

    /** The ruling by a programme's guideline. */
    @FunctionalInterface
    interface Guided {

        Ruling<Eligibility> ruling(Applicant applicant, Attempt<?> attempt);
    }

    /** What an application costs: the documents leave it to the call, so that the edition sets it. */
    static Money fee(Edition edition) {
        return edition.fee().orElseThrow().money();
    }

    List<Query<Void>> all() {
        return List.of(
                new Query<>("eligibility", Query.COMPANY_AND_OFFICE, about, guideline, this::eligibility),
                new Query<>("fee", Query.COMPANY_AND_OFFICE, about, new LinkedHashSet<>(fees), this::fee));
    }

    /** The ruling on a company and the products that a payload names; empty where one of them cannot be used. */
    Optional<Ruling<Eligibility>> ruling(String company, Attempt<?> attempt) {
        return Applicant.of(company, attempt).map(applicant -> guided.ruling(applicant, attempt));
    }

    private Facts eligibility(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        return question.get(COMPANY)
                .flatMap(company -> ruling(company, question))
                .map(Shown::eligibility)
                .orElse(Facts.NONE);
    }

    /** Where the amount stands in for the one in the call, no document says it. */
    private Facts fee(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        var fee = question.edition().fee().orElseThrow();
        var basis = fee.illustrative() ? Basis.SILENT : Basis.EXPRESS;
        return Shown.ruling("fee", new Ruling<>("fee", basis, fees, List.of(), Set.of()))
                .with(Shown.AMOUNT, fee.money().amount())
                .with(Shown.CURRENCY, fee.money().currency())
                .with(Shown.LINES, List.of(Shown.line(fee.money().amount(), fees.getFirst())))
                .with(Shown.COSTS, List.of())
                .with(Fee.TAX_INCLUDED, fee.taxIncluded())
                .with(Fee.ILLUSTRATIVE, fee.illustrative());
    }
}
