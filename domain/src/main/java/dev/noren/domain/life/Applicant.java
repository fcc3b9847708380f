package dev.noren.domain.life;

import static dev.noren.domain.life.Payload.COMPANY;
import static dev.noren.domain.life.Payload.PRODUCTS;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.ruling.Settled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company and the products with which it would join, as the world knows them.
 *
 * @param settled what was settled beforehand for them
 */
public record Applicant(String name, Facts company, Map<String, Facts> products, Settled settled) {

    /** The company that a question or command names, with the products named; empty where one of them cannot be used. */
    public static Optional<Applicant> named(Attempt<?> attempt) {
        return attempt.get(COMPANY).flatMap(company -> of(company, attempt));
    }

    /** A company with the products named; empty where one of them cannot be used, as another company's cannot. */
    public static Optional<Applicant> of(String company, Attempt<?> attempt) {
        var facts = attempt.world().company(company);
        var names = attempt.get(PRODUCTS).orElse(List.of());
        var products = new LinkedHashMap<String, Facts>();
        names.forEach(name -> attempt.world()
                .product(name)
                .filter(product -> product.need(ProductFacts.OF).equals(company))
                .ifPresent(product -> products.put(name, product)));
        return facts.isEmpty() || products.size() < names.size()
                ? Optional.empty()
                : Optional.of(new Applicant(
                        company, facts.get(), products, attempt.world().settled(company, products.keySet())));
    }
}
