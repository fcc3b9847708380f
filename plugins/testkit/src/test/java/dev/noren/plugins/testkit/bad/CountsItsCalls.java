package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Remembers how often it was asked. */
@Plugin(id = "counts-its-calls", version = "1.0.0", spi = "[1.0,2.0)")
public class CountsItsCalls extends TeaHouse {

    private int calls;

    @Override
    public Plan plan(Participation participation) {
        calls++;
        return new Plan(
                List.of(Activity.of(
                        Activity.Kind.POST,
                        participation.promotionFrom(),
                        "video",
                        Text.of("投稿" + calls, "Post " + calls))),
                List.of());
    }
}
