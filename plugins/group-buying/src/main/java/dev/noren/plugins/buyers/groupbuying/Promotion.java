package dev.noren.plugins.buyers.groupbuying;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/** Leaders try samples, the goods are listed in the app, and sales run in the groups. That each has its part of the time is ours. */
final class Promotion {

    private final Participation participation;
    private final LocalDate samplesIn;
    private final LocalDate listed;

    Promotion(Participation participation) {
        this.participation = participation;
        this.samplesIn = participation.dayAfter(1, 4);
        this.listed = participation.dayAfter(1, 2);
    }

    Plan plan() {
        return new Plan(List.of(trial(), listing(), groupSale()), materials());
    }

    private Activity trial() {
        return Activity.of(
                        Kind.SAMPLE_TRIAL,
                        samplesIn,
                        GroupBuying.TRIAL,
                        Text.of("KOC（団長）によるサンプル体験", "The group leaders try the samples"))
                .until(listed);
    }

    private Activity listing() {
        return Activity.of(
                Kind.OTHER, listed, GroupBuying.APP, Text.of("共同購入アプリへの商品登録", "The goods are listed in the app"));
    }

    private Activity groupSale() {
        return Activity.of(
                        Kind.GROUP_SALE,
                        listed,
                        GroupBuying.GROUPS,
                        Text.of("WeChatグループでの紹介・販売", "The goods are presented and sold in WeChat groups"))
                .until(participation.promotionTo());
    }

    /** What companies provide (KOL25-REQ-3, -REQ-6), at their cost (KOL25-NOTE-2). */
    private List<Material> materials() {
        return List.of(
                Material.of(
                        "samples",
                        Text.of(
                                "団長の体験用の見本（最大10個前後。送料は企業の負担）",
                                "Samples for the leaders, up to about ten, carriage paid"),
                        samplesIn),
                Material.of(
                        "listing",
                        Text.of("アプリに載せる商品の写真と説明の資料", "Pictures and particulars of the product for the app"),
                        samplesIn));
    }
}
