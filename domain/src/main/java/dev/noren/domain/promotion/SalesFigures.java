package dev.noren.domain.promotion;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a buyer's report file says.
 *
 * @param figures of the shop or the campaign as a whole (KOL25-REQ-8)
 * @param lines of the products (MALL24-OPT-1)
 */
public record SalesFigures(Map<String, Long> figures, List<Line> lines) {

    /**
     * One product's figures, by the buyer's names for them; {@code amount} in minor units.
     *
     * @param currency of the amount, ISO 4217; empty where there is none
     */
    public record Line(String product, Optional<String> currency, Map<String, Long> figures) {

        public Line {
            figures = Map.copyOf(figures);
        }
    }

    public SalesFigures {
        figures = Map.copyOf(figures);
        lines = List.copyOf(lines);
    }
}
