package dev.noren.plugins.spi;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that the buyer does on a day, or from one to another.
 *
 * @param until the last day, not before {@code on}; empty where it is one day
 * @param channel the id of one of the buyer's channels
 * @param option the paid option to which it belongs; empty where every participant has it
 * @param products the ids of those that it shows; empty where it shows all
 * @param link where it is to be seen, on one of the channel's hosts, by https
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Activity(
        Kind kind,
        LocalDate on,
        Optional<LocalDate> until,
        String channel,
        Text title,
        Optional<String> option,
        List<String> products,
        Optional<URI> link) {

    /** What is done. */
    @PluginApi(since = "1.0", use = PluginApi.Use.CALL)
    public enum Kind {
        FEATURE_PAGE,
        NEWSLETTER,
        POST,
        VIDEO,
        LIVE_COMMERCE,
        AD,
        BANNER,
        SEARCH_AD,
        COUPON,
        TASTING_EVENT,
        SHOP_EVENT,
        GROUP_SALE,
        SAMPLE_TRIAL,
        OTHER
    }

    public Activity {
        products = List.copyOf(products);
    }

    /** One day, for every participant, showing all products. */
    public static Activity of(Kind kind, LocalDate on, String channel, Text title) {
        return new Activity(kind, on, Optional.empty(), channel, title, Optional.empty(), List.of(), Optional.empty());
    }

    /** The same, lasting to that day. */
    public Activity until(LocalDate last) {
        return new Activity(kind, on, Optional.of(last), channel, title, option, products, link);
    }

    /** The same, belonging to that paid option. */
    public Activity under(String paidOption) {
        return new Activity(kind, on, until, channel, title, Optional.of(paidOption), products, link);
    }

    /** The same, showing those products alone. */
    public Activity showing(List<String> ids) {
        return new Activity(kind, on, until, channel, title, option, ids, link);
    }

    /** The same, to be seen there. */
    public Activity at(URI seen) {
        return new Activity(kind, on, until, channel, title, option, products, Optional.of(seen));
    }
}
