package dev.noren.plugins.buyers.mtckitchen;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.spi.ReportReader;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** MTC Kitchen of New York Mutual Trading (DECK23-BUY-3). */
@Plugin(id = "mtc-kitchen", version = "1.0.0", spi = "[1.0,2.0)")
public final class MtcKitchen implements PromotionPlugin {

    static final String SHOP = "shop";
    static final String VIDEO = "video";

    private static final Buyer BUYER = new Buyer(
            Text.of("MTC Kitchen（ニューヨーク）", "MTC Kitchen (New York)"),
            "US",
            List.of(
                    new Channel(SHOP, Text.of("自社EC", "Its own shop"), Channel.Kind.OWN_SHOP, Set.of("mtckitchen.com")),
                    new Channel(VIDEO, Text.of("動画", "Video"), Channel.Kind.SOCIAL, Set.of("mtckitchen.com"))),
            Set.of(Categories.KITCHEN, Categories.FOOD),
            List.of("DECK23-BUY-3"));

    @Override
    public Buyer buyer() {
        return BUYER;
    }

    @Override
    public Optional<Terms> terms(Season season) {
        return Dates.in(season);
    }

    @Override
    public List<Finding> findings(Product product, Season season) {
        return Advice.on(product);
    }

    @Override
    public Plan plan(Participation participation) {
        return new Promotion(participation).plan();
    }

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new ShopReport());
    }
}
