package dev.noren.plugins.spi;

import java.util.List;
import java.util.Map;

/**
 * What a report says.
 *
 * @param figures of the shop or the campaign as a whole, as {@code pageViews}, {@code uniqueUsers} (KOL25-REQ-8); empty where
 *     there are none
 * @param lines one for each product that the report tells of
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record SalesReport(Map<String, Long> figures, List<Line> lines) {

    /** The name of the figure that is money; it comes with a currency. */
    public static final String AMOUNT = "amount";

    /**
     * One product's figures.
     *
     * @param product its id
     * @param currency of {@code amount}, ISO 4217; empty where there is no amount
     * @param figures whole and not negative, by the buyer's names for them; money in minor units
     */
    @PluginApi(since = "1.0", use = PluginApi.Use.CALL)
    public record Line(String product, String currency, Map<String, Long> figures) {

        public Line {
            figures = Map.copyOf(figures);
        }
    }

    public SalesReport {
        figures = Map.copyOf(figures);
        lines = List.copyOf(lines);
    }

    /** A report of products alone. */
    public static SalesReport of(List<Line> lines) {
        return new SalesReport(Map.of(), lines);
    }
}
