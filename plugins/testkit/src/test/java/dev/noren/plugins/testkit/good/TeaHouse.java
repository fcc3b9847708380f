package dev.noren.plugins.testkit.good;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Finding.Weight;
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
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plug-in that keeps the contract; the bad ones are as it is, but for one thing each. */
@Plugin(id = "tea-house", version = "1.0.0", spi = "[1.0,2.0)")
public class TeaHouse implements PromotionPlugin {

    protected static final Channel SHOP =
            new Channel("shop", Text.of("茶館の店", "Tea house shop"), Channel.Kind.OWN_SHOP, Set.of("teahouse.example"));
    protected static final Channel VIDEO =
            new Channel("video", Text.of("Tea Video", "Tea Video"), Channel.Kind.SOCIAL, Set.of("video.example"));

    @Override
    public Buyer buyer() {
        return new Buyer(
                Text.of("茶館", "Tea house"),
                "CN",
                List.of(SHOP, VIDEO),
                Set.of(Categories.FOOD, Categories.KITCHEN),
                List.of("DECK23-BUY-1"));
    }

    @Override
    public Optional<Terms> terms(Season season) {
        if (season.days() < 30) {
            return Optional.empty();
        }
        var registerBy = season.from().plusDays(7);
        return Optional.of(new Terms(registerBy, season.from().plusDays(21), season.to(), List.of(banner(season))));
    }

    protected Offer banner(Season season) {
        return new Offer(
                "banner",
                Text.of("バナー", "Banner"),
                50_000,
                25_000,
                true,
                season.from().plusDays(14),
                30,
                List.of("orders", "amount"));
    }

    @Override
    public List<Finding> findings(Product product, Season season) {
        return product.category()
                .filter(category -> !category.equals(Categories.FOOD) && !category.equals(Categories.KITCHEN))
                .map(other ->
                        List.of(new Finding(Weight.AGAINST, List.of(), Text.of("取扱いのない区分です", "Not carried: " + other))))
                .orElse(List.of());
    }

    @Override
    public Plan plan(Participation participation) {
        var activities = new ArrayList<Activity>();
        activities.add(Activity.of(
                        Activity.Kind.FEATURE_PAGE,
                        participation.promotionFrom(),
                        "shop",
                        Text.of("特集", "Feature page"))
                .until(participation.promotionTo())
                .at(URI.create("https://www.teahouse.example/feature")));
        if (participation.options().contains("banner")) {
            activities.add(
                    Activity.of(Activity.Kind.BANNER, participation.promotionTo(), "shop", Text.of("バナー", "Banner"))
                            .under("banner"));
        }
        return new Plan(
                activities,
                List.of(new Material(
                        "photos", Text.of("写真", "Photos"), participation.promotionFrom(), Optional.empty())));
    }

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new TeaReport());
    }
}
