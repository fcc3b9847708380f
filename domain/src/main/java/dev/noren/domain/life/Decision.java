package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.ruling.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What becomes of a command. A refusal is a value: an exception means a bug or a broken machine. */
public sealed interface Decision<E> {

    /** It happens. */
    record Accepted<E>(Outcome<E> outcome) implements Decision<E> {}

    /** It does not, for all of these reasons; nothing changes. */
    record Refused<E>(Code code, List<Reason> reasons, List<Finding> looked) implements Decision<E> {

        public Refused {
            reasons = List.copyOf(reasons);
            looked = List.copyOf(looked);
        }

        /** One for which no guideline was looked at. */
        public Refused(Code code, List<Reason> reasons) {
            this(code, reasons, List.of());
        }

        /** The same, with what every clause said that was looked at. */
        public Refused<E> looking(List<Finding> findings) {
            return new Refused<>(code, reasons, findings);
        }

        /** The clauses that stand against it, each once. */
        public List<Clause> because() {
            return Reason.clauses(reasons);
        }
    }

    static <E> Refused<E> refused(Code code) {
        return new Refused<>(code, List.of(Reason.of(code)));
    }

    static <E> Refused<E> refused(List<Reason> reasons) {
        return new Refused<>(Reason.code(reasons), reasons);
    }

    /** Refused for all of them, under the code of those that speak first. */
    static <E> Refused<E> refused(List<Reason> first, List<Reason> others) {
        return new Refused<>(
                Reason.code(first),
                Stream.concat(first.stream(), others.stream()).toList());
    }
}
