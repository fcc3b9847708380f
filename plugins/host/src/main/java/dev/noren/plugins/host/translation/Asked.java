package dev.noren.plugins.host.translation;

import static dev.noren.domain.product.ProductFacts.CATEGORY;
import static dev.noren.domain.product.ProductFacts.CERTIFICATES;
import static dev.noren.domain.product.ProductFacts.JAN_CODE;
import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.MINIMUM_ORDER_CASES;
import static dev.noren.domain.product.ProductFacts.NAME;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static dev.noren.domain.product.ProductFacts.SELLABLE_IN;
import static dev.noren.domain.product.ProductFacts.STORAGE;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Word;
import dev.noren.domain.product.Prefecture;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import dev.noren.ports.driven.Buyers.Opening;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;

/** What the kernel asks about, as plug-ins know it: nothing personal, and nothing beyond what they need. */
public final class Asked {

    /** Where an edition runs without a first or a last day: the days between which all dates lie. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

    private Asked() {}

    /** An edition. */
    public static Season season(Edition edition) {
        var runs = edition.runs();
        return new Season(edition.id(), runs.from().orElse(EARLIEST), runs.to().orElse(LATEST));
    }

    /** Products by name, in the order of their names. */
    public static List<Product> products(Map<String, Facts> byName) {
        return new TreeMap<>(byName)
                .entrySet().stream()
                        .map(each -> product(each.getKey(), each.getValue()))
                        .toList();
    }

    private static Product product(String name, Facts facts) {
        return new Product(
                name,
                facts.get(NAME),
                facts.get(CATEGORY).map(Word::word),
                facts.get(MADE_IN),
                facts.get(PREFECTURE).map(Prefecture::romaji),
                facts.get(JAN_CODE),
                facts.get(STORAGE).map(Word::word),
                facts.get(MINIMUM_ORDER_CASES).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                set(facts, CERTIFICATES),
                set(facts, SELLABLE_IN));
    }

    private static Set<String> set(Facts facts, Fact<List<String>> fact) {
        return Set.copyOf(facts.get(fact).orElse(List.of()));
    }

    /** A participation as it opens. */
    public static Participation participation(Opening opening) {
        var season = season(opening.edition());
        return new Participation(
                season,
                opening.promotion().from().orElse(season.from()),
                opening.promotion().to().orElse(season.to()),
                opening.options(),
                opening.track(),
                products(opening.products()));
    }
}
