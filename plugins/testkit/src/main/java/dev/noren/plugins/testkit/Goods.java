package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Product;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** Products of every category, well known and unknown. */
final class Goods {

    /** Nothing is known of it. */
    static final Product UNKNOWN = Product.of("unknown");

    /** All is known of it. */
    static final Product KNOWN = product("known", Categories.FOOD, "JP", "Kochi", "ambient", Set.of("FDA", "NMPA"));

    static final List<Product> ALL = Stream.concat(
                    Categories.ALL.stream().sorted().flatMap(Goods::ofCategory),
                    Stream.of(
                            UNKNOWN,
                            KNOWN,
                            Product.of("of-a-category-of-tomorrow").in("a-category-of-tomorrow"),
                            product("chilled", Categories.FOOD, "JP", "Hokkaido", "chilled", Set.of()),
                            product("frozen", Categories.FOOD, "JP", "Okinawa", "frozen", Set.of()),
                            product("stored-as-never-before", Categories.FOOD, "JP", "Tokyo", "levitated", Set.of()),
                            abroad()))
            .toList();

    private Goods() {}

    private static Stream<Product> ofCategory(String category) {
        return Stream.of(
                Product.of("some-" + category).in(category),
                product("known-" + category, category, "JP", "Tokyo", "ambient", Set.of("FDA")));
    }

    private static Product abroad() {
        return new Product(
                "made-abroad",
                Optional.of("Made abroad"),
                Optional.of(Categories.OTHER),
                Optional.of("FR"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.of(Long.MAX_VALUE),
                Set.of(),
                Set.of("US"));
    }

    private static Product product(
            String id, String category, String madeIn, String prefecture, String storage, Set<String> certificates) {
        return new Product(
                id,
                Optional.of("名前 " + id),
                Optional.of(category),
                Optional.of(madeIn),
                Optional.of(prefecture),
                Optional.of("4901234567894"),
                Optional.of(storage),
                OptionalLong.of(1),
                certificates,
                Set.of("CN", "KR", "SG", "TH", "US", "CA"));
    }
}
