package dev.noren.domain.linkage;

import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.ApplicationCase;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Errand;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Changes to what a company told when it applied (LINKNEW-Q20, LINKACT-Q10). The facts are those of the company and its
 * products: the clock hands the changes on to them, and the ruling is not made again.
 */
final class Amendment {

    static final Fact<Facts> COMPANY = Fact.of("company", FactType.group(CompanyFacts.SCHEMA));
    static final Fact<Map<String, Facts>> PRODUCTS =
            Fact.of("products", new FactType.Named<>(FactType.group(ProductFacts.SCHEMA)));

    /** {@code {company: {…}, products: {NAME: {…}}}}. */
    static final Fact<Facts> CHANGES = Fact.of("changes", FactType.group(Schema.allOptional(COMPANY, PRODUCTS)));

    static final Fact<Facts> FACTS_OF_COMPANY = Fact.of("facts", FactType.group(CompanyFacts.SCHEMA));
    static final Fact<Facts> FACTS_OF_PRODUCT = Fact.of("facts", FactType.group(ProductFacts.SCHEMA));

    private Amendment() {}

    /** The products are those of the application, and nothing contradicts itself. */
    static <S extends ApplicationCase> void fits(Attempt<S> attempt, Reasons reasons) {
        var changes = attempt.get(CHANGES).orElse(Facts.NONE);
        changes.get(COMPANY)
                .flatMap(company -> company.get(CompanyFacts.CORPORATE_NUMBER))
                .ifPresent(number -> {
                    var own = party(attempt, Subject.company(company(attempt)));
                    if (attempt.world().holders(PartyCase.corporateNumber(number)).stream()
                            .anyMatch(holder -> !own.contains(holder))) {
                        reasons.duplicate(path(COMPANY) + "." + CompanyFacts.CORPORATE_NUMBER.name());
                    }
                });
        changes.get(PRODUCTS).orElse(Map.of()).forEach((name, newer) -> productFits(attempt, name, newer, reasons));
    }

    private static <S extends ApplicationCase> void productFits(
            Attempt<S> attempt, String name, Facts newer, Reasons reasons) {
        var path = path(PRODUCTS) + "." + name;
        flaw(attempt, name)
                .ifPresentOrElse(
                        flaw -> reasons.invalid(path, flaw),
                        () -> ProductFacts.contradictions(attempt.world()
                                        .product(name)
                                        .orElse(Facts.NONE)
                                        .overlaidBy(newer))
                                .forEach(problem -> reasons.invalid(path + "." + problem.field(), problem.flaw())));
    }

    /** Where the application names no products, any of the company's own may change. */
    private static <S extends ApplicationCase> Optional<Flaw> flaw(Attempt<S> attempt, String name) {
        var products = attempt.state().application().submission().products();
        if (!products.isEmpty()) {
            return products.contains(name) ? Optional.empty() : Optional.of(Flaw.NOT_IN_THE_PARTICIPATION);
        }
        return attempt.world()
                .product(name)
                .map(facts -> facts.need(ProductFacts.OF).equals(company(attempt))
                        ? Optional.<Flaw>empty()
                        : Optional.of(Flaw.NOT_YOURS))
                .orElse(Optional.of(Flaw.NOT_FOUND));
    }

    /** What the clock hands on to the company and its products. */
    static <S extends ApplicationCase> List<Errand> errands(Attempt<S> attempt) {
        var changes = attempt.need(CHANGES);
        var ofCompany = changes.get(COMPANY).stream()
                .flatMap(newer -> party(attempt, Subject.company(company(attempt))).stream()
                        .map(id -> revision(id, FACTS_OF_COMPANY, newer)));
        var ofProducts = changes.get(PRODUCTS).orElse(Map.of()).entrySet().stream()
                .flatMap(change -> party(attempt, Subject.product(change.getKey())).stream()
                        .map(id -> revision(id, FACTS_OF_PRODUCT, change.getValue())));
        return Stream.concat(ofCompany, ofProducts).toList();
    }

    private static Errand revision(String party, Fact<Facts> facts, Facts newer) {
        return new Errand(party, "revise", Facts.of(facts, newer));
    }

    private static List<String> party(Attempt<?> attempt, Subject subject) {
        return attempt.world().holders(PartyCase.named(subject));
    }

    private static String company(Attempt<? extends ApplicationCase> attempt) {
        return attempt.state().application().submission().company();
    }

    private static String path(Fact<?> part) {
        return CHANGES.name() + "." + part.name();
    }
}
