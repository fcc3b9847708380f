package dev.noren.plugins.testkit.bad;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Text;
import dev.noren.plugins.testkit.good.TeaHouse;
import java.util.List;

/** Its plan is said in Japanese twice. */
@Plugin(id = "says-japanese-in-english", version = "1.0.0", spi = "[1.0,2.0)")
public class SaysJapaneseInEnglish extends TeaHouse {

    @Override
    public Plan plan(Participation participation) {
        return new Plan(
                List.of(Activity.of(Activity.Kind.POST, participation.promotionFrom(), "video", Text.of("投稿", "投稿"))),
                List.of());
    }
}
