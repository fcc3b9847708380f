package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Two of its channels cannot be told apart. */
@Plugin(id = "has-two-channels-of-one-id", version = "1.0.0", spi = "[1.0,2.0)")
public class HasTwoChannelsOfOneId extends TeaHouse {

    @Override
    public Buyer buyer() {
        var house = super.buyer();
        return new Buyer(
                house.name(), house.country(), List.of(SHOP, VIDEO, SHOP), house.categories(), house.clauses());
    }
}
