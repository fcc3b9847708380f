package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.Proposed;
import dev.noren.domain.ruling.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an accepted command brings about.
 *
 * @param events in order; none where the command changes nothing
 * @param because the clauses it rests on
 * @param errands what happens to other cases at once
 * @param looked what every clause of the guideline said that was looked at
 */
public record Outcome<E>(
        List<E> events, List<Clause> because, Set<Flag> flags, List<Errand> errands, List<Finding> looked) {

    /** One for which no guideline was looked at. */
    public Outcome(List<E> events, List<Clause> because, Set<Flag> flags, List<Errand> errands) {
        this(events, because, flags, errands, List.of());
    }

    public Outcome {
        events = List.copyOf(events);
        because = List.copyOf(because);
        flags = Set.copyOf(flags);
        errands = List.copyOf(errands);
        looked = List.copyOf(looked);
    }

    /** Nothing happens. */
    public static <E> Outcome<E> nothing() {
        return new Outcome<>(List.of(), List.of(), Set.of(), List.of());
    }

    public static <E> Outcome<E> of(E event) {
        return new Outcome<>(List.of(event), List.of(), Set.of(), List.of());
    }

    public Outcome<E> and(E event) {
        return new Outcome<>(
                Stream.concat(events.stream(), Stream.of(event)).toList(), because, flags, errands, looked);
    }

    /** Both, this one first. */
    public Outcome<E> followedBy(Outcome<E> next) {
        var allFlags = new LinkedHashSet<>(flags);
        allFlags.addAll(next.flags);
        return new Outcome<>(
                        Stream.concat(events.stream(), next.events.stream()).toList(),
                        because,
                        allFlags,
                        errands,
                        looked)
                .because(next.because)
                .sending(next.errands);
    }

    public Outcome<E> because(Clause... clauses) {
        return because(List.of(clauses));
    }

    public Outcome<E> because(List<Clause> clauses) {
        var all = new LinkedHashSet<>(because);
        all.addAll(clauses);
        return new Outcome<>(events, new ArrayList<>(all), flags, errands, looked);
    }

    public Outcome<E> flagged(Flag flag) {
        var all = new LinkedHashSet<>(flags);
        all.add(flag);
        return new Outcome<>(events, because, all, errands, looked);
    }

    /** Remarked where something of what was proposed is not in the plan that was kept. */
    public Outcome<E> keeping(PromotionPlan kept, Proposed proposed) {
        return kept.equals(proposed.plan()) ? this : flagged(Flag.PROMOTION_CUT);
    }

    public Outcome<E> sending(List<Errand> more) {
        return new Outcome<>(
                events,
                because,
                flags,
                Stream.concat(errands.stream(), more.stream()).toList(),
                looked);
    }

    /** The same, with what every clause said that was looked at. */
    public Outcome<E> looking(List<Finding> findings) {
        return new Outcome<>(events, because, flags, errands, findings);
    }
}
