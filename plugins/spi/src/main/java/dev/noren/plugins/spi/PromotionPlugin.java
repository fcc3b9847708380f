package dev.noren.plugins.spi;

import java.util.List;
import java.util.Optional;

/**
 * A buyer's promotion: who the buyer is, and what it proposes. The kernel checks every proposal and decides; nothing here can
 * change a case.
 *
 * <p>All that a method needs comes in, and the same values give the same proposal each time: no clock, no chance, no network,
 * no threads of its own. One instance is called by several threads at once, so it keeps no state. An exception, a
 * {@code null}, or a proposal out of bounds counts against the plug-in and is left out; a call that overruns its time cuts the
 * plug-in off until the next start.
 *
 * <p>Life of this interface: 1.0 as it stands.
 */
@PluginApi(since = "1.0", use = PluginApi.Use.IMPLEMENT)
public interface PromotionPlugin {

    /** Who the buyer is. */
    Buyer buyer();

    /**
     * By when companies register, when the buyer promotes, and its paid options (MALL24-REG-1, -REG-3, -OPT-1).
     *
     * <p>Asked when an edition that names this plug-in is checked or published; what it proposed is then the edition's.
     * Empty where the buyer has no dates of its own: a campaign that an office runs needs none.
     */
    default Optional<Terms> terms(Season season) {
        return Optional.empty();
    }

    /** What the buyer thinks of a product; advice beside the ruling, which is the kernel's. Empty where it thinks nothing. */
    default List<Finding> findings(Product product, Season season) {
        return List.of();
    }

    /**
     * What will be done for a participation and what is wanted for it. Asked once, when the participation opens, and kept
     * with it; what belongs to a paid option says so, and is shown once that option is confirmed.
     */
    default Plan plan(Participation participation) {
        return Plan.NOTHING;
    }

    /** What reads the buyer's report of sales; empty where figures are given by hand. */
    default Optional<ReportReader> reportReader() {
        return Optional.empty();
    }
}
