package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.Set;

/** Carries what is no category. */
@Plugin(id = "carries-an-unknown-category", version = "1.0.0", spi = "[1.0,2.0)")
public class CarriesAnUnknownCategory extends TeaHouse {

    @Override
    public Buyer buyer() {
        var house = super.buyer();
        return new Buyer(house.name(), house.country(), house.channels(), Set.of("tea"), house.clauses());
    }
}
