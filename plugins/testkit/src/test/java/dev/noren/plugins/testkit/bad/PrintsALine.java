package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;

/** Talks to whoever reads along. */
@Plugin(id = "prints-a-line", version = "1.0.0", spi = "[1.0,2.0)")
public class PrintsALine extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        System.out.print("");
        return super.plan(participation);
    }
}
