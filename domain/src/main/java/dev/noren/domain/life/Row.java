package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.promotion.Planning;
import dev.noren.domain.promotion.Reporting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One line of a lifecycle's table. Dispatch, next steps, routes, diagrams and the tests of the tables are all read from it.
 *
 * @param by the roles that may ever do it
 * @param payload what its payload holds, and held before: orders are kept too
 * @param requiredBy the clause that asks for what it carries; empty where none does
 * @param opening whether it opens a case; such a row has no {@code from}
 * @param leaving whether it stays open to a company that has not consented to new terms
 * @param revocable whether {@code undo} takes it back (8.8)
 * @param from for each axis the marks of which the case must bear one; empty where any will do
 * @param to the marks of which the case bears one afterwards; empty where it keeps those it has
 * @param turns what else may become of a mark that the case bears
 * @param first what speaks before the marks are looked at
 * @param standing what stands against it whatever the payload says
 * @param guards what stands against it because of its payload
 * @param rests the clauses it rests on, once accepted
 * @param mayRest the clauses that {@code then} may add to them
 * @param twin the claim whose holder, where there is one, an opening command is about
 * @param until the last day on which it is open
 * @param plans for what a plug-in is asked to plan before it is decided
 * @param reads what a report file may be given in place of
 */
public record Row<S extends Case, E>(
        String command,
        Set<Role> by,
        Versions payload,
        Optional<Clause> requiredBy,
        boolean opening,
        boolean leaving,
        boolean revocable,
        List<Set<? extends Mark>> from,
        Set<? extends Mark> to,
        List<Turn> turns,
        List<Guard<S>> first,
        List<Guard<S>> standing,
        List<Guard<S>> guards,
        List<Clause> rests,
        List<Clause> mayRest,
        Function<Attempt<S>, Optional<Claim>> twin,
        Function<S, Optional<LocalDate>> until,
        Optional<Function<Attempt<S>, Optional<Planning>>> plans,
        Optional<Reporting<S>> reads,
        Function<Attempt<S>, Outcome<E>> then) {

    /**
     * A mark that a row may bring beside {@code to}, or that comes of some of its payloads only.
     *
     * @param from the marks of which the case bore one; empty where the case is opened with it
     */
    public record Turn(Set<? extends Mark> from, Mark to) {}

    /** What its payload holds. */
    public Schema carries() {
        return payload.newest();
    }

    /** Every clause that the row can cite, for or against. */
    public Set<Clause> cites() {
        var all = new LinkedHashSet<>(rests);
        all.addAll(mayRest);
        requiredBy.ifPresent(all::add);
        for (var list : List.of(first, standing, guards)) {
            list.forEach(guard -> all.addAll(guard.cites()));
        }
        return all;
    }

    /** Whether the case bears the marks that the row asks for. */
    public boolean opensAt(S state) {
        return from.stream().allMatch(axis -> axis.stream().anyMatch(state.marks()::contains));
    }

    /** Begins a row that works on a case. */
    public static <S extends Case, E> Draft<S, E> on(String command, Role... by) {
        return new Draft<>(command, Set.of(by), false);
    }

    /** Begins a row that opens a case. */
    public static <S extends Case, E> Draft<S, E> opening(String command, Role... by) {
        return new Draft<>(command, Set.of(by), true);
    }

    /** A row that is being written. */
    public static final class Draft<S extends Case, E> {

        private final String command;
        private final Set<Role> by;
        private final boolean opening;
        private final List<Set<? extends Mark>> from = new ArrayList<>();
        private final List<Turn> turns = new ArrayList<>();
        private final List<Guard<S>> first = new ArrayList<>();
        private final List<Guard<S>> standing = new ArrayList<>();
        private final List<Guard<S>> guards = new ArrayList<>();
        private final List<Clause> rests = new ArrayList<>();
        private final List<Clause> mayRest = new ArrayList<>();
        private Versions payload = Versions.first(Schema.EMPTY);
        private Optional<Clause> requiredBy = Optional.empty();
        private boolean leaving;
        private boolean revocable;
        private Set<? extends Mark> to = Set.of();
        private Function<Attempt<S>, Optional<Claim>> twin = attempt -> Optional.empty();
        private Function<S, Optional<LocalDate>> until = state -> Optional.empty();
        private Optional<Function<Attempt<S>, Optional<Planning>>> plans = Optional.empty();
        private Optional<Reporting<S>> reads = Optional.empty();

        private Draft(String command, Set<Role> by, boolean opening) {
            this.command = command;
            this.by = by;
            this.opening = opening;
        }

        public Draft<S, E> carries(Fact<?>... required) {
            return holding(new Schema(List.of(required), payload.newest().optional()));
        }

        public Draft<S, E> mayCarry(Fact<?>... optional) {
            return holding(new Schema(payload.newest().required(), List.of(optional)));
        }

        private Draft<S, E> holding(Schema carries) {
            payload = new Versions(carries, payload.earlier());
            return this;
        }

        /**
         * What its payload held in the version before; said again, in the one before that.
         *
         * @param up makes what the version after it would have held
         */
        public Draft<S, E> after(Schema before, UnaryOperator<Facts> up) {
            payload = payload.after(before, up);
            return this;
        }

        /** Where something that it must carry is missing, this clause stands against it. */
        public Draft<S, E> requiredBy(Clause clause) {
            requiredBy = Optional.of(clause);
            return this;
        }

        public Draft<S, E> leaving() {
            leaving = true;
            return this;
        }

        public Draft<S, E> revocable() {
            revocable = true;
            return this;
        }

        /** One axis of marks; asked for again, another axis. */
        public Draft<S, E> from(Mark... marks) {
            from.add(Set.of(marks));
            return this;
        }

        public Draft<S, E> to(Mark... marks) {
            to = Set.of(marks);
            return this;
        }

        /** A mark that it may bring beside {@code to}, to a case that bears one of these. */
        public Draft<S, E> mayTurn(Mark to, Mark... from) {
            turns.add(new Turn(Set.of(from), to));
            return this;
        }

        public Draft<S, E> first(Set<Clause> cites, Guard.Look<S> look) {
            first.add(new Guard<>(cites, look));
            return this;
        }

        public Draft<S, E> standing(Set<Clause> cites, Guard.Look<S> look) {
            standing.add(new Guard<>(cites, look));
            return this;
        }

        public Draft<S, E> guard(Set<Clause> cites, Guard.Look<S> look) {
            guards.add(new Guard<>(cites, look));
            return this;
        }

        /** A check of the payload alone, which cites no clause. */
        public Draft<S, E> check(Guard.Look<S> look) {
            return guard(Set.of(), look);
        }

        public Draft<S, E> rests(Clause... clauses) {
            rests.addAll(List.of(clauses));
            return this;
        }

        public Draft<S, E> mayRest(Clause... clauses) {
            mayRest.addAll(List.of(clauses));
            return this;
        }

        public Draft<S, E> mayRest(Collection<Clause> clauses) {
            mayRest.addAll(clauses);
            return this;
        }

        public Draft<S, E> twin(Function<Attempt<S>, Optional<Claim>> claim) {
            twin = claim;
            return this;
        }

        public Draft<S, E> until(Function<S, Optional<LocalDate>> lastDay) {
            until = lastDay;
            return this;
        }

        /** A plug-in is asked to plan for the case that it opens. */
        public Draft<S, E> plans(Function<Attempt<S>, Optional<Planning>> what) {
            plans = Optional.of(what);
            return this;
        }

        /** A file may be given in place of figures. */
        public Draft<S, E> reads(Reporting<S> report) {
            reads = Optional.of(report);
            return this;
        }

        public Row<S, E> then(Function<Attempt<S>, Outcome<E>> outcome) {
            return new Row<>(
                    command,
                    by,
                    payload,
                    requiredBy,
                    opening,
                    leaving,
                    revocable,
                    List.copyOf(from),
                    to,
                    List.copyOf(turns),
                    List.copyOf(first),
                    List.copyOf(standing),
                    List.copyOf(guards),
                    List.copyOf(rests),
                    List.copyOf(mayRest),
                    twin,
                    until,
                    plans,
                    reads,
                    outcome);
        }
    }
}
