package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Takes for granted that a category is known. */
@Plugin(id = "throws-on-an-unknown-category", version = "1.0.0", spi = "[1.0,2.0)")
public class ThrowsOnAnUnknownCategory extends TeaHouse {

    @Override
    public List<Finding> findings(Product product, Season season) {
        return switch (product.category().orElseThrow()) {
            case Categories.FOOD -> List.of();
            default -> super.findings(product, season);
        };
    }
}
