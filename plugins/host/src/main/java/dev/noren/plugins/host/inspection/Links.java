package dev.noren.plugins.host.inspection;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Channel;
import java.net.URI;
import java.util.Locale;

/** Where the links of a buyer's activities may lead: by https to a host of the activity's own channel, or below it. */
final class Links {

    private static final String CHINA = "CN";
    private static final Words NOT_HTTPS = new Words(
            "https のリンク（例 https://jd.com/…）にしてください",
            "must be an https link to a host, as https://jd.com/…, without a user or a port");
    private static final Words TOO_LONG = new Words(
            "長すぎます（" + Values.LONGEST_LINE + "字まで）", "is too long: " + Values.LONGEST_LINE + " characters at most");

    private final boolean inChina;

    Links(Buyer buyer) {
        this.inChina = CHINA.equals(buyer.country());
    }

    void inspect(URI link, Channel channel, Place at) {
        if (!isPlainHttps(link)) {
            at.wrong(link, NOT_HTTPS);
        } else if (link.toString().length() > Values.LONGEST_LINE) {
            at.wrong(link, TOO_LONG);
        } else if (channel.hosts().stream().noneMatch(host -> leadsTo(host, link))) {
            at.wrong(link, elsewhere(channel));
        }
    }

    private static boolean isPlainHttps(URI link) {
        return "https".equalsIgnoreCase(link.getScheme())
                && link.getHost() != null
                && link.getRawUserInfo() == null
                && link.getPort() == -1;
    }

    private static boolean leadsTo(String host, URI link) {
        var target = link.getHost().toLowerCase(Locale.ROOT);
        return target.equals(host) || target.endsWith("." + host);
    }

    private Words elsewhere(Channel channel) {
        if (inChina) {
            return new Words(
                    "経路「" + channel.id() + "」とは別のプラットフォームへのリンクです（" + Deck23.CN_4.id() + "）",
                    "leads away from the channel '" + channel.id()
                            + "' to another platform, which a post in China must not (" + Deck23.CN_4.id() + ")");
        }
        return new Words(
                "経路「" + channel.id() + "」のホストへのリンクではありません",
                "leads to none of the hosts of the channel '" + channel.id() + "'");
    }
}
