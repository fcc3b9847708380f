package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.io.IOException;
import java.net.URI;

/** Reads a page of the network. */
@Plugin(id = "opens-a-url", version = "1.0.0", spi = "[1.0,2.0)")
public class OpensAUrl extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        try (var page = URI.create("http://127.0.0.1:1/").toURL().openStream()) {
            return page.read() < 0 ? Plan.NOTHING : super.plan(participation);
        } catch (IOException nobody) {
            return super.plan(participation);
        }
    }
}
