package dev.noren.ports.desk.archive;

import dev.noren.domain.life.Claim;
import dev.noren.ports.driven.Ledger;
import java.util.Optional;

/** Finds cases by what people call them: {@code company sakura}, {@code product ponzu}, {@code listing ponzu}, or an id. */
public final class Directory {

    private Directory() {}

    public static Optional<String> find(Ledger ledger, String name) {
        int space = name.indexOf(' ');
        return space < 0
                ? Optional.of(name)
                : ledger.holders(Claim.of(name.substring(0, space), name.substring(space + 1))).stream()
                        .findFirst();
    }
}
