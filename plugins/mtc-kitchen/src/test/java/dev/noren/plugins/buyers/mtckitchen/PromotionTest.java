package dev.noren.plugins.buyers.mtckitchen;

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

    @Test
    void the_shop_features_the_goods_and_the_video_is_released_in_the_first_week() {
        assertThat(told(between("2025-03-18", "2025-03-31", Product.of("knife").in(Categories.KITCHEN))))
                .containsExactly("FEATURE_PAGE shop 2025-03-18 to 2025-03-31", "VIDEO video 2025-03-21 for chef-video");
    }

    private static Participation between(String from, String to, Product... products) {
        return new Participation(
                new Season("mall", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of("chef-video"),
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
