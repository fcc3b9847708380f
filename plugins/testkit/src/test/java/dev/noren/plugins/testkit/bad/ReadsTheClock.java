package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Promises by what day it is. */
@Plugin(id = "reads-the-clock", version = "1.0.0", spi = "[1.0,2.0)")
public class ReadsTheClock extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return LocalDate.now(ZoneOffset.UTC).getYear() < 2000 ? Plan.NOTHING : super.plan(participation);
    }
}
