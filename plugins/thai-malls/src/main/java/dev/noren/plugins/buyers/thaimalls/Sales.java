package dev.noren.plugins.buyers.thaimalls;

import dev.noren.plugins.spi.SalesReport;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was sold of one product, over all malls, as its rows are added up. */
final class Sales {

    private final Map<Region, Long> orders = new EnumMap<>(Region.class);
    private long satang;

    void add(Region region, long more, long moreSatang) {
        orders.merge(region, more, Long::sum);
        satang += moreSatang;
    }

    /** Shares are in tenths of a percent, each rounded by itself: they may add up to a little less or more than 1,000. */
    Map<String, Long> figures() {
        long all = orders.values().stream().mapToLong(Long::longValue).sum();
        var figures = new LinkedHashMap<String, Long>();
        figures.put("orders", all);
        figures.put(SalesReport.AMOUNT, satang);
        for (var region : Region.values()) {
            figures.put(region.share(), permille(orders.getOrDefault(region, 0L), all));
        }
        return figures;
    }

    private static long permille(long part, long all) {
        return all == 0 ? 0 : (1_000 * part + all / 2) / all;
    }
}
