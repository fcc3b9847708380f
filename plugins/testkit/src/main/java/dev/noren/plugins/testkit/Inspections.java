package dev.noren.plugins.testkit;

import dev.noren.domain.clause.Clauses;
import dev.noren.plugins.host.inspection.Inspected;
import dev.noren.plugins.host.inspection.Inspection;

/** What the kernel itself inspects. */
final class Inspections {

    static final Inspection KERNEL =
            new Inspection(clause -> Clauses.byId(clause).isPresent());

    private Inspections() {}

    static void complain(String question, Inspected<?> inspected, Complaints complaints) {
        inspected.faults().forEach(fault -> complaints.add(fault.en(), question));
    }
}
