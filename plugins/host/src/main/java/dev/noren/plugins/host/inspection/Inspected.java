package dev.noren.plugins.host.inspection;

import dev.noren.domain.fact.Words;
import java.util.List;
import java.util.Optional;

/**
 * A proposal after its inspection.
 *
 * @param usable what of it is in order; empty where nothing can be used
 * @param faults all that is wrong with it, each with its place and its value, in order; bounded
 */
public record Inspected<T>(Optional<T> usable, List<Words> faults) {

    public Inspected {
        faults = List.copyOf(faults);
    }
}
