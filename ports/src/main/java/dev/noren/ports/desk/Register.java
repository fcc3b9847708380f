package dev.noren.ports.desk;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.office.EditionCase;
import dev.noren.ports.driven.Ledger;
import java.util.List;
import java.util.Optional;

/** Which editions there are. */
final class Register {

    private final Archive archive;

    Register(Archive archive) {
        this.archive = archive;
    }

    /** The newest version of each. */
    List<Edition> editions(Ledger ledger) {
        return ledger.holders(EditionCase.ANY).stream()
                .map(id -> archive.open(ledger, id))
                .flatMap(Optional::stream)
                .map(file -> ((EditionCase) file.state()).newest())
                .toList();
    }
}
