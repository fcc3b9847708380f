package dev.noren.ports.desk.archive;

import dev.noren.ports.driven.DecisionRecord;

/** What is kept of a case does not fold; a damaged log or a bug, never skipped. */
public final class BrokenHistoryException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final long record;

    BrokenHistoryException(String caseId, DecisionRecord record, String what) {
        super("case " + caseId + ", record " + record.number() + ": " + what);
        this.record = record.number();
    }

    BrokenHistoryException(String caseId, DecisionRecord record, String what, RuntimeException cause) {
        super("case " + caseId + ", record " + record.number() + ": " + what + ": " + cause.getMessage(), cause);
        this.record = record.number();
    }

    /** The number of the record that does not fold. */
    public long record() {
        return record;
    }
}
