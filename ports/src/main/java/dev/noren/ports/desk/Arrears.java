package dev.noren.ports.desk;

import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.paper.PapersDue;
import dev.noren.ports.driven.Examination.Called;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is derived of cases by now and was not yet when a store was begun, made good as if it had been from the start: the numbers
 * of papers, in the order of the records that called for them, and what waits for the office.
 */
final class Arrears {

    /** The remark of a store whose papers all have their numbers. */
    private static final String NUMBERED = "papers numbered";

    /** The remark of a store in which every task of every case is noted. */
    private static final String NOTED = "tasks noted";

    private static final List<String> ALL = List.of(NUMBERED, NOTED);

    private static final int AT_ONCE = 200;

    private final Ledger ledger;
    private final Archive archive;
    private final List<String> missing;
    private final List<Called> papers = new ArrayList<>();

    private Arrears(Ledger ledger, Archive archive) {
        this.ledger = ledger;
        this.archive = archive;
        this.missing = missing(ledger);
    }

    /** Once for each store; after that it does nothing. */
    static void catchUp(Store store, Archive archive) {
        if (!store.read(Arrears::missing).isEmpty()) {
            store.write(ledger -> new Arrears(ledger, archive).madeGood())
                    .toCompletableFuture()
                    .join();
        }
    }

    private static List<String> missing(Ledger ledger) {
        return ALL.stream().filter(what -> ledger.remark(what).isEmpty()).toList();
    }

    private List<String> madeGood() {
        archive.kinds().forEach(this::go);
        if (missing.contains(NUMBERED)) {
            papers.sort(Comparator.comparing(called -> called.by().number()));
            papers.forEach(called -> ledger.issue(called.paper(), called.by()));
        }
        missing.forEach(what -> ledger.remark(what, "yes"));
        return missing;
    }

    private void go(String kind) {
        long after = 0;
        for (var cards = cards(kind, after); !cards.isEmpty(); cards = cards(kind, after)) {
            for (var placed : cards) {
                look(placed.card().caseId());
                after = placed.place();
            }
        }
    }

    private List<Ledger.Placed> cards(String kind, long after) {
        return ledger.cards(new Selection(
                Actor.SECRETARIAT,
                kind,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                AT_ONCE));
    }

    private void look(String caseId) {
        var steps = ledger.steps(caseId);
        var files = archive.course(ledger, caseId, steps);
        papers.addAll(PapersDue.by(steps, files));
        if (missing.contains(NOTED)) {
            Optional.<CaseFile<?, ?>>ofNullable(files.get(steps.getLast().number()))
                    .ifPresent(file -> ledger.moveTasks(caseId, file.course().tasks()));
        }
    }
}
