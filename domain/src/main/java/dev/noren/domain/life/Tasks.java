package dev.noren.domain.life;

import dev.noren.domain.money.Account;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What waits for the office as a case stands. Immutable.
 *
 * @param waiting each from when on it does; empty where it does from the step that brought it
 */
public record Tasks(Map<Task.Kind, Optional<Instant>> waiting) {

    public static final Tasks NONE = new Tasks(Map.of());

    public Tasks {
        waiting = Map.copyOf(waiting);
    }

    /** What the money of a case asks for. */
    public static Tasks of(Account account) {
        return NONE.with(Task.Kind.UNAPPLIED_MONEY, account.unapplied() > 0)
                .with(Task.Kind.GRANTED_NOT_PAID, account.grantedAndNotPaid() > 0);
    }

    public Tasks with(Task.Kind kind, boolean waits) {
        return waits ? and(kind, Optional.empty()) : this;
    }

    /** @param from empty where it does not wait */
    public Tasks from(Task.Kind kind, Optional<Instant> from) {
        return from.isPresent() ? and(kind, from) : this;
    }

    private Tasks and(Task.Kind kind, Optional<Instant> from) {
        var more = new EnumMap<Task.Kind, Optional<Instant>>(Task.Kind.class);
        more.putAll(waiting);
        more.put(kind, from);
        return new Tasks(more);
    }

    /**
     * The tasks after a step: whatever waited before waits since then.
     *
     * @param at when the step was taken
     */
    List<Task> after(List<Task> before, Instant at) {
        var tasks = new ArrayList<Task>();
        waiting.forEach((kind, from) -> tasks.add(new Task(
                kind,
                from.or(() -> before.stream()
                                .filter(task -> task.kind() == kind)
                                .map(Task::since)
                                .findFirst())
                        .orElse(at))));
        return List.copyOf(tasks);
    }
}
