package dev.noren.plugins.buyers.ippinka;

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

/** IPPINKA (DECK23-BUY-4). */
@Plugin(id = "ippinka", version = "1.0.0", spi = "[1.0,2.0)")
public final class Ippinka implements PromotionPlugin {

    static final String SHOP = "shop";
    static final String AMAZON = "amazon";
    static final String NEWSLETTER = "newsletter";

    /** Its page names no categories: the goods of a household are ours. */
    private static final Buyer BUYER = new Buyer(
            Text.of("IPPINKA（カナダ）", "IPPINKA (Canada)"),
            "CA",
            List.of(
                    new Channel(SHOP, Text.of("自社EC", "Its own shop"), Channel.Kind.OWN_SHOP, Set.of("ippinka.com")),
                    new Channel(
                            AMAZON,
                            Text.of("Amazon", "Amazon"),
                            Channel.Kind.MARKETPLACE,
                            Set.of("amazon.ca", "amazon.com")),
                    new Channel(
                            NEWSLETTER,
                            Text.of("日曜のニュースレター", "Sunday newsletter"),
                            Channel.Kind.NEWSLETTER,
                            Set.of("ippinka.com"))),
            Set.of(
                    Categories.KITCHEN,
                    Categories.HOUSEHOLD,
                    Categories.HOME,
                    Categories.DAILY_GOODS,
                    Categories.STATIONERY,
                    Categories.FASHION),
            List.of("DECK23-BUY-4"));

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
        return Optional.of(new AmazonReport());
    }
}
