package dev.noren.ports.driving;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Document;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Flag;
import dev.noren.domain.life.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What comes of an order or a question. */
public sealed interface Answer {

    /**
     * It happened, or it is answered.
     *
     * @param onCase the case that it was about; empty where it was about none
     * @param opened whether that case was opened by it
     * @param facts the keys of the case, or of the answer
     * @param because the clauses it rests on; for the question {@code case}, those of the case's last event
     * @param version the version of the case; 0 where there is none
     */
    record Given(
            Optional<String> onCase,
            boolean opened,
            Facts facts,
            List<Clause> because,
            Set<Flag> flags,
            List<Clause> notes,
            long version)
            implements Answer {

        /** The same, with these keys to show. */
        public Given showing(Facts keys) {
            return new Given(onCase, opened, keys, because, flags, notes, version);
        }
    }

    /**
     * It did not happen, or is not answered, for all of these reasons.
     *
     * @param because every clause that stands against it
     * @param missing every fact that is unknown
     * @param fields every field that cannot be used, as paths from the payload
     * @param facts the keys of the case as it stands; empty where the asker may not see it
     */
    record Refused(
            Code code,
            List<Reason> reasons,
            List<Clause> because,
            Set<String> missing,
            List<String> fields,
            List<Clause> notes,
            Facts facts)
            implements Answer {

        /** For reasons alone, where nothing is to be seen. */
        public static Refused of(List<Reason> reasons) {
            return of(Reason.code(reasons), reasons, Facts.NONE);
        }

        public static Refused of(Code code, List<Reason> reasons, Facts facts) {
            var because = Reason.clauses(reasons);
            var missing = new TreeSet<String>();
            reasons.forEach(reason -> missing.addAll(reason.missing()));
            return new Refused(
                    code,
                    reasons,
                    because,
                    missing,
                    reasons.stream()
                            .map(Reason::field)
                            .flatMap(Optional::stream)
                            .distinct()
                            .toList(),
                    notesTo(because),
                    facts);
        }
    }

    /** Whatever rests on a clause of the lecture also shows its disclaimer. */
    static List<Clause> notesTo(Collection<Clause> because) {
        boolean lecture = because.stream().anyMatch(clause -> clause.document() == Document.DECK23);
        return lecture ? List.of(Deck23.DISC_1) : List.of();
    }
}
