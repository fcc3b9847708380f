package dev.noren.ports.desk.archive;

import dev.noren.domain.life.Case;
import dev.noren.domain.life.Course;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.DecisionRecord.StoredEvent;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.Writer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Folds one case from its records. */
public record Folding<S extends Case, E>(Ledger ledger, Lifecycle<S, E> life, String caseId) {

    /**
     * The case.
     *
     * @param steps its records in which something happened; one at least
     * @throws BrokenHistoryException where an event cannot be read, or does not fit
     */
    CaseFile<S, E> fold(List<DecisionRecord> steps) {
        return goOn(after(null, steps.getFirst()), steps.subList(1, steps.size()));
    }

    /** The case after more steps than it had taken; the same as if it were folded from its first. */
    static <S extends Case, E> CaseFile<S, E> goOn(Ledger ledger, CaseFile<S, E> file, List<DecisionRecord> more) {
        return new Folding<>(ledger, file.life(), file.course().caseId()).goOn(file, more);
    }

    private CaseFile<S, E> goOn(CaseFile<S, E> before, List<DecisionRecord> more) {
        var file = before;
        for (var record : more) {
            file = after(file, record);
        }
        return file;
    }

    /** The case after each of its steps, by the number of the record. */
    Map<Long, CaseFile<?, ?>> each(List<DecisionRecord> steps) {
        var files = new HashMap<Long, CaseFile<?, ?>>();
        @Nullable CaseFile<S, E> file = null;
        for (var record : steps) {
            file = after(file, record);
            files.put(record.number(), file);
        }
        return files;
    }

    /** @param file the case before; null where the record opened it */
    private CaseFile<S, E> after(@Nullable CaseFile<S, E> file, DecisionRecord record) {
        var course = taken(file == null ? Course.of(life, caseId) : file.course(), record);
        var state = course.state();
        if (state == null) {
            throw new IllegalStateException("no event in " + caseId);
        }
        return new CaseFile<>(
                course,
                state,
                file == null ? 1 : file.version() + 1,
                record.because(),
                record.at(),
                finished(state, record, Optional.ofNullable(file).flatMap(CaseFile::finished)));
    }

    /** Since when the case is finished; empty while it is not. */
    private static Optional<Instant> finished(Case state, DecisionRecord record, Optional<Instant> before) {
        return state.finished() ? before.or(() -> Optional.of(record.at())) : Optional.empty();
    }

    private Course<S, E> taken(Course<S, E> course, DecisionRecord record) {
        var command = Concealing.reveal(record.order().command(), ledger::personal);
        var step = course.next(command, record.order().by().role(), record.at());
        for (var stored : record.events()) {
            happens(step, record, stored);
        }
        return step.taken();
    }

    private void happens(Course.Step<S, E> step, DecisionRecord record, StoredEvent stored) {
        try {
            step.happens(read(record, stored));
        } catch (BrokenHistoryException said) {
            throw said;
        } catch (RuntimeException misfit) {
            throw new BrokenHistoryException(caseId, record, stored.name() + " does not fit", misfit);
        }
    }

    /** Whatever version it was kept under. */
    private E read(DecisionRecord record, StoredEvent stored) {
        var shape = life.shapes().stream()
                .filter(each -> each.name().equals(stored.name()))
                .findFirst()
                .orElseThrow(() -> new BrokenHistoryException(caseId, record, "unknown event " + stored.name()));
        var schema = shape.versions()
                .schema(stored.version())
                .orElseThrow(() -> new BrokenHistoryException(
                        caseId,
                        record,
                        stored.name() + " is of version " + stored.version() + ", and this Noren knows none above "
                                + shape.version()));
        var data = Concealing.reveal(schema, stored.data(), ledger::personal);
        var read = Reader.read(schema, data);
        if (!read.misread().isEmpty()) {
            throw new BrokenHistoryException(caseId, record, stored.name() + " " + read.problems());
        }
        return shape.read(stored.version(), read.value());
    }

    /** An event as it is kept. */
    public static <E> StoredEvent stored(Lifecycle<?, E> life, E event, Apart apart) {
        EventShape<E> shape = life.shapes().stream()
                .filter(each -> each.is().test(event))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no shape for " + event));
        var data = Writer.write(shape.write().apply(event));
        return new StoredEvent(shape.name(), shape.version(), apart.conceal(shape.schema(), data));
    }
}
