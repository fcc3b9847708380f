package dev.noren.domain.company;

import static dev.noren.domain.clause.Kol25.SME_1;
import static dev.noren.domain.clause.Kol25.SME_2;
import static dev.noren.domain.clause.Kol25.SME_3;
import static dev.noren.domain.clause.Kol25.SME_4;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Word;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Condition;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Tri;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Small, mid-size or large (KOL25-SME-1 to -4), for every programme. Article 2(24) of the Act and the legal form are not
 * tested (ours).
 *
 * <p>Of what is unknown every value is tried that lies on either side of a limit; where all of them lead to one answer, that
 * is the answer, and where they do not, those facts are missing which can change it alone.
 */
public enum CompanySize implements Word {
    SMALL,
    MID_SIZE,
    LARGE,
    INCOMPLETE;

    /** A mid-size company has no more regular employees than this (KOL25-SME-3). */
    private static final long MID_SIZE_EMPLOYEES = 2_000;

    private static final List<Long> CAPITALS = aroundLimits(50_000_000, 100_000_000, 300_000_000);
    private static final List<Long> EMPLOYEES = aroundLimits(50, 100, 300, MID_SIZE_EMPLOYEES);

    /** The size, or which facts it lacks. */
    public static Ruling<CompanySize> of(Facts company) {
        var possible = Possible.of(company);
        var sizes = possible.outcomes(Trial::size);
        if (sizes.size() > 1) {
            var open = possible.open();
            return new Ruling<>(INCOMPLETE, basis(open), open, List.of(), possible.missing(Trial::size));
        }
        var size = sizes.iterator().next();
        boolean owned = size == LARGE && possible.trials().stream().anyMatch(trial -> trial.sizeUnowned() != LARGE);
        return ruling(size, owned, company);
    }

    private static Ruling<CompanySize> ruling(CompanySize size, boolean byItsOwner, Facts company) {
        var because = new ArrayList<Clause>();
        because.add(size == SMALL ? SME_1 : byItsOwner ? SME_4 : SME_3);
        if (company.knows(CompanyFacts.EMPLOYEES)) {
            because.add(SME_2);
        }
        return new Ruling<>(size, basis(because), because, List.of(), Set.of());
    }

    /** Of a mid-size company the Act and the legal form are not tested, which is ours. */
    private static Basis basis(List<Clause> because) {
        return because.contains(SME_3) ? Basis.IMPLIED : Basis.EXPRESS;
    }

    /** Whether the company is small or mid-size; empty where that depends on {@link #missingForSmallOrMidSize}. */
    public static Optional<Boolean> smallOrMidSize(Facts company) {
        var outcomes = Possible.of(company).outcomes(Trial::smallOrMidSize);
        return outcomes.size() == 1 ? Optional.of(outcomes.iterator().next()) : Optional.empty();
    }

    /** Holds for a company that is small or mid-size. */
    public static <Q> Condition<Q> isSmallOrMidSize(Function<Q, Facts> company) {
        return new SmallOrMidSize<>(company);
    }

    private record SmallOrMidSize<Q>(Function<Q, Facts> company) implements Condition<Q> {

        @Override
        public Tri look(Q question) {
            return smallOrMidSize(company.apply(question)).map(Tri::of).orElse(Tri.UNKNOWN);
        }

        @Override
        public void missing(Q question, Set<String> names) {
            names.addAll(missingForSmallOrMidSize(company.apply(question)));
        }
    }

    /** The facts that can still change whether the company is small or mid-size. */
    public static Set<String> missingForSmallOrMidSize(Facts company) {
        return Possible.of(company).missing(Trial::smallOrMidSize);
    }

    private static List<Long> aroundLimits(long... limits) {
        return Arrays.stream(limits)
                .boxed()
                .flatMap(limit -> List.of(limit, limit + 1).stream())
                .toList();
    }

    /** One way in which the facts could be. */
    private record Trial(Industry industry, long capital, long employees, boolean largeOwner) {

        CompanySize sizeUnowned() {
            if (industry.small(capital, employees)) {
                return SMALL;
            }
            return employees <= MID_SIZE_EMPLOYEES ? MID_SIZE : LARGE;
        }

        CompanySize size() {
            return largeOwner ? LARGE : sizeUnowned();
        }

        boolean smallOrMidSize() {
            return size() != LARGE;
        }

        /** As an owner: more than 2,000 employees, and not small by the same table (KOL25-SME-4). */
        boolean makesLarge() {
            return employees > MID_SIZE_EMPLOYEES && !industry.small(capital, employees);
        }

        private List<Object> values() {
            return List.of(industry, capital, employees, largeOwner);
        }

        boolean differsOnlyIn(int fact, Trial other) {
            return IntStream.range(0, NAMES.size())
                    .allMatch(i ->
                            i == fact || values().get(i).equals(other.values().get(i)));
        }

        static final List<String> NAMES = List.of("industry", "capital", "employees", "whollyOwnedBy");
    }

    /** All the ways in which the facts could be. */
    private record Possible(List<Trial> trials) {

        static Possible of(Facts company) {
            var trials = new ArrayList<Trial>();
            for (var industry : tried(company.get(CompanyFacts.INDUSTRY), List.of(Industry.values()))) {
                for (var capital : tried(company.get(CompanyFacts.CAPITAL), CAPITALS)) {
                    for (var employees : tried(company.get(CompanyFacts.EMPLOYEES), EMPLOYEES)) {
                        for (var owner : largeOwner(company)) {
                            trials.add(new Trial(industry, capital, employees, owner));
                        }
                    }
                }
            }
            return new Possible(trials);
        }

        private static <T> List<T> tried(Optional<T> known, List<T> values) {
            return known.map(List::of).orElse(values);
        }

        private static Set<Boolean> largeOwner(Facts company) {
            var owner = company.get(CompanyFacts.WHOLLY_OWNED_BY);
            if (owner.isEmpty()) {
                return Set.of(false, true);
            }
            return owner.get()
                    .map(facts -> of(facts.with(CompanyFacts.WHOLLY_OWNED_BY, Optional.empty()))
                            .outcomes(Trial::makesLarge))
                    .orElse(Set.of(false));
        }

        <A> Set<A> outcomes(Function<Trial, A> answer) {
            var all = new HashSet<A>();
            trials.forEach(trial -> all.add(answer.apply(trial)));
            return all;
        }

        /** The clauses of which it cannot be told yet whether they are met. */
        List<Clause> open() {
            var clauses = new ArrayList<Clause>();
            if (outcomes(trial -> trial.sizeUnowned() == SMALL).size() > 1) {
                clauses.add(SME_1);
            }
            if (outcomes(Trial::sizeUnowned).containsAll(Set.of(MID_SIZE, LARGE))) {
                clauses.add(SME_3);
            }
            if (missing(Trial::size).contains(CompanyFacts.WHOLLY_OWNED_BY.name())) {
                clauses.add(SME_4);
            }
            return clauses;
        }

        <A> Set<String> missing(Function<Trial, A> answer) {
            var names = new TreeSet<String>();
            for (int fact = 0; fact < Trial.NAMES.size(); fact++) {
                if (changesAlone(fact, answer)) {
                    names.add(Trial.NAMES.get(fact));
                }
            }
            return names;
        }

        private <A> boolean changesAlone(int fact, Function<Trial, A> answer) {
            return trials.stream()
                    .anyMatch(one -> trials.stream()
                            .filter(other -> one.differsOnlyIn(fact, other))
                            .anyMatch(differs(answer, one)));
        }

        private static <A> Predicate<Trial> differs(Function<Trial, A> answer, Trial one) {
            return other -> !answer.apply(other).equals(answer.apply(one));
        }
    }
}
