package dev.noren.ports.driving;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.terms.Terms;
import java.util.List;
import java.util.Optional;

/**
 * An edition as it was published.
 *
 * @param versions every version, in order, from 1
 * @param terms every version of its terms, in order
 */
public record PublishedEdition(String id, List<Edition> versions, List<Terms> terms) {

    public PublishedEdition {
        versions = List.copyOf(versions);
        terms = List.copyOf(terms);
    }

    public Edition newest() {
        return versions.getLast();
    }

    /** One version; empty where it was never published. */
    public Optional<Edition> version(long number) {
        return versions.stream().filter(edition -> edition.version() == number).findFirst();
    }

    /** One version of its terms; empty where it was never published. */
    public Optional<Terms> terms(long number) {
        return terms.stream().filter(each -> each.version() == number).findFirst();
    }
}
