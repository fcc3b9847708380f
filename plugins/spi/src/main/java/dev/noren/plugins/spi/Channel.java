package dev.noren.plugins.spi;

import java.util.Set;

/**
 * Where a buyer sells or promotes.
 *
 * @param id by which activities name it: small letters, digits and hyphens
 * @param hosts the host names under which its pages lie, as {@code jd.com}; a link of an activity on this channel leads to
 *     one of them or below it (in China a post must not lead to another platform's shop: DECK23-CN-4). Empty where it has none
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Channel(String id, Text name, Kind kind, Set<String> hosts) {

    /** What sort of place it is. */
    @PluginApi(since = "1.0", use = PluginApi.Use.CALL)
    public enum Kind {
        OWN_SHOP,
        MARKETPLACE,
        SOCIAL,
        LIVE,
        NEWSLETTER,
        GROUP_BUYING,
        OFFLINE
    }

    public Channel {
        hosts = Set.copyOf(hosts);
    }
}
