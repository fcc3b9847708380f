package dev.noren.ports.desk.deciding;

import dev.noren.domain.life.EditionVersion;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Under which version of an edition something is decided or answered: the one that holds, unless another is supposed.
 *
 * @param supposed a version that was published; empty for the one that holds
 */
public record Under(OptionalLong supposed) {

    public static final Under WHAT_HOLDS = new Under(OptionalLong.empty());

    /** @param holds the version frozen into a case, or the newest; empty where no edition is meant */
    public Optional<EditionVersion> of(Optional<EditionVersion> holds) {
        return supposed.isEmpty()
                ? holds
                : holds.map(edition -> new EditionVersion(edition.id(), supposed.getAsLong()));
    }
}
