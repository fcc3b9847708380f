package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.net.URI;
import java.util.List;

/** Its video in China leads to another platform's shop. */
@Plugin(id = "links-to-another-platform", version = "1.0.0", spi = "[1.0,2.0)")
public class LinksToAnotherPlatform extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return new Plan(
                List.of(Activity.of(Activity.Kind.VIDEO, participation.promotionFrom(), "video", Text.of("動画", "Video"))
                        .at(URI.create("https://www.teahouse.example/shop"))),
                List.of());
    }
}
