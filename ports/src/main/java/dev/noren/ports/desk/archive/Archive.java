package dev.noren.ports.desk.archive;

import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Row;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the lives of cases and folds cases from their records. Safe for use by several threads. */
public final class Archive {

    /** How many folded cases are kept at hand. */
    private static final int AT_HAND = 10_000;

    private final Map<String, Lifecycle<?, ?>> lives;
    private final Set<String> commands;
    private final Map<String, Folded> atHand = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folded> eldest) {
            return size() > AT_HAND;
        }
    });

    private final AtomicLong forgotten = new AtomicLong();
    private final AtomicLong settled = new AtomicLong();

    /** A case that was folded before, good as far as its last record is where it was: its hash vouches for all before it. */
    private record Folded(String lastHash, CaseFile<?, ?> file) {

        boolean isWhole(List<DecisionRecord> steps) {
            return lastHash.equals(steps.getLast().hash());
        }

        boolean isPast(List<DecisionRecord> steps) {
            return file.version() <= steps.size()
                    && lastHash.equals(steps.get((int) file.version() - 1).hash());
        }
    }

    public Archive(List<Lifecycle<?, ?>> lives) {
        this.lives = lives.stream().collect(Collectors.toUnmodifiableMap(Lifecycle::name, Function.identity()));
        this.commands = lives.stream()
                .flatMap(life -> life.table().stream())
                .map(Row::command)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The case; empty where there is none. */
    public Optional<CaseFile<?, ?>> open(Ledger ledger, String caseId) {
        var steps = ledger.steps(caseId);
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Folded folded = atHand.get(caseId);
        if (folded != null && folded.isWhole(steps)) {
            return Optional.of(folded.file());
        }
        var file = folded != null && folded.isPast(steps)
                ? Folding.goOn(
                        ledger, folded.file(), steps.subList((int) folded.file().version(), steps.size()))
                : fold(ledger, caseId, steps);
        if (forgotten.get() == settled.get()) {
            atHand.put(caseId, new Folded(steps.getLast().hash(), file));
        }
        return Optional.of(file);
    }

    /** The case as it stood right after a record; empty where it was not open yet. */
    public Optional<CaseFile<?, ?>> asOf(Ledger ledger, String caseId, long number) {
        var steps = ledger.steps(caseId).stream()
                .filter(record -> record.number() <= number)
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(fold(ledger, caseId, steps));
    }

    /** The case after each of its steps, by the number of the record. */
    public Map<Long, CaseFile<?, ?>> course(Ledger ledger, String caseId) {
        var steps = ledger.steps(caseId);
        return steps.isEmpty() ? Map.of() : course(ledger, caseId, steps);
    }

    /** The same, of a case whose steps are at hand; one at least. */
    public Map<Long, CaseFile<?, ?>> course(Ledger ledger, String caseId, List<DecisionRecord> steps) {
        return folding(ledger, caseId, steps).each(steps);
    }

    private CaseFile<?, ?> fold(Ledger ledger, String caseId, List<DecisionRecord> steps) {
        return folding(ledger, caseId, steps).fold(steps);
    }

    private Folding<?, ?> folding(Ledger ledger, String caseId, List<DecisionRecord> steps) {
        var first = steps.getFirst();
        @Nullable Lifecycle<?, ?> life = first.life().map(lives::get).orElse(null);
        if (life == null) {
            throw new BrokenHistoryException(caseId, first, "unknown life " + first.life());
        }
        return new Folding<>(ledger, life, caseId);
    }

    /**
     * Keeps no folded case at hand, and none that is folded from now on until that is settled: something that was read into them
     * is gone, unless the unit of work is undone.
     */
    public void forget() {
        forgotten.incrementAndGet();
        atHand.clear();
    }

    /** How often anything was forgotten. */
    public long forgotten() {
        return forgotten.get();
    }

    /** What was forgotten so many times is gone for good, or there again. */
    public void settle(long times) {
        if (times > 0) {
            atHand.clear();
            settled.addAndGet(times);
        }
    }

    /** The kinds of all cases that there can be. */
    public List<String> kinds() {
        return lives.values().stream().map(Lifecycle::kind).distinct().sorted().toList();
    }

    /** Whether a life has a command of that name. */
    public boolean knows(String command) {
        return commands.contains(command);
    }
}
