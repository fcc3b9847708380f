package dev.noren.ports.desk.archive;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.office.EditionCase;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.PublishedEdition;
import java.util.List;
import java.util.Optional;

/** Which editions there are. */
public final class Register {

    private final Archive archive;

    public Register(Archive archive) {
        this.archive = archive;
    }

    /** The newest version of each. */
    public List<Edition> editions(Ledger ledger) {
        return published(ledger).stream().map(PublishedEdition::newest).toList();
    }

    /** Each with all its versions, in the order in which they were first published. */
    public List<PublishedEdition> published(Ledger ledger) {
        return ledger.holders(EditionCase.ANY).stream()
                .map(id -> archive.open(ledger, id))
                .flatMap(Optional::stream)
                .map(file -> (EditionCase) file.state())
                .map(office -> new PublishedEdition(office.newest().id(), office.versions(), office.terms()))
                .toList();
    }
}
