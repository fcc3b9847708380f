package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;
import java.util.stream.IntStream;

/** Posts two hundred and one times. */
@Plugin(id = "plans-too-much", version = "1.0.0", spi = "[1.0,2.0)")
public class PlansTooMuch extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return new Plan(
                IntStream.rangeClosed(1, 201)
                        .mapToObj(each -> Activity.of(
                                Activity.Kind.POST,
                                participation.promotionFrom(),
                                "video",
                                Text.of("投稿" + each, "Post " + each)))
                        .toList(),
                List.of());
    }
}
