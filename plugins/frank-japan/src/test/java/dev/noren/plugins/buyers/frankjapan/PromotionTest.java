package dev.noren.plugins.buyers.frankjapan;

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

    private static final Product SAKE = Product.of("sake").in(Categories.ALCOHOL);
    private static final Product MISO = Product.of("miso").in(Categories.FOOD);

    @Test
    void sake_goes_into_the_hall_and_is_tasted_and_the_rest_has_a_page() {
        assertThat(told(between("2024-10-22", "2024-11-11", SAKE, MISO)))
                .containsExactly(
                        "BANNER jd 2024-10-22 to 2024-10-28",
                        "POST sns 2024-10-28",
                        "SEARCH_AD jd 2024-10-22 to 2024-11-11 for listing-ads",
                        "LIVE_COMMERCE live 2024-11-04 for live-commerce",
                        "FEATURE_PAGE jd 2024-10-22 to 2024-11-11 [sake]",
                        "FEATURE_PAGE jd 2024-10-22 to 2024-11-11 [miso]",
                        "TASTING_EVENT tasting 2024-10-26 [sake]");
    }

    @Test
    void without_sake_there_is_no_hall_and_no_tasting() {
        assertThat(told(between("2024-10-22", "2024-11-11", MISO)))
                .noneMatch(told -> told.startsWith("TASTING_EVENT"))
                .filteredOn(told -> told.startsWith("FEATURE_PAGE"))
                .hasSize(1);
    }

    @Test
    void a_promotion_of_one_day_keeps_to_it() {
        assertThat(told(between("2024-10-25", "2024-10-25", SAKE)))
                .contains("BANNER jd 2024-10-25 to 2024-10-25")
                .noneMatch(told -> told.startsWith("TASTING_EVENT"));
    }

    /** A post in China links to no other platform's shop (DECK23-CN-4). */
    @Test
    void no_activity_bears_a_link() {
        assertThat(new Promotion(between("2024-10-22", "2024-11-11", SAKE, MISO))
                        .plan()
                        .activities())
                .allMatch(each -> each.link().isEmpty());
    }

    private static Participation between(String from, String to, Product... products) {
        return new Participation(
                new Season("mall", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of("listing-ads", "live-commerce"),
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
