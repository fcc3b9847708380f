package dev.noren.domain.life;

import dev.noren.domain.notice.Notice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a case came to stand where it stands: its steps, folded one after the other. A step that is taken back leaves the case
 * as it found it; nothing that has happened is removed. Immutable.
 *
 * @param state null before the first step
 * @param last the step taken last; null where there is none, where it opened the case, and where one was just taken back
 * @param tasks what waits for the office since when
 */
public record Course<S extends Case, E>(
        Lifecycle<S, E> life,
        String caseId,
        @Nullable S state,
        @Nullable Taken<S, E> last,
        List<Task> tasks) {

    /**
     * A step that a case took.
     *
     * @param before the case as the step found it, and what was waiting then
     */
    public record Taken<S extends Case, E>(
            String command, Role by, Instant at, S before, List<Task> waiting, List<E> events) {}

    /** The course of a case that is not open yet. */
    public static <S extends Case, E> Course<S, E> of(Lifecycle<S, E> life, String caseId) {
        return new Course<>(life, caseId, null, null, List.of());
    }

    /** Begins a step. */
    public Step<S, E> next(String command, Role by, Instant at) {
        return new Step<>(this, command, by, at);
    }

    /** What could be taken back; empty where nothing could, whatever the step was. */
    public Optional<LastStep> lastStep() {
        return Optional.ofNullable(last)
                .map(taken -> new LastStep(
                        taken.command(),
                        taken.at(),
                        life.row(taken.command(), taken.by())
                                .filter(Row::revocable)
                                .isPresent(),
                        taken.before(),
                        () -> told(taken)));
    }

    private List<Notice> told(Taken<S, E> taken) {
        var told = new ArrayList<Notice>();
        var before = taken.before();
        for (var event : taken.events()) {
            var after = life.evolve(caseId, before, event);
            told.addAll(life.notices(before, event, after));
            before = after;
        }
        return told;
    }

    /** A step while it is taken, event by event. */
    public static final class Step<S extends Case, E> {

        private final Course<S, E> course;
        private final String command;
        private final Role by;
        private final Instant at;
        private final List<E> events = new ArrayList<>();
        private @Nullable S state;
        private boolean takesBack;

        private Step(Course<S, E> course, String command, Role by, Instant at) {
            this.course = course;
            this.command = command;
            this.by = by;
            this.at = at;
            this.state = course.state();
        }

        /** The case so far; null before it is open. */
        public @Nullable S state() {
            return state;
        }

        /**
         * The case after one more event.
         *
         * @throws IllegalStateException where the event does not fit the case
         */
        public S happens(E event) {
            boolean undone = course.life().dossierEvent(event).stream().anyMatch(DossierEvent.Undone.class::isInstance);
            var after = course.life().evolve(course.caseId(), undone ? found() : state, event);
            takesBack |= undone;
            events.add(event);
            state = after;
            return after;
        }

        /** The case as its last step found it. */
        private S found() {
            var last = course.last();
            if (last == null) {
                throw new IllegalStateException("nothing to take back in " + course.caseId());
            }
            return last.before();
        }

        /** The course with this step. */
        public Course<S, E> taken() {
            return state == null || events.isEmpty()
                    ? course
                    : new Course<>(
                            course.life(),
                            course.caseId(),
                            state,
                            last(),
                            course.life().tasks(state).after(waiting(), at));
        }

        /** What waited before; where a step is taken back, before that. */
        private List<Task> waiting() {
            var last = course.last();
            return takesBack && last != null ? last.waiting() : course.tasks();
        }

        private @Nullable Taken<S, E> last() {
            var before = course.state();
            if (takesBack || before == null) {
                return null;
            }
            return isReminder(before)
                    ? course.last()
                    : new Taken<>(command, by, at, before, course.tasks(), List.copyOf(events));
        }

        /** What the clock does and what leaves the case where it stands is no step of the case. */
        private boolean isReminder(S before) {
            return by == Role.CLOCK && state != null && before.marks().equals(state.marks());
        }
    }
}
