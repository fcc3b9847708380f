package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;

/** Throws a coin. */
@Plugin(id = "uses-math-random", version = "1.0.0", spi = "[1.0,2.0)")
public class UsesMathRandom extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return Math.random() < 0.5 ? Plan.NOTHING : super.plan(participation);
    }
}
