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
 * First samples are firstSale, then posts and videos appear on the three platforms. None links to another platform's shop
 * (DECK23-CN-4).
 *
 * <p>Companies join while the campaign runs, so that each part spans all of it, but for what comes before and after; how long that is
 * is ours.
 */
final class Promotion {

    private static final int TRIAL_DAYS = 14;
    private static final int SAMPLE_DAYS_BEFORE_THE_END = 28;

    private final LocalDate from;
    private final LocalDate to;
    private final LocalDate samplesBy;
    private final LocalDate lastTrial;
    private final LocalDate firstSale;

    Promotion(Participation participation) {
        this.from = participation.promotionFrom();
        this.to = participation.promotionTo();
        this.samplesBy = latest(from, to.minusDays(SAMPLE_DAYS_BEFORE_THE_END));
        this.lastTrial = latest(from, to.minusDays(TRIAL_DAYS));
        this.firstSale = earliest(to, from.plusDays(TRIAL_DAYS));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    Plan plan() {
        return new Plan(List.of(trial(), posts(), shortVideos(), channelVideos()), materials());
    }

    private Activity trial() {
        return Activity.of(
                        Kind.SAMPLE_TRIAL,
                        from,
                        ChinaAffiliate.TRIAL,
                        Text.of("複数のKOL・KOCによるサンプル体験", "Several KOLs and KOCs try the samples"))
                .until(lastTrial);
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
        return Activity.of(kind, firstSale, channel, title).until(to);
    }

    /** What companies provide (KOL25-REQ-3, -REQ-6), at their cost (KOL25-NOTE-2). */
    private List<Material> materials() {
        return List.of(
                Material.of(
                        "samples",
                        Text.of("体験用の見本（最大10個前後。送料は企業の負担）", "Samples for trying, up to about ten, carriage paid"),
                        samplesBy),
                Material.of(
                        "product-information",
                        Text.of("商品の写真や取扱説明書などの資料", "Pictures of the product, its instructions and the like"),
                        samplesBy));
    }
}
