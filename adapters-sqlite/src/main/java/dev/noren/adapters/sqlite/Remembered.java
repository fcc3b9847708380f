package dev.noren.adapters.sqlite;

import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger.Planned;
import dev.noren.ports.driven.Ledger.Tail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the writer knows without asking the file again: nobody else writes. Whatever a unit of work added is forgotten where the
 * unit is undone. The writer's thread alone uses it.
 */
final class Remembered {

    private static final int AT_HAND = 10_000;

    private final Map<String, List<DecisionRecord>> steps = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<DecisionRecord>> eldest) {
            return size() > AT_HAND;
        }
    };
    private final Set<String> touched = new HashSet<>();
    private @Nullable End end;
    private @Nullable End before;
    private @Nullable Optional<Planned> firstDue;

    /** The end of the log, and when the newest record is of. */
    record End(Tail tail, Instant latest) {}

    void unitBegins() {
        touched.clear();
        before = end;
    }

    void unitIsUndone() {
        touched.forEach(steps::remove);
        end = before;
        firstDue = null;
    }

    /** Where nothing is known any more of what the file holds. */
    void forget() {
        steps.clear();
        touched.clear();
        end = null;
        before = null;
        firstDue = null;
    }

    Optional<End> end() {
        return Optional.ofNullable(end);
    }

    void ends(End read) {
        end = read;
    }

    /** What falls due first; null where the file has to be asked. */
    @Nullable Optional<Planned> firstDue() {
        return firstDue;
    }

    void firstDue(Optional<Planned> read) {
        firstDue = read;
    }

    /** Something was planned or struck out. */
    void planChanged() {
        firstDue = null;
    }

    Optional<List<DecisionRecord>> steps(String caseId) {
        return Optional.ofNullable(steps.get(caseId)).map(List::copyOf);
    }

    void read(String caseId, List<DecisionRecord> found) {
        steps.put(caseId, new ArrayList<>(found));
        touched.add(caseId);
    }

    void appended(DecisionRecord record) {
        end = new End(new Tail(record.number() + 1, record.hash()), record.at());
        record.onCase().filter(caseId -> record.isStep()).ifPresent(caseId -> {
            var known = steps.get(caseId);
            if (known != null) {
                known.add(record);
                touched.add(caseId);
            }
        });
    }
}
