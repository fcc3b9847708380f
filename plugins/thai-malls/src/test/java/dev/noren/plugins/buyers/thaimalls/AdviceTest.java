package dev.noren.plugins.buyers.thaimalls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Finding.Weight;
import dev.noren.plugins.spi.Product;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final Product PRODUCT = Product.of("any");

    @Test
    void cosmetics_go_to_konvy_too_and_goods_for_business_nowhere() {
        assertThat(Advice.on(PRODUCT.in(Categories.COSMETICS)))
                .singleElement()
                .matches(finding -> finding.says().en().contains("Konvy too"));
        assertThat(Advice.on(PRODUCT.in(Categories.FOOD)))
                .singleElement()
                .matches(finding -> finding.says().en().contains("cosmetics alone"));
        assertThat(Advice.on(PRODUCT.in(Categories.INDUSTRIAL)))
                .extracting(Finding::weight)
                .containsExactly(Weight.AGAINST);
    }

    @Test
    void of_an_unknown_category_nothing_is_said() {
        assertThat(Advice.on(PRODUCT)).isEmpty();
    }
}
