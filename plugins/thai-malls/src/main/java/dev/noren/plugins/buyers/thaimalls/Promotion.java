package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Activity.Kind;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.stream.Stream;

/** What is done on the malls over a promotion (DECK23-BUY-5); on Konvy for cosmetics alone. Which days it takes is ours. */
final class Promotion {

    private static final int MATERIAL_DAYS_BEFORE = 14;
    private static final Text FEATURE = Text.of("JAPAN MALL特設ページ", "Feature page of JAPAN MALL");
    private static final Text ADS = Text.of("モール内の広告", "Ads within the mall");

    private final Participation participation;
    private final List<String> cosmetics;

    Promotion(Participation participation) {
        this.participation = participation;
        this.cosmetics = participation.idsOf(product -> product.isIn(ThaiMalls.COSMETICS));
    }

    Plan plan() {
        var activities = Stream.of(
                        onEachMall(Kind.FEATURE_PAGE, FEATURE),
                        onEachMall(Kind.AD, ADS).map(ad -> ad.under(Options.MALL_ADS)),
                        Stream.of(instagram(), postOfItsOwn()))
                .flatMap(each -> each)
                .toList();
        return new Plan(activities, materials()).offeredIn(participation);
    }

    private Stream<Activity> onEachMall(Kind kind, Text title) {
        var general = Stream.of(ThaiMalls.LAZADA, ThaiMalls.SHOPEE).map(mall -> allAlong(kind, mall, title));
        var konvy = Stream.of(allAlong(kind, ThaiMalls.KONVY, title).showing(cosmetics))
                .filter(any -> !cosmetics.isEmpty());
        return Stream.concat(general, konvy);
    }

    private Activity allAlong(Kind kind, String mall, Text title) {
        return Activity.of(kind, participation.promotionFrom(), mall, title).until(participation.promotionTo());
    }

    private Activity instagram() {
        return Activity.of(
                Kind.POST,
                participation.promotionFrom(),
                ThaiMalls.INSTAGRAM,
                Text.of("特設ページを知らせるInstagram投稿", "Instagram post that tells of the feature pages"));
    }

    private Activity postOfItsOwn() {
        return Activity.of(
                        Kind.POST,
                        participation.dayAfter(1, 2),
                        ThaiMalls.INSTAGRAM,
                        Text.of("個別商品のInstagram投稿", "Instagram post on the product alone"))
                .under(Options.INSTAGRAM_POST);
    }

    /** What the promotion needs (MALL24-REQ-13), and what the buyer asks those with an option for (MALL24-PN-3, -PN-4). */
    private List<Material> materials() {
        var by = participation.before(MATERIAL_DAYS_BEFORE);
        return List.of(
                Material.of(
                        "pictures",
                        Text.of("商品の写真とタイ語又は英語の説明文", "Pictures of the goods, and their description in Thai or English"),
                        by),
                Material.of("ad-picture", Text.of("広告に使う正方形の画像", "A square picture for the ads"), by)
                        .under(Options.MALL_ADS),
                Material.of("post-sample", Text.of("投稿の撮影に使う見本", "A sample for the pictures of the post"), by)
                        .under(Options.INSTAGRAM_POST));
    }
}
