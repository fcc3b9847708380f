package dev.noren.plugins.buyers.groupbuying;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * Leaders try samples, list the goods in the app, and sell them in their groups.
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
        return new Plan(List.of(trial(), listing(), groupSale()), materials());
    }

    private Activity trial() {
        return Activity.of(
                        Kind.SAMPLE_TRIAL,
                        from,
                        GroupBuying.TRIAL,
                        Text.of("KOC（団長）によるサンプル体験", "The group leaders try the samples"))
                .until(lastTrial);
    }

    private Activity listing() {
        return Activity.of(
                        Kind.OTHER,
                        firstSale,
                        GroupBuying.APP,
                        Text.of("共同購入アプリへの商品登録", "The goods are listed in the app"))
                .until(to);
    }

    private Activity groupSale() {
        return Activity.of(
                        Kind.GROUP_SALE,
                        firstSale,
                        GroupBuying.GROUPS,
                        Text.of("WeChatグループでの紹介・販売", "The goods are presented and sold in WeChat groups"))
                .until(to);
    }

    /** What companies provide (KOL25-REQ-3, -REQ-6), at their cost (KOL25-NOTE-2). */
    private List<Material> materials() {
        return List.of(
                Material.of(
                        "samples",
                        Text.of(
                                "団長の体験用の見本（最大10個前後。送料は企業の負担）",
                                "Samples for the leaders, up to about ten, carriage paid"),
                        samplesBy),
                Material.of(
                        "listing",
                        Text.of("アプリに載せる商品の写真と説明の資料", "Pictures and particulars of the product for the app"),
                        samplesBy));
    }
}
