package dev.noren.plugins.buyers.chinaaffiliate;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * First samples are tried, then posts and videos appear on the three platforms. None links to another platform's shop
 * (DECK23-CN-4). That a third of the time goes to the trial is ours.
 */
final class Promotion {

    private final Participation participation;
    private final LocalDate samplesIn;
    private final LocalDate tried;

    Promotion(Participation participation) {
        this.participation = participation;
        this.samplesIn = participation.dayAfter(1, 6);
        this.tried = participation.dayAfter(1, 3);
    }

    Plan plan() {
        return new Plan(List.of(trial(), posts(), shortVideos(), channelVideos()), materials());
    }

    private Activity trial() {
        return Activity.of(
                        Kind.SAMPLE_TRIAL,
                        samplesIn,
                        ChinaAffiliate.TRIAL,
                        Text.of("複数のKOL・KOCによるサンプル体験", "Several KOLs and KOCs try the samples"))
                .until(tried);
    }

    private Activity posts() {
        return fromThenOn(
                Kind.POST, ChinaAffiliate.RED, Text.of("REDの投稿での紹介・販促", "Posts on RED that present and sell"));
    }

    private Activity shortVideos() {
        return fromThenOn(
                Kind.VIDEO,
                ChinaAffiliate.DOUYIN,
                Text.of("Douyinの動画での紹介・販促", "Videos on Douyin that present and sell"));
    }

    private Activity channelVideos() {
        return fromThenOn(
                Kind.VIDEO,
                ChinaAffiliate.WECHAT,
                Text.of("WeChat视频号の動画での紹介・販促", "Videos on WeChat Channels that present and sell"));
    }

    private Activity fromThenOn(Kind kind, String channel, Text title) {
        return Activity.of(kind, tried, channel, title).until(participation.promotionTo());
    }

    /** What companies provide (KOL25-REQ-3, -REQ-6), at their cost (KOL25-NOTE-2). */
    private List<Material> materials() {
        return List.of(
                Material.of(
                        "samples",
                        Text.of("体験用の見本（最大10個前後。送料は企業の負担）", "Samples for trying, up to about ten, carriage paid"),
                        samplesIn),
                Material.of(
                        "product-information",
                        Text.of("商品の写真や取扱説明書などの資料", "Pictures of the product, its instructions and the like"),
                        samplesIn));
    }
}
