package dev.noren.plugins.spi;

import java.util.List;
import java.util.Set;

/**
 * Who a buyer is.
 *
 * @param country where it sells, ISO 3166-1 alpha-2
 * @param channels where it sells and promotes; each id once
 * @param categories what it carries, in the words of {@link Categories}
 * @param clauses where the documents tell of it, as {@code DECK23-BUY-1}; empty where none does
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Buyer(Text name, String country, List<Channel> channels, Set<String> categories, List<String> clauses) {

    public Buyer {
        channels = List.copyOf(channels);
        categories = Set.copyOf(categories);
        clauses = List.copyOf(clauses);
    }
}
