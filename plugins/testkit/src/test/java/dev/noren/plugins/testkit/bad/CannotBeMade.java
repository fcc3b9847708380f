package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;

/** Asks for something when it is made. */
@Plugin(id = "cannot-be-made", version = "1.0.0", spi = "[1.0,2.0)")
public class CannotBeMade extends TeaHouse {

    private final int day;

    public CannotBeMade(int day) {
        this.day = day;
    }

    @Override
    public Plan plan(Participation participation) {
        return day < 0 ? Plan.NOTHING : super.plan(participation);
    }
}
