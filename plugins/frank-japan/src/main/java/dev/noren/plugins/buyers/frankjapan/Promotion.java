package dev.noren.plugins.buyers.frankjapan;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Frank Japan does over a promotion (DECK23-BUY-1). How many days each part takes is ours. */
final class Promotion {

    private static final Set<String> TASTED = Set.of(Categories.ALCOHOL);
    private static final int BANNER_DAYS = 7;
    private static final int MATERIAL_DAYS_BEFORE = 14;

    private final Participation participation;
    private final LocalDate from;
    private final LocalDate to;
    private final List<String> sake;
    private final List<String> others;

    Promotion(Participation participation) {
        this.participation = participation;
        this.from = participation.promotionFrom();
        this.to = participation.promotionTo();
        this.sake = participation.idsOf(product -> product.isIn(TASTED));
        this.others = participation.idsOf(product -> !product.isIn(TASTED));
    }

    Plan plan() {
        var always = Stream.of(banner(), article(), listingAds(), liveCommerce());
        var somethingToShow = Stream.of(sakeHall(), page(), tasting()).flatMap(Optional::stream);
        return new Plan(Stream.concat(always, somethingToShow).toList(), materials()).offeredIn(participation);
    }

    private Optional<Activity> sakeHall() {
        return showing(sake, onJd(Kind.FEATURE_PAGE, Text.of("京東「日本酒館」での特集", "Feature in the sake hall on JD.com")));
    }

    private Optional<Activity> page() {
        return showing(others, onJd(Kind.FEATURE_PAGE, Text.of("京東の販売ページでの特集", "Feature on the pages on JD.com")));
    }

    /** Some places are for flagship stores only (DECK23-CN-6). */
    private Activity banner() {
        var week = from.plusDays(BANNER_DAYS - 1);
        return onJd(Kind.BANNER, Text.of("バナー広告（旗艦店限定の枠を除く）", "Banners, save in places for flagship stores only"))
                .until(week.isAfter(to) ? to : week);
    }

    /** Readers are led to search on JD.com: a post links to no other platform's shop (DECK23-CN-4). */
    private Activity article() {
        return Activity.of(
                Kind.POST,
                participation.dayAfter(1, 3),
                FrankJapan.SNS,
                Text.of("KOLによる商品の記事（京東での検索へ誘導）", "Articles by KOLs, leading readers to search on JD.com"));
    }

    private Activity listingAds() {
        return onJd(Kind.SEARCH_AD, Text.of("京東内のリスティング広告", "Listing ads on JD.com"))
                .under(Options.LISTING_ADS);
    }

    /** Viewers buy straight from the stream (DECK23-CN-6). */
    private Activity liveCommerce() {
        return Activity.of(
                        Kind.LIVE_COMMERCE,
                        participation.dayAfter(2, 3),
                        FrankJapan.LIVE,
                        Text.of("ライブコマース（配信画面から購入可）", "Live commerce, with purchase from the stream"))
                .under(Options.LIVE_COMMERCE);
    }

    private Optional<Activity> tasting() {
        return participation
                .days()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY)
                .findFirst()
                .flatMap(saturday -> showing(
                        sake,
                        Activity.of(
                                Kind.TASTING_EVENT,
                                saturday,
                                FrankJapan.TASTING,
                                Text.of("試飲イベント（その場でECで購入可）", "Tasting event, with purchase by EC on the spot"))));
    }

    /** What the promotion needs (MALL24-REQ-13, -PN-3), and what the buyer asks those with an option for (MALL24-PN-4). */
    private List<Material> materials() {
        var by = participation.before(MATERIAL_DAYS_BEFORE);
        return List.of(
                Material.of(
                        "pictures",
                        Text.of("商品の写真と中国語の説明文", "Pictures of the goods, and their description in Chinese"),
                        by),
                Material.of(
                        "samples",
                        Text.of("試飲・試用とKOLの記事に使う見本", "Samples for tasting, trying and the KOLs' articles"),
                        by),
                Material.of("keywords", Text.of("広告で使いたい検索語の案", "Search words proposed for the ads"), by)
                        .under(Options.LISTING_ADS),
                Material.of(
                                "talking-points",
                                Text.of("配信で話す内容の資料（産地、味わい、使い方）", "Notes for the stream: origin, taste, use"),
                                by)
                        .under(Options.LIVE_COMMERCE));
    }

    private Activity onJd(Kind kind, Text title) {
        return Activity.of(kind, from, FrankJapan.JD, title).until(to);
    }

    private static Optional<Activity> showing(List<String> products, Activity activity) {
        return products.isEmpty() ? Optional.empty() : Optional.of(activity.showing(products));
    }
}
