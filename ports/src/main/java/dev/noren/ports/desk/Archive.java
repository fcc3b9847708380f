package dev.noren.ports.desk;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.Writer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Folds cases from their records, and puts events into the shape in which they are kept. Safe for use by several threads.
 */
final class Archive {

    /** How many folded cases are kept at hand. */
    private static final int AT_HAND = 10_000;

    private final Map<String, Lifecycle<?, ?>> lives;
    private final Map<String, Folded> atHand = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folded> eldest) {
            return size() > AT_HAND;
        }
    });

    /** A case that was folded before, good as long as its last record is the same. */
    private record Folded(String lastHash, CaseFile<?, ?> file) {}

    Archive(List<Lifecycle<?, ?>> lives) {
        this.lives = lives.stream().collect(Collectors.toUnmodifiableMap(Lifecycle::name, Function.identity()));
    }

    /** The case; empty where there is none. */
    Optional<CaseFile<?, ?>> open(Ledger ledger, String caseId) {
        var steps = ledger.history(caseId).stream()
                .filter(record -> !record.events().isEmpty())
                .toList();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        var lastHash = steps.getLast().hash();
        var folded = atHand.get(caseId);
        if (folded == null || !folded.lastHash().equals(lastHash)) {
            folded = new Folded(lastHash, fold(caseId, steps));
            atHand.put(caseId, folded);
        }
        return Optional.of(folded.file());
    }

    /** The case as it stood right after a record; empty where it was not open yet. */
    Optional<CaseFile<?, ?>> asOf(Ledger ledger, String caseId, long number) {
        var steps = ledger.history(caseId).stream()
                .filter(record -> record.number() <= number && !record.events().isEmpty())
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(fold(caseId, steps));
    }

    private CaseFile<?, ?> fold(String caseId, List<DecisionRecord> steps) {
        var first = steps.getFirst();
        var life = first.life().map(lives::get).orElse(null);
        if (life == null) {
            throw new BrokenHistoryException(caseId, first, "unknown life " + first.life());
        }
        return fold(life, caseId, steps);
    }

    private static <S extends Case, E> CaseFile<S, E> fold(
            Lifecycle<S, E> life, String caseId, List<DecisionRecord> steps) {
        @Nullable S state = null;
        List<Clause> because = List.of();
        for (var record : steps) {
            for (var stored : record.events()) {
                state = evolve(life, caseId, state, record, stored);
            }
            because = record.because();
        }
        if (state == null) {
            throw new IllegalStateException("no event in " + caseId);
        }
        return new CaseFile<>(life, state, steps.size(), because);
    }

    private static <S extends Case, E> S evolve(
            Lifecycle<S, E> life, String caseId, @Nullable S before, DecisionRecord record, StoredEvent stored) {
        try {
            return life.evolve(caseId, before, read(life, caseId, record, stored));
        } catch (BrokenHistoryException said) {
            throw said;
        } catch (RuntimeException misfit) {
            throw new BrokenHistoryException(caseId, record, stored.name() + " does not fit", misfit);
        }
    }

    private static <E> E read(Lifecycle<?, E> life, String caseId, DecisionRecord record, StoredEvent stored) {
        var shape = life.shapes().stream()
                .filter(each -> each.name().equals(stored.name()) && each.version() == stored.version())
                .findFirst()
                .orElseThrow(() -> new BrokenHistoryException(
                        caseId, record, "unknown event " + stored.name() + " version " + stored.version()));
        var read = Reader.read(shape.schema(), stored.data());
        if (!read.misread().isEmpty()) {
            throw new BrokenHistoryException(caseId, record, stored.name() + " " + read.problems());
        }
        return shape.read().apply(read.value());
    }

    /** An event as it is kept. */
    static <E> StoredEvent stored(Lifecycle<?, E> life, E event) {
        EventShape<E> shape = life.shapes().stream()
                .filter(each -> each.is().test(event))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no shape for " + event));
        return new StoredEvent(
                shape.name(), shape.version(), Writer.write(shape.write().apply(event)));
    }
}
