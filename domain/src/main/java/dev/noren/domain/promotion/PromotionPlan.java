package dev.noren.domain.promotion;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What will be done for a participation, and what is wanted for it. It may change without notice, and wishes on it are not
 * taken (MALL24-PN-1, -PN-2).
 *
 * @param activities by their first day
 * @param materials by their last day
 */
public record PromotionPlan(List<Activity> activities, List<Material> materials) {

    public static final PromotionPlan NOTHING = new PromotionPlan(List.of(), List.of());

    public static final Fact<List<Activity>> ACTIVITIES =
            Fact.of("activities", FactType.listOf(new FactType.Shaped<>(Activity.SHAPE)));
    public static final Fact<List<Material>> MATERIALS =
            Fact.of("materials", FactType.listOf(new FactType.Shaped<>(Material.SHAPE)));

    public static final Shape<PromotionPlan> SHAPE = new Shape<>(
            Schema.of(ACTIVITIES, MATERIALS),
            facts -> new PromotionPlan(facts.need(ACTIVITIES), facts.need(MATERIALS)),
            plan -> Facts.of(ACTIVITIES, plan.activities, MATERIALS, plan.materials));

    /** How an event that opens a participation carries it, and the participation shows it. */
    public static final Fact<PromotionPlan> PROMOTION = Fact.of("promotion", new FactType.Shaped<>(SHAPE));

    public PromotionPlan {
        activities =
                activities.stream().sorted(Comparator.comparing(Activity::on)).toList();
        materials =
                materials.stream().sorted(Comparator.comparing(Material::by)).toList();
    }

    /** What holds for a participation on that paid option; on none, what every participant has (MALL24-PR-4, -OPT-1). */
    public PromotionPlan under(Optional<String> option) {
        return new PromotionPlan(
                activities.stream().filter(each -> holds(each.option(), option)).toList(),
                materials.stream().filter(each -> holds(each.option(), option)).toList());
    }

    /** What belongs to that paid option, and to it alone. */
    public PromotionPlan of(String option) {
        return new PromotionPlan(
                activities.stream()
                        .filter(each -> each.option().equals(Optional.of(option)))
                        .toList(),
                materials.stream()
                        .filter(each -> each.option().equals(Optional.of(option)))
                        .toList());
    }

    private static boolean holds(Optional<String> of, Optional<String> option) {
        return of.isEmpty() || of.equals(option);
    }

    /** The plan, unless it is nothing. */
    public Optional<PromotionPlan> ifAny() {
        return Optional.of(this).filter(plan -> !plan.isNothing());
    }

    public boolean isNothing() {
        return activities.isEmpty() && materials.isEmpty();
    }
}
