package dev.noren.domain.ruling;

import dev.noren.domain.clause.Clause;
import java.util.HashMap;
import java.util.Map;

/** What the secretariat has settled of the clauses that were left to it: by waiver, or by judgement. The last word counts. */
public record Settled(Map<Clause, Boolean> accepted) {

    /** Nothing settled. */
    public static final Settled NOTHING = new Settled(Map.of());

    public Settled {
        accepted = Map.copyOf(accepted);
    }

    public Settled with(Clause clause, boolean accept) {
        var all = new HashMap<>(accepted);
        all.put(clause, accept);
        return new Settled(all);
    }

    public Settled overlaidBy(Settled newer) {
        if (newer.accepted.isEmpty()) {
            return this;
        }
        var all = new HashMap<>(accepted);
        all.putAll(newer.accepted);
        return new Settled(all);
    }

    /** Whether an unmet clause was accepted all the same. */
    public boolean accepts(Clause clause) {
        return Boolean.TRUE.equals(accepted.get(clause));
    }

    Verdict verdictOn(Clause clause) {
        if (accepted.isEmpty() || !accepted.containsKey(clause)) {
            return Verdict.TO_JUDGE;
        }
        return accepts(clause) ? Verdict.MET : Verdict.UNMET;
    }
}
