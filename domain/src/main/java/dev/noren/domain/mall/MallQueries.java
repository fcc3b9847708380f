package dev.noren.domain.mall;

import static dev.noren.domain.clause.Mall24.FLOW_3;
import static dev.noren.domain.clause.Mall24.MISC_9;
import static dev.noren.domain.clause.Mall24.OPT_1;
import static dev.noren.domain.clause.Mall24.PN_3;
import static dev.noren.domain.clause.Mall24.PN_5;
import static dev.noren.domain.clause.Mall24.PN_6;
import static dev.noren.domain.clause.Mall24.PN_7;
import static dev.noren.domain.clause.Mall24.PR_4;
import static dev.noren.domain.clause.Mall24.REQ_11;
import static dev.noren.domain.life.Payload.BUYER;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.EDITION;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Query.COMPANY_AND_OFFICE;
import static dev.noren.domain.mall.MallPayload.OPTION;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.company.CompanySize;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
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
import dev.noren.domain.ruling.Rule;
import dev.noren.domain.ruling.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of JAPAN MALL: eligibility and fee before anything is open, refund and results on a participation. */
final class MallQueries {

    /** Up to how many cases counts as a few where the edition does not say (ours). */
    private static final long FEW_CASES = 10;

    static final Fact<List<Map<String, Object>>> RESULTS =
            Fact.of("results", FactType.listOf(new FactType.Named<>(new FactType.Anything())));

    private static final Schema ABOUT = Schema.of(COMPANY, PRODUCTS).orNot(EDITION, BUYER, OPTION);

    private static final Set<Clause> GUIDELINE = MallGuideline.of(MallRules.MALL_2024).rules().stream()
            .map(Rule::clause)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<Clause> FEES =
            Set.of(Mall24.OPT_2, Mall24.OPT_6, Mall24.OV_7, Deck23.MALL_1, REQ_11, PN_3);

    private static final Set<Clause> RESULT_CLAUSES = Set.of(PR_4, FLOW_3, PN_5, PN_6, PN_7, OPT_1, MISC_9);

    static final List<Query<Void>> BEFORE = List.of(
            new Query<>("eligibility", COMPANY_AND_OFFICE, ABOUT, GUIDELINE, MallQueries::eligibility),
            new Query<>("fee", COMPANY_AND_OFFICE, ABOUT, FEES, MallQueries::fee));

    static final List<Query<MallCase>> ON_CASE = List.of(
            MallRefunds.RULINGS.question(),
            new Query<>(
                    "results",
                    COMPANY_AND_OFFICE,
                    Schema.EMPTY,
                    RESULT_CLAUSES,
                    (question, reasons) -> results(question.state())));

    private MallQueries() {}

    /** The ruling on the company, products and buyer of a payload; empty where one of them cannot be used. */
    static Optional<Ruling<Eligibility>> eligibility(Attempt<?> attempt) {
        var destination =
                attempt.get(BUYER).flatMap(attempt.world()::buyer).flatMap(facts -> facts.get(BuyerFacts.COUNTRY));
        var edition = attempt.edition();
        return Applicant.named(attempt)
                .map(applicant -> MallGuideline.of(MallProgramme.rules(edition))
                        .ruling(
                                applicant.name(),
                                applicant.company(),
                                applicant.products(),
                                destination,
                                edition.numbers()
                                        .get(Numbers.MINIMUM_ORDER_CASES)
                                        .orElse(FEW_CASES),
                                applicant.settled()));
    }

    private static Facts eligibility(Attempt<Void> question, Reasons reasons) {
        partiesExist(question, reasons);
        var ruling = eligibility(question);
        return ruling.map(Shown::eligibility).orElse(Facts.NONE);
    }

    private static void partiesExist(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        Checks.<Void>buyerExists(BUYER).at(question, reasons);
    }

    private static Facts fee(Attempt<Void> question, Reasons reasons) {
        partiesExist(question, reasons);
        var partner = question.get(BUYER).flatMap(question.edition()::partner);
        var offer = question.get(OPTION).flatMap(option -> partner.flatMap(buyer -> buyer.offer(option)));
        if (question.get(OPTION).isPresent() && offer.isEmpty()) {
            reasons.invalid(OPTION.name(), Flaw.NOT_OFFERED);
        }
        if (!reasons.none()) {
            return Facts.NONE;
        }
        var company = question.world().company(question.need(COMPANY)).orElseThrow();
        var costs = Facts.of(Shown.COSTS, List.<Clause>of(REQ_11, PN_3));
        return offer.map(chosen -> costs.overlaidBy(feeOf(chosen, company, question.need(PRODUCTS))))
                .orElseGet(() -> costs.overlaidBy(
                        Shown.free(MallProgramme.rules(question.edition()).free())));
    }

    private static Facts feeOf(Offer offer, Facts company, List<String> products) {
        List<Clause> because = List.of(Mall24.OPT_2, Mall24.OPT_6);
        var price = MallFees.perProduct(offer, company);
        if (price.isEmpty()) {
            return Shown.ruling(
                    CompanySize.INCOMPLETE.word(),
                    new Ruling<>("fee", Basis.EXPRESS, because, List.of(), MallFees.missing(offer, company)));
        }
        var lines = products.stream()
                .map(product -> Shown.line(product, price.get(), Mall24.OPT_6))
                .toList();
        return Shown.ruling("fee", new Ruling<>("fee", Basis.EXPRESS, because, List.of(), Set.of()))
                .with(Shown.AMOUNT, Math.multiplyExact(price.get(), products.size()))
                .with(Shown.CURRENCY, Money.YEN)
                .with(Shown.LINES, lines);
    }

    /** Whether the company is given results of its own: paid, and the buyer gave data for what was chosen. */
    static boolean hasResults(MallCase participation) {
        return participation.paid()
                && participation
                        .report()
                        .filter(report -> !report.data().isEmpty())
                        .isPresent();
    }

    private static Facts results(MallCase participation) {
        var ruling = ruling(participation);
        var answer = Shown.ruling(ruling.answer(), ruling);
        var report = participation.report();
        var outlined = answer.withKnown(Shown.OVERVIEW, report.flatMap(MallCase.Report::overview));
        return hasResults(participation)
                ? outlined.with(
                        RESULTS,
                        MallData.given(participation, report.orElseThrow().data()))
                : outlined;
    }

    private static Ruling<String> ruling(MallCase participation) {
        if (!participation.paid()) {
            return Ruling.of("withheld", Basis.EXPRESS, PR_4, FLOW_3);
        }
        if (hasResults(participation)) {
            return Ruling.of("given", Basis.EXPRESS, PN_5, PN_6, OPT_1, FLOW_3);
        }
        return participation.report().isEmpty()
                ? Ruling.of("unavailable", Basis.EXPRESS, PN_5)
                : Ruling.of("unavailable", Basis.EXPRESS, PN_7, MISC_9, FLOW_3);
    }
}
