package dev.noren.domain.promotion;

import dev.noren.domain.fact.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report that may come as a file of the buyer's.
 *
 * @param plugin which reads the files of a case; empty where nobody does
 * @param figures the fields for figures of the shop or campaign as a whole
 * @param lines the field for the lines, one for each product
 */
public record Reporting<S>(
        Function<S, Optional<String>> plugin, List<Fact<Long>> figures, Fact<? extends List<?>> lines) {

    public Reporting {
        figures = List.copyOf(figures);
    }

    /** The names of the fields that a file may fill. */
    public Set<String> fills() {
        return Stream.concat(figures.stream(), Stream.of(lines))
                .map(Fact::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
