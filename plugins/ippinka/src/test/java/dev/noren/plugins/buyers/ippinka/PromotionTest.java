package dev.noren.plugins.buyers.ippinka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromotionTest {

    @Test
    void each_sunday_has_its_newsletter_and_each_day_its_post() {
        var told = told(between("2025-03-10", "2025-03-23", Product.of("towel").in(Categories.HOUSEHOLD)));

        assertThat(told)
                .filteredOn(each -> each.startsWith("NEWSLETTER"))
                .containsExactly(
                        "NEWSLETTER newsletter 2025-03-16 [towel]", "NEWSLETTER newsletter 2025-03-23 [towel]");
        assertThat(told).filteredOn(each -> each.startsWith("POST")).hasSize(14);
    }

    @Test
    void a_promotion_without_a_sunday_has_no_newsletter() {
        assertThat(told(between("2025-03-10", "2025-03-15", Product.of("towel"))))
                .noneMatch(each -> each.startsWith("NEWSLETTER"));
    }

    @Test
    void three_products_a_day_take_turns() {
        var five = Stream.of("a", "b", "c", "d", "e").map(Product::of).toArray(Product[]::new);

        assertThat(told(between("2025-03-10", "2025-03-11", five)))
                .contains("POST amazon 2025-03-10 [a, b, c]", "POST amazon 2025-03-11 [d, e, a]");
    }

    @Test
    void a_long_promotion_stays_within_what_a_plan_may_hold() {
        assertThat(told(between("2024-04-01", "2025-03-31", Product.of("towel"))))
                .hasSizeLessThanOrEqualTo(200);
    }

    private static Participation between(String from, String to, Product... products) {
        return new Participation(
                new Season("mall", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of(),
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
