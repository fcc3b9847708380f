package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.Optional;

/** Its promotion ends a day after the edition. */
@Plugin(id = "promotes-beyond-the-edition", version = "1.0.0", spi = "[1.0,2.0)")
public class PromotesBeyondTheEdition extends TeaHouse {

    @Override
    public Optional<Terms> terms(Season season) {
        return super.terms(season)
                .map(terms -> new Terms(
                        terms.registerBy(), terms.promotionFrom(), season.to().plusDays(1), terms.offers()));
    }
}
