package dev.noren.domain.life;

import dev.noren.domain.edition.Edition;

/** Which version of which edition. */
public record EditionVersion(String id, long version) {

    public static EditionVersion of(Edition edition) {
        return new EditionVersion(edition.id(), edition.version());
    }
}
