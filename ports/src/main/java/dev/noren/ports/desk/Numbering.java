package dev.noren.ports.desk;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.money.Charge;
import dev.noren.domain.money.Paper;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives their numbers to the papers of a store that was begun before papers were numbered: in the order of the records that
 * called for them, as if they had been numbered then.
 */
final class Numbering {

    /** The remark of a store whose papers all have their numbers. */
    private static final String NUMBERED = "papers numbered";

    private static final int AT_ONCE = 200;

    private record Due(DecisionRecord record, Paper paper) {}

    private Numbering() {}

    /** Once for each store; after that it does nothing. */
    static void catchUp(Store store, Archive archive) {
        if (store.read(ledger -> ledger.remark(NUMBERED).isEmpty())) {
            store.write(ledger -> {
                        due(ledger, archive).forEach(due -> ledger.issue(due.paper(), due.record()));
                        ledger.remark(NUMBERED, "yes");
                        return NUMBERED;
                    })
                    .toCompletableFuture()
                    .join();
        }
    }

    private static List<Due> due(Ledger ledger, Archive archive) {
        var due = new ArrayList<Due>();
        long after = 0;
        for (var cards = cards(ledger, after); !cards.isEmpty(); cards = cards(ledger, after)) {
            for (var placed : cards) {
                due.addAll(due(ledger, archive, placed.card().caseId()));
                after = placed.place();
            }
        }
        due.sort(Comparator.comparing(each -> each.record().number()));
        return due;
    }

    private static List<Ledger.Placed> cards(Ledger ledger, long after) {
        return ledger.cards(new Selection(
                Actor.SECRETARIAT,
                Lifecycle.PARTICIPATION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                after,
                AT_ONCE));
    }

    private static List<Due> due(Ledger ledger, Archive archive, String caseId) {
        var course = archive.course(ledger, caseId);
        var due = new ArrayList<Due>();
        var before = Optional.<Charge>empty();
        for (var record : ledger.history(caseId)) {
            var file = course.get(record.number());
            if (file != null) {
                var after = file.charge();
                Charge.paper(before, after).ifPresent(paper -> due.add(new Due(record, paper)));
                before = after;
            }
        }
        return due;
    }
}
