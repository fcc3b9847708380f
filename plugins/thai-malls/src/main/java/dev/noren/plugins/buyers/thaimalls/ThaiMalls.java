package dev.noren.plugins.buyers.thaimalls;

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
import java.util.stream.Collectors;

/** Three malls in Thailand as one buyer (DECK23-BUY-5). */
@Plugin(id = "thai-malls", version = "1.0.0", spi = "[1.0,2.0)")
public final class ThaiMalls implements PromotionPlugin {

    static final String LAZADA = "lazada";
    static final String SHOPEE = "shopee";
    static final String KONVY = "konvy";
    static final String INSTAGRAM = "instagram";

    /** What goes to Konvy. */
    static final Set<String> COSMETICS = Set.of(Categories.COSMETICS);

    /** Goods for business are none of a mall's (MALL24-OV-6). */
    static final Set<String> NOT_CARRIED = Set.of(Categories.INDUSTRIAL, Categories.MEDICAL);

    private static final Buyer BUYER = new Buyer(
            Text.of("タイの3つのモール（Lazada・Shopee・Konvy）", "Three Thai malls (Lazada, Shopee, Konvy)"),
            "TH",
            List.of(
                    new Channel(LAZADA, Text.of("Lazada", "Lazada"), Channel.Kind.MARKETPLACE, Set.of("lazada.co.th")),
                    new Channel(SHOPEE, Text.of("Shopee", "Shopee"), Channel.Kind.MARKETPLACE, Set.of("shopee.co.th")),
                    new Channel(
                            KONVY,
                            Text.of("Konvy（化粧品専門）", "Konvy (cosmetics alone)"),
                            Channel.Kind.MARKETPLACE,
                            Set.of("konvy.com")),
                    new Channel(
                            INSTAGRAM,
                            Text.of("JAPAN MALLのInstagram", "Instagram of JAPAN MALL"),
                            Channel.Kind.SOCIAL,
                            Set.of("instagram.com"))),
            Categories.ALL.stream()
                    .filter(category -> !NOT_CARRIED.contains(category))
                    .collect(Collectors.toUnmodifiableSet()),
            List.of("DECK23-BUY-5"));

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
        return Optional.of(new RegionReport());
    }
}
