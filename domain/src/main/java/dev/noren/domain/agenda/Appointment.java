package dev.noren.domain.agenda;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import dev.noren.domain.ruling.Subject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something of a case that has its day.
 *
 * @param which which of its occasion it is in its case, whatever its day; empty where there is but one
 * @param whose the companies and buyers in whose calendars it belongs
 * @param about what it is about, beside its case; empty where there is no more to say
 * @param because the clauses on which it rests
 * @param link where it is to be seen
 */
public record Appointment(
        Occasion occasion,
        String which,
        When when,
        Set<Subject> whose,
        Optional<Words> about,
        List<Clause> because,
        Optional<String> link) {

    public Appointment {
        whose = Set.copyOf(whose);
        because = List.copyOf(because);
    }

    /** One of somebody's, the only one of its occasion in its case. */
    public static Appointment of(Occasion occasion, When when, Subject whose, List<? extends Clause> because) {
        return new Appointment(
                occasion, "", when, Set.of(whose), Optional.empty(), List.copyOf(because), Optional.empty());
    }

    public static Appointment of(Occasion occasion, When when, Subject whose, Clause... because) {
        return of(occasion, when, whose, List.of(because));
    }

    /** The same as one of several, told apart by a name that says what it is about. */
    public Appointment about(String name) {
        return about(name, new Words(name, name));
    }

    /** The same as one of several, in words. */
    public Appointment about(String name, Words words) {
        return new Appointment(occasion, name, when, whose, Optional.of(words), because, link);
    }

    /** The same in somebody else's calendar too. */
    public Appointment andOf(Subject other) {
        var all = new LinkedHashSet<>(whose);
        all.add(other);
        return new Appointment(occasion, which, when, all, about, because, link);
    }

    /** The same, to be seen there. */
    public Appointment seenAt(Optional<String> address) {
        return new Appointment(occasion, which, when, whose, about, because, address);
    }

    /** What tells it apart in its case: the same as long as it is the same thing. */
    public String id() {
        return which.isEmpty() ? occasion.word() : occasion.word() + "-" + which;
    }
}
