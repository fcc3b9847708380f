package dev.noren.domain.ruling;

import java.util.Set;

/**
 * Something that holds, does not hold, or cannot be told yet.
 *
 * <p>Missing facts are looked for only where the answer is unknown, and only where they can still change it: a part that is
 * settled already names none. A fact stands in a condition once, or this would name too many.
 */
public interface Condition<Q> {

    /** Total: answers for every question, and always the same. */
    Tri look(Q question);

    /** Adds the facts that can still change the answer; called only where {@link #look} says unknown. */
    void missing(Q question, Set<String> names);

    default Condition<Q> or(Condition<Q> other) {
        return new Either<>(this, other);
    }

    default Condition<Q> and(Condition<Q> other) {
        return new Both<>(this, other);
    }

    default Condition<Q> not() {
        return new Not<>(this);
    }

    /** Met by whatever is known; for clauses that say that something is no bar. */
    static <Q> Condition<Q> always() {
        return new Always<>();
    }

    /** Holds where one of the two does. */
    record Either<Q>(Condition<Q> one, Condition<Q> other) implements Condition<Q> {
        @Override
        public Tri look(Q question) {
            var first = one.look(question);
            return first == Tri.MET ? first : first.or(other.look(question));
        }

        @Override
        public void missing(Q question, Set<String> names) {
            one.missingIfUnknown(question, names);
            other.missingIfUnknown(question, names);
        }
    }

    /** Holds where both do. */
    record Both<Q>(Condition<Q> one, Condition<Q> other) implements Condition<Q> {
        @Override
        public Tri look(Q question) {
            var first = one.look(question);
            return first == Tri.UNMET ? first : first.and(other.look(question));
        }

        @Override
        public void missing(Q question, Set<String> names) {
            one.missingIfUnknown(question, names);
            other.missingIfUnknown(question, names);
        }
    }

    /** Holds where the other does not. */
    record Not<Q>(Condition<Q> of) implements Condition<Q> {
        @Override
        public Tri look(Q question) {
            return of.look(question).not();
        }

        @Override
        public void missing(Q question, Set<String> names) {
            of.missing(question, names);
        }
    }

    /** Holds. */
    record Always<Q>() implements Condition<Q> {
        @Override
        public Tri look(Q question) {
            return Tri.MET;
        }

        @Override
        public void missing(Q question, Set<String> names) {}
    }

    private void missingIfUnknown(Q question, Set<String> names) {
        if (look(question) == Tri.UNKNOWN) {
            missing(question, names);
        }
    }
}
