package dev.noren.domain.ruling;

import dev.noren.domain.clause.Clause;
import java.util.Set;

/**
 * One clause that was looked at, and what came out.
 *
 * @param missing the facts that could still change it; empty unless the verdict is unknown
 * @param cure what would mend it; empty where nothing need or can be done
 */
public record Finding(Clause clause, Subject subject, Verdict verdict, Basis basis, Set<String> missing, String cure) {}
