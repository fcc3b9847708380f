package dev.noren.plugins.spi;

import java.util.List;
import java.util.Optional;

/**
 * What will be done for a participation, and what is wanted for it.
 *
 * @param activities in any order; 200 at most
 * @param materials 50 at most
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Plan(List<Activity> activities, List<Material> materials) {

    /** Nothing is planned. */
    public static final Plan NOTHING = new Plan(List.of(), List.of());

    public Plan {
        activities = List.copyOf(activities);
        materials = List.copyOf(materials);
    }

    /** The same without what belongs to paid options that are not offered in that participation. */
    public Plan offeredIn(Participation participation) {
        return new Plan(
                activities.stream()
                        .filter(activity -> isOffered(activity.option(), participation))
                        .toList(),
                materials.stream()
                        .filter(material -> isOffered(material.option(), participation))
                        .toList());
    }

    private static boolean isOffered(Optional<String> option, Participation participation) {
        return option.isEmpty() || participation.options().contains(option.get());
    }
}
