package dev.noren.plugins.buyers.thaimalls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromotionTest {

    private static final Product MASK = Product.of("mask").in(Categories.COSMETICS);
    private static final Product MOCHI = Product.of("mochi").in(Categories.FOOD);

    @Test
    void konvy_shows_cosmetics_alone() {
        assertThat(told(between("2025-03-04", "2025-03-31", MASK, MOCHI)))
                .containsExactly(
                        "FEATURE_PAGE lazada 2025-03-04 to 2025-03-31",
                        "FEATURE_PAGE shopee 2025-03-04 to 2025-03-31",
                        "FEATURE_PAGE konvy 2025-03-04 to 2025-03-31 [mask]",
                        "AD lazada 2025-03-04 to 2025-03-31 for mall-ads",
                        "AD shopee 2025-03-04 to 2025-03-31 for mall-ads",
                        "AD konvy 2025-03-04 to 2025-03-31 for mall-ads [mask]",
                        "POST instagram 2025-03-04",
                        "POST instagram 2025-03-17 for instagram-post");
    }

    @Test
    void without_cosmetics_nothing_is_on_konvy() {
        assertThat(told(between("2025-03-04", "2025-03-31", MOCHI))).noneMatch(told -> told.contains("konvy"));
    }

    private static Participation between(String from, String to, Product... products) {
        return new Participation(
                new Season("mall", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of("mall-ads", "instagram-post"),
                Optional.empty(),
                List.of(products));
    }

    private static List<String> told(Participation participation) {
        return new Promotion(participation)
                .plan().activities().stream()
                        .map(each -> each.kind() + " " + each.channel() + " " + each.on()
                                + each.until().map(last -> " to " + last).orElse("")
                                + each.option().map(option -> " for " + option).orElse("")
                                + (each.products().isEmpty() ? "" : " " + each.products()))
                        .toList();
    }
}
