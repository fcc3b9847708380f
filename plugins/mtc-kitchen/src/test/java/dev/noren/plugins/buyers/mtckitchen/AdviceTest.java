package dev.noren.plugins.buyers.mtckitchen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Finding.Weight;
import dev.noren.plugins.spi.Product;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Product KOMBU = Product.of("kombu").in(Categories.FOOD);

    @Test
    void food_without_a_known_registration_is_told_to_see_to_it() {
        assertThat(Advice.on(KOMBU)).extracting(Finding::weight).containsExactly(Weight.FOR, Weight.ADVISED);
        assertThat(Advice.on(registered(KOMBU))).extracting(Finding::weight).containsExactly(Weight.FOR);
    }

    @Test
    void what_is_neither_for_the_kitchen_nor_food_asks_first() {
        assertThat(Advice.on(Product.of("pen").in(Categories.STATIONERY)))
                .extracting(Finding::weight)
                .containsExactly(Weight.ADVISED);
    }

    private static Product registered(Product product) {
        return new Product(
                product.id(),
                product.name(),
                product.category(),
                product.madeIn(),
                product.prefecture(),
                product.janCode(),
                product.storage(),
                product.minimumOrderCases(),
                Set.of("FDA"),
                product.sellableIn());
    }
}
