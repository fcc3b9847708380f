package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Plans in the order of a set, which has none. */
@Plugin(id = "lists-in-no-order", version = "1.0.0", spi = "[1.0,2.0)")
public class ListsInNoOrder extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return new Plan(
                Categories.ALL.stream()
                        .map(category -> Activity.of(
                                Activity.Kind.FEATURE_PAGE,
                                participation.promotionFrom(),
                                "shop",
                                Text.of("特集", "Feature page on " + category)))
                        .toList(),
                List.of());
    }
}
