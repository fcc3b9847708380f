package dev.noren.plugins.host;

import dev.noren.domain.edition.Edition;
import dev.noren.ports.desk.edition.EditionFiles;

/** Editions to ask about. */
final class Seasons {

    static final Edition MALL_2024 = builtIn("japan-mall-2024");

    private Seasons() {}

    private static Edition builtIn(String id) {
        return EditionFiles.builtIn().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
