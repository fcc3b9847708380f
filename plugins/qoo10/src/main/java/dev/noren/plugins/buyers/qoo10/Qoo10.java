package dev.noren.plugins.buyers.qoo10;

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

/**
 * Qoo10 in Korea (DECK23-BUY-2).
 *
 * <p>Qoo10 sells in Korea, Japan and Singapore, and a buyer has one country, to which the goods must be sellable
 * (MALL24-REQ-1). This one is Korea's, the first of the three on its page; each of the others would be a plug-in of its own,
 * with its country, language and currency.
 */
@Plugin(id = "qoo10", version = "1.0.0", spi = "[1.0,2.0)")
public final class Qoo10 implements PromotionPlugin {

    static final String HALL = "brand-hall";
    static final String NEWSLETTER = "newsletter";

    private static final Buyer BUYER = new Buyer(
            Text.of("Qoo10（韓国）", "Qoo10 (Korea)"),
            "KR",
            List.of(
                    new Channel(
                            HALL,
                            Text.of("日本ブランド館", "Hall of Japanese brands"),
                            Channel.Kind.MARKETPLACE,
                            Set.of("qoo10.com")),
                    new Channel(
                            NEWSLETTER,
                            Text.of("会員向けメールマガジン", "Newsletter to members"),
                            Channel.Kind.NEWSLETTER,
                            Set.of("qoo10.com"))),
            Set.of(Categories.FOOD, Categories.DAILY_GOODS, Categories.COSMETICS),
            List.of("DECK23-BUY-2"));

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
        return Optional.of(new HallReport());
    }
}
