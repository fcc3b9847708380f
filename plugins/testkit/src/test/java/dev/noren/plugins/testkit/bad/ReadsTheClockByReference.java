package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.time.Instant;
import java.util.function.Supplier;

/** Hands the clock on. */
@Plugin(id = "reads-the-clock-by-reference", version = "1.0.0", spi = "[1.0,2.0)")
public class ReadsTheClockByReference extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        Supplier<Instant> clock = Instant::now;
        return clock.get().toEpochMilli() < 0 ? Plan.NOTHING : super.plan(participation);
    }
}
