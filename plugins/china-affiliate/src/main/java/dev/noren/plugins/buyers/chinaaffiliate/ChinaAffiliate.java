package dev.noren.plugins.buyers.chinaaffiliate;

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

/** KOLs and KOCs on RED, Douyin and WeChat Channels (KOL25-OV-2). */
@Plugin(id = "china-affiliate", version = "1.0.0", spi = "[1.0,2.0)")
public final class ChinaAffiliate implements PromotionPlugin {

    static final String TRIAL = "trial";
    static final String RED = "red";
    static final String DOUYIN = "douyin";
    static final String WECHAT = "wechat-channels";

    private static final String TRACK = "affiliate";

    private static final Buyer BUYER = new Buyer(
            Text.of("KOL・KOCアフィリエイト（RED・Douyin・WeChat）", "KOL and KOC affiliate (RED, Douyin, WeChat)"),
            "CN",
            List.of(
                    new Channel(TRIAL, Text.of("サンプル体験会", "Trial of samples"), Channel.Kind.OFFLINE, Set.of()),
                    new Channel(RED, Text.of("RED（小紅書）", "RED"), Channel.Kind.SOCIAL, Set.of("xiaohongshu.com")),
                    new Channel(DOUYIN, Text.of("Douyin", "Douyin"), Channel.Kind.SOCIAL, Set.of("douyin.com")),
                    new Channel(
                            WECHAT,
                            Text.of("WeChat视频号", "WeChat Channels"),
                            Channel.Kind.SOCIAL,
                            Set.of("channels.weixin.qq.com"))),
            Set.of(
                    Categories.FOOD,
                    Categories.ALCOHOL,
                    Categories.DAILY_GOODS,
                    Categories.HOUSEHOLD,
                    Categories.COSMETICS,
                    Categories.STATIONERY,
                    Categories.CHARACTER_GOODS),
            List.of("KOL25-OV-2", "KOL25-OV-4"));

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
        return Optional.of(new SalesForm());
    }
}
