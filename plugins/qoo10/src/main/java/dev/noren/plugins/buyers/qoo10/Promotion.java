package dev.noren.plugins.buyers.qoo10;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What Qoo10 does over a promotion (DECK23-BUY-2). How many days each part takes is ours. */
final class Promotion {

    private static final int MATERIAL_DAYS_BEFORE = 14;

    private final Participation participation;
    private final LocalDate from;
    private final LocalDate to;

    Promotion(Participation participation) {
        this.participation = participation;
        this.from = participation.promotionFrom();
        this.to = participation.promotionTo();
    }

    Plan plan() {
        var activities = Stream.concat(
                        Stream.of(brandHall(), newsletter(), newsletterOfItsOwn()), prefectureDrive().stream())
                .toList();
        return new Plan(activities, materials()).offeredIn(participation);
    }

    private Activity brandHall() {
        return Activity.of(
                        Kind.FEATURE_PAGE,
                        from,
                        Qoo10.HALL,
                        Text.of("日本ブランド館での特集", "Feature in the hall of Japanese brands"))
                .until(to);
    }

    private Activity newsletter() {
        return Activity.of(
                Kind.NEWSLETTER,
                from,
                Qoo10.NEWSLETTER,
                Text.of("会員約1,600万人へのメールマガジン", "Newsletter to about 16 million members"));
    }

    private Activity newsletterOfItsOwn() {
        return Activity.of(
                        Kind.NEWSLETTER,
                        participation.dayAfter(1, 2),
                        Qoo10.NEWSLETTER,
                        Text.of("商品ページへ誘導する個別のメールマガジン", "Newsletter of its own, leading to the product's page"))
                .under(Options.NEWSLETTER);
    }

    /** For goods of which the prefecture is known. */
    private Optional<Activity> prefectureDrive() {
        var goods = participation.idsOf(product -> product.prefecture().isPresent());
        var drive = Activity.of(
                        Kind.OTHER,
                        participation.dayAfter(1, 3),
                        Qoo10.HALL,
                        Text.of(
                                "生産地の県と共同の販促（県が加わる場合）",
                                "Drive together with the prefecture of origin, where it joins in"))
                .until(to)
                .showing(goods);
        return Optional.of(drive).filter(any -> !goods.isEmpty());
    }

    /** What the promotion needs (MALL24-REQ-13), and what the buyer asks those with the option for (MALL24-PN-4). */
    private List<Material> materials() {
        var by = participation.before(MATERIAL_DAYS_BEFORE);
        return List.of(
                Material.of(
                        "pictures",
                        Text.of("商品の写真と韓国語の説明文", "Pictures of the goods, and their description in Korean"),
                        by),
                Material.of(
                                "story",
                                Text.of("メールマガジンに載せる商品の紹介文", "An introduction of the product for the newsletter"),
                                by)
                        .under(Options.NEWSLETTER));
    }
}
