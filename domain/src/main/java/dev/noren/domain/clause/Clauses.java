package dev.noren.domain.clause;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole catalogue, in the order of the documents. */
public final class Clauses {

    private static final List<Clause> ALL = Stream.<Clause[]>of(
                    Mall24.values(), Deck23.values(), Kol25.values(), LinkNew.values(), LinkAct.values())
            .flatMap(Stream::of)
            .toList();
    private static final Map<String, Clause> BY_ID =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Clause::id, Function.identity()));

    private Clauses() {}

    /** All 240 clauses. */
    public static List<Clause> all() {
        return ALL;
    }

    /** How a clause is read and written: by its id. */
    public static FactType<Clause> type() {
        return new FactType.Code<>(Flaw.NOT_A_CLAUSE, Clauses::byId, Clause::id, Clauses::all);
    }

    /** The clause with that id, as in {@code MALL24-REQ-12}; empty where there is none. */
    public static Optional<Clause> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }
}
