package dev.noren.plugins.buyers.ippinka;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.Text;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What IPPINKA does over a promotion (DECK23-BUY-4): on each Sunday a newsletter, on each day a post. Where a company has more
 * products than one of them shows, they take turns.
 */
final class Promotion {

    /** A newsletter tells of two or three brands; of one company's goods it shows no more than this (ours). */
    private static final int PER_NEWSLETTER = 3;

    private static final int PER_DAY = 3;

    /** A plan is read by people: of a longer promotion it names the first days (ours). */
    private static final int DAYS_NAMED = 100;

    private static final int MATERIAL_DAYS_BEFORE = 14;

    private final Participation participation;

    Promotion(Participation participation) {
        this.participation = participation;
    }

    Plan plan() {
        var activities = Stream.of(Stream.of(page()), newsletters(), posts(), Stream.of(ads()))
                .flatMap(each -> each)
                .toList();
        return new Plan(activities, materials()).offeredIn(participation);
    }

    private Activity page() {
        return Activity.of(
                        Kind.FEATURE_PAGE,
                        participation.promotionFrom(),
                        Ippinka.SHOP,
                        Text.of("自社ECの特集ページ", "Feature page in its own shop"))
                .until(participation.promotionTo());
    }

    private Stream<Activity> newsletters() {
        return inTurns(
                day -> day.getDayOfWeek() == DayOfWeek.SUNDAY,
                PER_NEWSLETTER,
                Kind.NEWSLETTER,
                Ippinka.NEWSLETTER,
                Text.of("日曜のニュースレター（毎回2〜3ブランド）", "Sunday newsletter, with two or three brands each time"));
    }

    private Stream<Activity> posts() {
        return inTurns(
                day -> true,
                PER_DAY,
                Kind.POST,
                Ippinka.AMAZON,
                Text.of("Amazon Postsへの投稿（毎日3商品）", "Amazon Posts, three products a day"));
    }

    private Stream<Activity> inTurns(Predicate<LocalDate> on, int each, Kind kind, String channel, Text title) {
        var rotation =
                new Rotation(participation.products().stream().map(Product::id).toList(), each);
        var days = participation.days().limit(DAYS_NAMED).filter(on).toList();
        return IntStream.range(0, days.size())
                .mapToObj(
                        nth -> Activity.of(kind, days.get(nth), channel, title).showing(rotation.turn(nth)));
    }

    private Activity ads() {
        return Activity.of(
                        Kind.AD,
                        participation.promotionFrom(),
                        Ippinka.AMAZON,
                        Text.of("Amazon内広告（キーワードターゲティング）", "Ads within Amazon, with keyword targeting"))
                .until(participation.promotionTo())
                .under(Options.AMAZON_ADS);
    }

    /** What the promotion needs (MALL24-REQ-13), and what the buyer asks those with the option for (MALL24-PN-4). */
    private List<Material> materials() {
        var by = participation.before(MATERIAL_DAYS_BEFORE);
        return List.of(
                Material.of(
                        "pictures",
                        Text.of("商品の写真と英語の説明文", "Pictures of the goods, and their description in English"),
                        by),
                Material.of(
                        "story",
                        Text.of(
                                "ブランドの文化や背景がわかる文章と写真",
                                "Text and pictures on the culture and the story behind the brand"),
                        by),
                Material.of("keywords", Text.of("広告で使いたい検索語の案", "Search words proposed for the ads"), by)
                        .under(Options.AMAZON_ADS));
    }
}
