package ${package};

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import dev.noren.plugins.spi.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A buyer with a shop of its own and one paid option. Everything in here is an example: put your buyer in its place. */
@Plugin(id = "${artifactId}", version = "${version}", spi = "[1.0,2.0)")
public final class MyPromotion implements PromotionPlugin {

    private static final String POST = "post";
    private static final String SHOP = "shop";
    private static final Set<String> CATEGORIES = Set.of(Categories.FOOD, Categories.KITCHEN);

    /** How long companies have before the promotion begins, and how long it lasts, in days. */
    private static final int AHEAD = 60;

    private static final int LASTS = 30;

    /** Services are made by a constructor without arguments. */
    public MyPromotion() {}

    @Override
    public Buyer buyer() {
        return new Buyer(
                Text.of("マイ・バイヤー", "My Buyer"),
                "SG",
                List.of(new Channel(
                        SHOP, Text.of("自社のECサイト", "Its own shop"), Channel.Kind.OWN_SHOP, Set.of("shop.example"))),
                CATEGORIES,
                List.of());
    }

    /** The promotion begins {@code AHEAD} days into the edition's run; too short a run has no room for one. */
    @Override
    public Optional<Terms> terms(Season season) {
        var begins = season.from().plusDays(AHEAD);
        var ends = begins.plusDays(LASTS - 1);
        if (ends.isAfter(season.to())) {
            return Optional.empty();
        }
        var post = new Offer(
                POST,
                Text.of("SNS投稿（価格は例示）", "A social media post (the price is illustrative)"),
                60_000,
                30_000,
                true,
                begins.minusDays(21),
                14,
                List.of("orders", "amount"));
        return Optional.of(new Terms(begins.minusDays(28), begins, ends, List.of(post)));
    }

    @Override
    public List<Finding> findings(Product product, Season season) {
        return product.category().filter(category -> !CATEGORIES.contains(category)).stream()
                .map(category -> new Finding(
                        Finding.Weight.AGAINST,
                        List.of(),
                        Text.of("食品とキッチン用品だけを扱います", "Carries food and kitchen goods alone")))
                .toList();
    }

    @Override
    public Plan plan(Participation participation) {
        var page = Activity.of(
                        Activity.Kind.FEATURE_PAGE,
                        participation.promotionFrom(),
                        SHOP,
                        Text.of("特設ページ", "Feature page"))
                .until(participation.promotionTo());
        var pictures = new Material(
                "pictures",
                Text.of("商品の写真", "Pictures of the product"),
                notBefore(
                        participation.season().from(),
                        participation.promotionFrom().minusDays(14)),
                Optional.empty());
        return participation.options().contains(POST)
                ? new Plan(List.of(page, post(participation)), List.of(pictures))
                : new Plan(List.of(page), List.of(pictures));
    }

    private static Activity post(Participation participation) {
        return Activity.of(
                        Activity.Kind.POST,
                        notAfter(
                                participation.promotionTo(),
                                participation.promotionFrom().plusDays(7)),
                        SHOP,
                        Text.of("商品を紹介する投稿", "A post that presents the product"))
                .under(POST);
    }

    private static LocalDate notBefore(LocalDate first, LocalDate day) {
        return day.isBefore(first) ? first : day;
    }

    private static LocalDate notAfter(LocalDate last, LocalDate day) {
        return day.isAfter(last) ? last : day;
    }

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new MyReportReader());
    }
}
