package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.security.SecureRandom;

/** Throws a coin that nobody can foresee. */
@Plugin(id = "uses-secure-random", version = "1.0.0", spi = "[1.0,2.0)")
public class UsesSecureRandom extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return new SecureRandom().nextBoolean() ? Plan.NOTHING : super.plan(participation);
    }
}
