package dev.noren.plugins.host.translation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Word;
import dev.noren.domain.product.Category;
import dev.noren.domain.promotion.ActivityKind;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that plug-ins and the kernel share are the same on both sides. */
class VocabularyTest {

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    @Test
    void the_categories_are_the_kernels() {
        assertThat(Categories.ALL)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Category.values()).map(Word::word).toList());
    }

    @Test
    void the_kinds_of_activities_are_the_kernels() {
        assertThat(names(Activity.Kind.values())).isEqualTo(names(ActivityKind.values()));
    }

    @Test
    void the_weights_of_findings_are_the_kernels() {
        assertThat(names(Finding.Weight.values())).isEqualTo(names(ProductFinding.Weight.values()));
    }
}
