package dev.noren.ports.desk.plugin;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.edition.Track;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Row;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.Register;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Buyers.Standing;
import dev.noren.ports.driven.Buyers.State;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driving.AbsentPlugin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which plug-ins editions name that cannot be asked, and how many cases are open with them. */
public final class Absentees {

    private final Archive archive;
    private final Register register;
    private final Buyers buyers;

    public Absentees(Archive archive, Register register, Buyers buyers) {
        this.archive = archive;
        this.register = register;
        this.buyers = buyers;
    }

    /** By edition, and by plug-in. The open cases of an edition are gone through only where it names one that is absent. */
    public List<AbsentPlugin> of(Ledger ledger) {
        var present = buyers.plugins().stream()
                .filter(plugin -> plugin.state() == State.READY)
                .map(Standing::id)
                .collect(Collectors.toSet());
        return register.editions(ledger).stream()
                .flatMap(edition -> of(ledger, edition, present))
                .toList();
    }

    private Stream<AbsentPlugin> of(Ledger ledger, Edition edition, Set<String> present) {
        var absent = named(edition);
        absent.removeAll(present);
        if (absent.isEmpty()) {
            return Stream.empty();
        }
        var open = open(ledger, edition.id());
        return absent.stream().map(plugin -> new AbsentPlugin(plugin, edition.id(), open.getOrDefault(plugin, 0L)));
    }

    private static Set<String> named(Edition edition) {
        var ofPartners =
                edition.partners().values().stream().map(Partner::plugin).flatMap(Optional::stream);
        var ofTracks = edition.tracks().values().stream().map(Track::plugin);
        return Stream.concat(ofPartners, ofTracks).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Long> open(Ledger ledger, String edition) {
        var open = new TreeMap<String, Long>();
        ledger.holders(Checks.unfinished(edition)).stream()
                .map(id -> archive.open(ledger, id))
                .flatMap(Optional::stream)
                .flatMap(file -> speaker(file).stream())
                .forEach(plugin -> open.merge(plugin, 1L, Long::sum));
        return open;
    }

    /** The plug-in that reads a case's reports is the one that was frozen into it. */
    private static <S extends Case, E> Optional<String> speaker(CaseFile<S, E> file) {
        return file.life().table().stream()
                .map(Row::reads)
                .flatMap(Optional::stream)
                .map(reads -> reads.plugin().apply(file.state()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
