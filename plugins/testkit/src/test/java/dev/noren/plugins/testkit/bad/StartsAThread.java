package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;

/** Leaves a thread behind with each plan. */
@Plugin(id = "starts-a-thread", version = "1.0.0", spi = "[1.0,2.0)")
public class StartsAThread extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        Thread.ofPlatform().daemon().name("left behind").start(StartsAThread::sleep);
        return super.plan(participation);
    }

    private static void sleep() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException woken) {
            Thread.currentThread().interrupt();
        }
    }
}
