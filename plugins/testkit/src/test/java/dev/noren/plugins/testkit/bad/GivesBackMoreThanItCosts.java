package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Its discount lies above its price. */
@Plugin(id = "gives-back-more-than-it-costs", version = "1.0.0", spi = "[1.0,2.0)")
public class GivesBackMoreThanItCosts extends TeaHouse {

    @Override
    protected Offer banner(Season season) {
        return new Offer(
                "banner",
                Text.of("バナー", "Banner"),
                50_000,
                50_001,
                true,
                season.from().plusDays(14),
                30,
                List.of());
    }
}
