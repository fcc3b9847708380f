package dev.noren.domain.edition;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a programme reads of an edition beside what every edition has.
 *
 * @param needed what it cannot do without: of plans, fee, partners, and numbers
 * @param known what it may find as well
 */
public record Parts(Set<Fact<?>> needed, Set<Fact<?>> known) {

    private static final List<Fact<?>> GIVEN_BY_SOME = List.of(Edition.PLANS, Edition.FEE, Edition.PARTNERS);

    /** What is needed and not there, and what is there and not known, by path. */
    public List<Problem> contradictions(Edition edition) {
        var problems = new ArrayList<Problem>();
        GIVEN_BY_SOME.forEach(part -> look(part, part.name(), isGiven(edition, part), problems));
        Numbers.SCHEMA
                .all()
                .forEach(number -> look(
                        number,
                        Edition.NUMBERS.name() + "." + number.name(),
                        edition.numbers().knows(number),
                        problems));
        return problems;
    }

    private static boolean isGiven(Edition edition, Fact<?> part) {
        return part == Edition.PLANS
                ? !edition.plans().isEmpty()
                : part == Edition.FEE
                        ? edition.fee().isPresent()
                        : !edition.partners().isEmpty();
    }

    private void look(Fact<?> part, String path, boolean given, List<Problem> problems) {
        if (!given && needed.contains(part)) {
            problems.add(new Problem(path, Flaw.REQUIRED));
        }
        if (given && !needed.contains(part) && !known.contains(part)) {
            problems.add(new Problem(path, Flaw.UNKNOWN_FIELD));
        }
    }
}
