package dev.noren.plugins.buyers.groupbuying;

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
import dev.noren.plugins.spi.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Group leaders with the group-buying app (KOL25-OV-3). */
@Plugin(id = "group-buying", version = "1.0.0", spi = "[1.0,2.0)")
public final class GroupBuying implements PromotionPlugin {

    static final String TRIAL = "trial";
    static final String APP = "app";
    static final String GROUPS = "wechat-groups";

    private static final String TRACK = "group-buying";

    private static final Buyer BUYER = new Buyer(
            Text.of("共同購入アプリ（快团团）", "Group-buying app (Kuaituantuan)"),
            "CN",
            List.of(
                    new Channel(TRIAL, Text.of("サンプル体験会", "Trial of samples"), Channel.Kind.OFFLINE, Set.of()),
                    new Channel(
                            APP,
                            Text.of("共同購入アプリ（快团团）", "Group-buying app (Kuaituantuan)"),
                            Channel.Kind.GROUP_BUYING,
                            Set.of()),
                    new Channel(GROUPS, Text.of("WeChatのグループ", "WeChat groups"), Channel.Kind.SOCIAL, Set.of())),
            Set.of(
                    Categories.FOOD,
                    Categories.ALCOHOL,
                    Categories.DAILY_GOODS,
                    Categories.HOUSEHOLD,
                    Categories.COSMETICS,
                    Categories.STATIONERY,
                    Categories.CHARACTER_GOODS),
            List.of("KOL25-OV-3", "KOL25-OV-4"));

    @Override
    public Buyer buyer() {
        return BUYER;
    }

    @Override
    public List<Finding> findings(Product product, Season season) {
        return Advice.on(product);
    }

    /** For its own track alone. */
    @Override
    public Plan plan(Participation participation) {
        boolean another =
                participation.track().filter(track -> !track.equals(TRACK)).isPresent();
        return another ? Plan.NOTHING : new Promotion(participation).plan();
    }

    @Override
    public Optional<ReportReader> reportReader() {
        return Optional.of(new GroupReport());
    }
}
