package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks into a folder. */
@Plugin(id = "reads-a-file", version = "1.0.0", spi = "[1.0,2.0)")
public class ReadsAFile extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return Files.exists(Path.of("plan.txt")) ? Plan.NOTHING : super.plan(participation);
    }
}
