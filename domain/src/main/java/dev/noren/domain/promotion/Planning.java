package dev.noren.domain.promotion;

import dev.noren.domain.time.Window;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * For what a plug-in is asked to plan: a participation that opens.
 *
 * @param plugin which is asked
 * @param run when the edition runs
 * @param promotion when the buyer promotes, with both its days
 * @param options the paid options that are offered
 * @param track of KOL/KOC
 */
public record Planning(
        String plugin,
        Window run,
        Window promotion,
        List<String> options,
        Optional<String> track,
        List<String> products) {

    private static final int MOST_ACTIVITIES = 200;
    private static final int MOST_MATERIALS = 50;

    public Planning {
        options = List.copyOf(options);
        products = List.copyOf(products);
    }

    /**
     * What of a proposal is kept: what lies within the promotion and the run, and speaks of the participation's own options and
     * products. Nothing, where another plug-in proposed it.
     */
    public PromotionPlan kept(Proposed proposed) {
        if (!proposed.plugin().equals(Optional.of(plugin))) {
            return PromotionPlan.NOTHING;
        }
        var plan = proposed.plan();
        var ids = new HashSet<String>();
        return new PromotionPlan(
                plan.activities().stream()
                        .filter(this::isInBounds)
                        .limit(MOST_ACTIVITIES)
                        .toList(),
                plan.materials().stream()
                        .filter(material -> isInBounds(material) && ids.add(material.id()))
                        .limit(MOST_MATERIALS)
                        .toList());
    }

    private boolean isInBounds(Activity activity) {
        LocalDate last = activity.until().orElse(activity.on());
        return !last.isBefore(activity.on())
                && promotion.holds(activity.on())
                && promotion.holds(last)
                && isOffered(activity.option())
                && Set.copyOf(products).containsAll(activity.products());
    }

    private boolean isInBounds(Material material) {
        return run.holds(material.by()) && !promotion.overOn(material.by()) && isOffered(material.option());
    }

    private boolean isOffered(Optional<String> option) {
        return option.isEmpty() || options.contains(option.get());
    }
}
