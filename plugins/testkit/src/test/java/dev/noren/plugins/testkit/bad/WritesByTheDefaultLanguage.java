package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Writes numbers as the machine does. */
@Plugin(id = "writes-by-the-default-language", version = "1.0.0", spi = "[1.0,2.0)")
public class WritesByTheDefaultLanguage extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return new Plan(
                List.of(Activity.of(
                        Activity.Kind.POST,
                        participation.promotionFrom(),
                        "video",
                        Text.of(
                                "投稿",
                                String.format(
                                        "Post on %d goods",
                                        participation.products().size())))),
                List.of());
    }
}
