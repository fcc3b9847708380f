package dev.noren.plugins.buyers.qoo10;

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
    void every_member_hears_of_it_on_the_first_day_and_of_the_option_in_the_middle() {
        assertThat(told(between("2024-09-30", "2024-10-20", Product.of("tea"))))
                .containsExactly(
                        "FEATURE_PAGE brand-hall 2024-09-30 to 2024-10-20",
                        "NEWSLETTER newsletter 2024-09-30",
                        "NEWSLETTER newsletter 2024-10-10 for newsletter");
    }

    @Test
    void goods_of_a_known_prefecture_are_in_its_drive() {
        assertThat(told(between("2024-09-30", "2024-10-20", Product.of("tea"), from("Nagasaki"))))
                .contains("OTHER brand-hall 2024-10-06 to 2024-10-20 [castella]");
    }

    private static Participation between(String from, String to, Product... products) {
        return new Participation(
                new Season("mall", LocalDate.of(2024, 4, 1), LocalDate.of(2025, 3, 31)),
                LocalDate.parse(from),
                LocalDate.parse(to),
                List.of("newsletter"),
                Optional.empty(),
                List.of(products));
    }

    private static Product from(String prefecture) {
        var castella = Product.of("castella").in(Categories.FOOD);
        return new Product(
                castella.id(),
                castella.name(),
                castella.category(),
                Optional.of("JP"),
                Optional.of(prefecture),
                castella.janCode(),
                castella.storage(),
                castella.minimumOrderCases(),
                castella.certificates(),
                castella.sellableIn());
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
