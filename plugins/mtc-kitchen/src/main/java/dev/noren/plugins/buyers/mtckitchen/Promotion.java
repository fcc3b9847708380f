package dev.noren.plugins.buyers.mtckitchen;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/** What MTC Kitchen does over a promotion (DECK23-BUY-3). How many days each part takes is ours. */
final class Promotion {

    private static final int MATERIAL_DAYS_BEFORE = 14;
    private static final int SAMPLE_DAYS_BEFORE = 21;

    private final Participation participation;
    private final LocalDate from;
    private final LocalDate to;

    Promotion(Participation participation) {
        this.participation = participation;
        this.from = participation.promotionFrom();
        this.to = participation.promotionTo();
    }

    Plan plan() {
        return new Plan(List.of(page(), chefVideo()), materials()).offeredIn(participation);
    }

    private Activity page() {
        return Activity.of(
                        Kind.FEATURE_PAGE,
                        from,
                        MtcKitchen.SHOP,
                        Text.of("自社EC（5,000品超）での特集", "Feature in its own shop of more than 5,000 items"))
                .until(to);
    }

    private Activity chefVideo() {
        return Activity.of(
                        Kind.VIDEO,
                        participation.dayAfter(1, 4),
                        MtcKitchen.VIDEO,
                        Text.of("ミシュランシェフが商品を使う動画の公開", "Release of a video in which a Michelin chef uses the product"))
                .under(Options.CHEF_VIDEO);
    }

    /** What the promotion needs (MALL24-REQ-13), and what the buyer asks those with the option for (MALL24-PN-3, -PN-4). */
    private List<Material> materials() {
        return List.of(
                Material.of(
                        "pictures",
                        Text.of("商品の写真と英語の説明文", "Pictures of the goods, and their description in English"),
                        participation.before(MATERIAL_DAYS_BEFORE)),
                Material.of(
                                "chef-samples",
                                Text.of("シェフが撮影で使う見本", "Samples that the chef uses in the video"),
                                participation.before(SAMPLE_DAYS_BEFORE))
                        .under(Options.CHEF_VIDEO));
    }
}
