package dev.noren.ports.desk.proof;

import dev.noren.domain.life.Case;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.ruling.Subject;
import dev.noren.ports.driven.Contradiction;
import dev.noren.ports.driven.DecisionRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether whatever personal is there no more was erased by a decision: to erase whom the record tells of, or who has
 * to do with the case it is on. What tells of nobody known may go by its age alone.
 */
final class Gone {

    private static final String ERASED = "-erased";

    private final Map<Missing, Long> missing = new HashMap<>();
    private final Set<String> cases = new HashSet<>();
    private final Map<String, List<Subject>> parties = new HashMap<>();
    private final Set<Subject> erased = new HashSet<>();

    /** Of whom, and on which case. */
    private record Missing(Optional<Subject> whose, Optional<String> onCase) {}

    /** Something of a record is there no more. */
    void from(DecisionRecord record) {
        missing.merge(new Missing(record.whose(), record.onCase()), record.number(), Math::max);
        record.onCase().ifPresent(cases::add);
    }

    /** A case as it stands, with the steps that it took. */
    void on(Case state, List<DecisionRecord> steps) {
        if (cases.contains(state.id())) {
            parties.put(
                    state.id(),
                    Stream.concat(
                                    state.company().map(Subject::company).stream(),
                                    state.buyer().map(Subject::buyer).stream())
                            .toList());
        }
        if (state instanceof PartyCase party) {
            steps.stream()
                    .filter(step -> step.events().stream()
                            .anyMatch(event -> event.name().endsWith(ERASED)))
                    .forEach(step -> erased.add(party.subject()));
        }
    }

    /** @throws Contradiction.Found where something is missing that nobody erased */
    void check() {
        missing.entrySet().stream()
                .filter(entry -> !isErased(entry.getKey()))
                .map(Map.Entry::getValue)
                .min(Long::compare)
                .ifPresent(record -> {
                    throw new Contradiction.Found(new Contradiction(
                            record, "personal", "what was put apart from it, or a decision to erase it", "neither"));
                });
    }

    private boolean isErased(Missing what) {
        boolean nobodys = what.whose().isEmpty();
        var meant = Stream.concat(
                what.whose().stream(),
                what.onCase().stream().flatMap(id -> parties.getOrDefault(id, List.of()).stream()));
        // what is said of them afterwards is not kept either
        return nobodys || meant.anyMatch(erased::contains);
    }
}
