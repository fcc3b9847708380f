package dev.noren.plugins.host.loading;

import dev.noren.domain.fact.Words;
import java.util.List;
import java.util.Optional;

/**
 * A plug-in that cannot be taken.
 *
 * @param label empty where it has none that could be read
 * @param origin {@link Search#BUILT_IN}, or the name of its file
 * @param faults why; never empty
 */
public record Refusal(Optional<Label> label, String origin, List<Words> faults) {

    public Refusal {
        faults = List.copyOf(faults);
    }

    static Refusal of(String origin, Words fault) {
        return new Refusal(Optional.empty(), origin, List.of(fault));
    }
}
