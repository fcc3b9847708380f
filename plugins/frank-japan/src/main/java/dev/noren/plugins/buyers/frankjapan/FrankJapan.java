package dev.noren.plugins.buyers.frankjapan;

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

/** Frank Japan, which sells Japanese goods on JD.com (DECK23-BUY-1). */
@Plugin(id = "frank-japan", version = "1.0.0", spi = "[1.0,2.0)")
public final class FrankJapan implements PromotionPlugin {

    static final String JD = "jd";
    static final String SNS = "sns";
    static final String LIVE = "live";
    static final String TASTING = "tasting";

    /** Posts carry no link to a shop on another platform (DECK23-CN-4): the social channels have no hosts at all. */
    private static final Buyer BUYER = new Buyer(
            Text.of("フランクジャパン（京東）", "Frank Japan (JD.com)"),
            "CN",
            List.of(
                    new Channel(JD, Text.of("京東（JD.com）", "JD.com"), Channel.Kind.MARKETPLACE, Set.of("jd.com")),
                    new Channel(SNS, Text.of("中国のSNS", "Chinese social media"), Channel.Kind.SOCIAL, Set.of()),
                    new Channel(LIVE, Text.of("ライブ配信", "Live streams"), Channel.Kind.LIVE, Set.of()),
                    new Channel(TASTING, Text.of("試飲会場", "Tasting venues"), Channel.Kind.OFFLINE, Set.of())),
            Set.of(Categories.ALCOHOL, Categories.FOOD, Categories.BABY),
            List.of("DECK23-BUY-1"));

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
        return Optional.of(new JdReport());
    }
}
