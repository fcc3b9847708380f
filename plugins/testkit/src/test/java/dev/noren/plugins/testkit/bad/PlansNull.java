package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;

/** Has no plan, and says so by nothing. */
@Plugin(id = "plans-null", version = "1.0.0", spi = "[1.0,2.0)")
public class PlansNull extends TeaHouse {

    @Override
    @SuppressWarnings("NullAway")
    public Plan plan(Participation participation) {
        return null;
    }
}
