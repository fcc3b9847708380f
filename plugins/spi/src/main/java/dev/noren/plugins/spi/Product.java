package dev.noren.plugins.spi;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A product as a plug-in needs it. What nobody has said is empty, and that is no fault.
 *
 * @param id by which proposals name it
 * @param name as the company calls it
 * @param category in the words of {@link Categories}
 * @param madeIn ISO 3166-1 alpha-2
 * @param prefecture in romaji, as {@code Kochi}, for goods made in Japan
 * @param storage {@code ambient}, {@code chilled} or {@code frozen}
 * @param minimumOrderCases above 0
 * @param certificates as {@code FDA}, {@code NMPA}
 * @param sellableIn ISO 3166-1 alpha-2; empty too where nobody has said
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Product(
        String id,
        Optional<String> name,
        Optional<String> category,
        Optional<String> madeIn,
        Optional<String> prefecture,
        Optional<String> janCode,
        Optional<String> storage,
        OptionalLong minimumOrderCases,
        Set<String> certificates,
        Set<String> sellableIn) {

    public Product {
        certificates = Set.copyOf(certificates);
        sellableIn = Set.copyOf(sellableIn);
    }

    /** A product of which nothing is known but its id; for tests, and to build others upon. */
    public static Product of(String id) {
        return new Product(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Set.of(),
                Set.of());
    }

    /** Whether it is known to be in one of those categories. */
    public boolean isIn(Set<String> categories) {
        return category.filter(categories::contains).isPresent();
    }

    /** The same under that name. */
    public Product named(String newName) {
        return new Product(
                id,
                Optional.of(newName),
                category,
                madeIn,
                prefecture,
                janCode,
                storage,
                minimumOrderCases,
                certificates,
                sellableIn);
    }

    /** The same in that category. */
    public Product in(String newCategory) {
        return new Product(
                id,
                name,
                Optional.of(newCategory),
                madeIn,
                prefecture,
                janCode,
                storage,
                minimumOrderCases,
                certificates,
                sellableIn);
    }

    /** The same with that JAN code. */
    public Product coded(String newJanCode) {
        return new Product(
                id,
                name,
                category,
                madeIn,
                prefecture,
                Optional.of(newJanCode),
                storage,
                minimumOrderCases,
                certificates,
                sellableIn);
    }
}
