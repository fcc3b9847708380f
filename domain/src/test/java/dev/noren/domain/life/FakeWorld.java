package dev.noren.domain.life;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.ruling.Settled;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.terms.Terms;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A world that a test sets up. Immutable: each change gives another one.
 *
 * @param cases other cases by id; each holds the claims that it says it holds
 * @param claims who holds what else
 * @param settled what was settled beforehand, for whichever company and products
 */
public record FakeWorld(
        Instant now,
        Edition edition,
        Map<String, Facts> companies,
        Map<String, Facts> products,
        Map<String, Facts> buyers,
        Map<String, Case> cases,
        Map<Claim, List<String>> claims,
        Terms terms,
        Settled settled)
        implements World {

    /** A world in which there is nobody, at an instant. */
    public static FakeWorld empty(Instant now, Edition edition, Terms terms) {
        return new FakeWorld(now, edition, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), terms, Settled.NOTHING);
    }

    @Override
    public Optional<Facts> company(String name) {
        return Optional.ofNullable(companies.get(name));
    }

    @Override
    public Optional<Facts> product(String name) {
        return Optional.ofNullable(products.get(name));
    }

    @Override
    public Optional<Facts> buyer(String name) {
        return Optional.ofNullable(buyers.get(name));
    }

    @Override
    public List<String> holders(Claim claim) {
        var byCases = cases.values().stream()
                .filter(each -> each.claims().contains(claim))
                .map(Case::id);
        return Stream.concat(claims.getOrDefault(claim, List.of()).stream(), byCases)
                .toList();
    }

    @Override
    public long holderCount(Claim claim) {
        return holders(claim).size();
    }

    @Override
    public Optional<Case> other(String caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    @Override
    public List<Case> casesOf(Subject party) {
        return cases.values().stream()
                .filter(each -> each.company().map(Subject::company).equals(Optional.of(party))
                        || each.buyer().map(Subject::buyer).equals(Optional.of(party)))
                .toList();
    }

    @Override
    public Set<String> names(Subject party) {
        return Set.of();
    }

    @Override
    public Settled settled(String company, Set<String> itsProducts) {
        return settled;
    }

    public FakeWorld at(Instant instant) {
        return new FakeWorld(instant, edition, companies, products, buyers, cases, claims, terms, settled);
    }

    public FakeWorld in(Edition other) {
        return new FakeWorld(now, other, companies, products, buyers, cases, claims, terms, settled);
    }

    public FakeWorld withCompany(String name, Facts facts) {
        return new FakeWorld(
                now, edition, more(companies, name, facts), products, buyers, cases, claims, terms, settled);
    }

    public FakeWorld withProduct(String name, Facts facts) {
        return new FakeWorld(
                now, edition, companies, more(products, name, facts), buyers, cases, claims, terms, settled);
    }

    public FakeWorld withBuyer(String name, Facts facts) {
        return new FakeWorld(
                now, edition, companies, products, more(buyers, name, facts), cases, claims, terms, settled);
    }

    /** The same with another case, or with that case as it stands now. */
    public FakeWorld withCase(Case other) {
        return new FakeWorld(
                now, edition, companies, products, buyers, more(cases, other.id(), other), claims, terms, settled);
    }

    public FakeWorld claimed(Claim claim, String... holders) {
        return new FakeWorld(
                now,
                edition,
                companies,
                products,
                buyers,
                cases,
                more(claims, claim, List.of(holders)),
                terms,
                settled);
    }

    public FakeWorld under(Terms newer) {
        return new FakeWorld(now, edition, companies, products, buyers, cases, claims, newer, settled);
    }

    @Override
    public List<Worklist.Item> worklist(int most) {
        return List.of();
    }

    public FakeWorld settling(Settled other) {
        return new FakeWorld(now, edition, companies, products, buyers, cases, claims, terms, other);
    }

    private static <K, V> Map<K, V> more(Map<K, V> map, K key, V value) {
        var all = new LinkedHashMap<>(map);
        all.put(key, value);
        return Collections.unmodifiableMap(all);
    }
}
