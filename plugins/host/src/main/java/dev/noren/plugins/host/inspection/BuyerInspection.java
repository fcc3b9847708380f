package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Words;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Categories;
import dev.noren.plugins.spi.Channel;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a buyer is somebody whom people and editions can name. */
final class BuyerInspection {

    static final int MOST_CHANNELS = 50;
    static final int MOST_HOSTS = 50;
    static final int MOST_CLAUSES = 50;

    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());
    private static final int LONGEST_HOST = 253;
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile("(" + LABEL + "\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Words NO_HOST = new Words(
            "小文字のホスト名（例 jd.com）にしてください", "must be a host name in small letters, as jd.com, without https:// or a path");

    private BuyerInspection() {}

    static Inspected<Buyer> of(@Nullable Buyer buyer, Predicate<String> clauses) {
        var whole = Place.whole();
        var at = whole.in("buyer");
        if (at.given(buyer) && buyer != null) {
            inspect(buyer, clauses, at);
        }
        return whole.allOrNothing(Optional.ofNullable(buyer));
    }

    private static void inspect(Buyer buyer, Predicate<String> clauses, Place at) {
        Values.text(buyer.name(), at.in("name"), Values.LONGEST_LINE);
        country(buyer.country(), at.in("country"));
        channels(buyer.channels(), at);
        categories(buyer.categories(), at.in("categories"));
        Values.atMost(MOST_CLAUSES, buyer.clauses().size(), at.in("clauses"));
        Values.clauses(buyer.clauses(), clauses, at);
    }

    private static void country(String country, Place at) {
        if (at.given(country) && !COUNTRIES.contains(country)) {
            at.wrong(country, Flaw.NOT_A_COUNTRY);
        }
    }

    private static void categories(Set<String> categories, Place at) {
        categories.stream()
                .filter(category -> !Categories.ALL.contains(category))
                .sorted()
                .forEach(unknown -> at.wrong(
                        unknown, new Words("Categories にない区分です", "is no category: take one of those in Categories")));
    }

    private static void channels(List<Channel> channels, Place in) {
        Values.atMost(MOST_CHANNELS, channels.size(), in.in("channels"));
        var seen = new HashSet<String>();
        for (int i = 0; i < channels.size(); i++) {
            var at = in.in("channels", i);
            channel(channels.get(i), at);
            if (at.isSound()) {
                Values.once(channels.get(i).id(), seen, at.in("id"));
            }
        }
    }

    private static void channel(Channel channel, Place at) {
        Values.id(channel.id(), at.in("id"));
        Values.text(channel.name(), at.in("name"), Values.LONGEST_LINE);
        at.in("kind").given(channel.kind());
        Values.atMost(MOST_HOSTS, channel.hosts().size(), at.in("hosts"));
        channel.hosts().stream()
                .filter(host -> !isHost(host))
                .sorted()
                .forEach(host -> at.in("hosts").wrong(host, NO_HOST));
    }

    private static boolean isHost(String host) {
        return host.length() <= LONGEST_HOST && HOST.matcher(host).matches();
    }
}
