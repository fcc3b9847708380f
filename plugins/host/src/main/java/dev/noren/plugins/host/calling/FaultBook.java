package dev.noren.plugins.host.calling;

import dev.noren.domain.fact.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** What was found against a plug-in: the latest faults, each once, however often it comes. Safe for use by several threads. */
public final class FaultBook {

    static final int MOST = 20;

    private final InstantSource clock;
    private final SequencedSet<Words> latest = new LinkedHashSet<>();
    private Optional<Instant> first = Optional.empty();
    private long count;
    private int told;

    public FaultBook(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Enters faults, and says whether they are worth telling: one of them does not stand here yet, and not as many as are kept
     * were told before.
     */
    public synchronized boolean enter(List<Words> faults) {
        if (!faults.isEmpty() && first.isEmpty()) {
            first = Optional.of(clock.instant());
        }
        count += faults.size();
        boolean unheard = false;
        for (var fault : faults) {
            unheard |= !latest.contains(fault);
            latest.addLast(fault);
            if (latest.size() > MOST) {
                latest.removeFirst();
            }
        }
        boolean worthTelling = unheard && told < MOST;
        told += worthTelling ? 1 : 0;
        return worthTelling;
    }

    /** The latest ones, the oldest first. */
    public synchronized List<Words> latest() {
        return List.copyOf(latest);
    }

    /** When the first one came. */
    public synchronized Optional<Instant> first() {
        return first;
    }

    /** How many there were, those that came again included. */
    public synchronized long count() {
        return count;
    }
}
