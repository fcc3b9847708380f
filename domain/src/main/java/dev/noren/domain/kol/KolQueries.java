package dev.noren.domain.kol;

import static dev.noren.domain.kol.KolPayload.TRACK;
import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.EDITION;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Query.COMPANY_AND_OFFICE;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Shown;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Rule;
import dev.noren.domain.ruling.Ruling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The questions of KOL/KOC before anything is open: eligibility, fee, ranking. */
final class KolQueries {

    private static final Schema ABOUT = Schema.of(COMPANY, PRODUCTS).orNot(EDITION, TRACK);

    /** The clauses of the guideline. */
    static final Set<Clause> GUIDELINE = KolGuideline.rules().map(Rule::clause).collect(Collectors.toUnmodifiableSet());

    static final List<Query<Void>> BEFORE = List.of(
            new Query<>("eligibility", COMPANY_AND_OFFICE, ABOUT, GUIDELINE, KolQueries::eligibility),
            new Query<>("fee", COMPANY_AND_OFFICE, ABOUT, KolProgramme.FREE.cites(), KolQueries::fee),
            Ranking.QUERY);

    private KolQueries() {}

    /** The ruling on a company with the products and track of a payload; empty where one of them cannot be used. */
    static Optional<Ruling<Eligibility>> ruling(Attempt<?> attempt, String company) {
        var facts = attempt.world().company(company);
        var names = attempt.get(PRODUCTS).orElse(List.of());
        var products = new LinkedHashMap<String, Facts>();
        names.forEach(name -> attempt.world().product(name).ifPresent(product -> products.put(name, product)));
        if (facts.isEmpty() || products.size() < names.size()) {
            return Optional.empty();
        }
        var settled = attempt.world().settled(company, products.keySet());
        return Optional.of(KolGuideline.ruling(company, facts.get(), products, attempt.get(TRACK), settled));
    }

    private static Facts eligibility(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        return question.get(COMPANY)
                .flatMap(company -> ruling(question, company))
                .map(Shown::eligibility)
                .orElse(Facts.NONE);
    }

    private static Facts fee(Attempt<Void> question, Reasons reasons) {
        Checks.companyAndProductsExist(question, reasons);
        return KolProgramme.FREE.fee();
    }
}
