package dev.noren.domain.advice;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Shown;
import dev.noren.domain.ruling.Finding;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What one edition says to the company for one combination of choices.
 *
 * @param choices by the names of the questions
 * @param ruling what {@code eligibility} answers
 * @param fee what {@code fee} answers
 */
record Entry(Edition edition, Facts choices, Facts ruling, Facts fee) {

    /** The clauses that say what it costs; {@code because} are those of the ruling. */
    private static final Fact<List<Clause>> CHARGED_BY = Fact.of("chargedBy", Shown.BECAUSE.type());

    List<Finding> findings() {
        return ruling.get(Shown.FINDINGS).orElse(List.of());
    }

    List<Clause> chargedBy() {
        return fee.get(Shown.BECAUSE).orElse(List.of());
    }

    List<Clause> costs() {
        return fee.get(Shown.COSTS).orElse(List.of());
    }

    /** What is not known, for the ruling or for the fee. */
    List<String> missing() {
        var all = new TreeSet<String>();
        Stream.of(ruling, fee)
                .forEach(part -> all.addAll(part.get(Shown.MISSING).orElse(List.of())));
        return List.copyOf(all);
    }

    /** As an answer: its edition and choices, the ruling, and what it would cost. */
    Facts shown() {
        return Facts.of(Shown.EDITION, edition.id())
                .overlaidBy(choices)
                .overlaidBy(ruling)
                .with(Shown.MISSING, missing())
                .withKnown(Shown.AMOUNT, fee.get(Shown.AMOUNT))
                .withKnown(Shown.CURRENCY, fee.get(Shown.CURRENCY))
                .withKnown(Shown.LINES, fee.get(Shown.LINES))
                .with(CHARGED_BY, chargedBy())
                .with(Shown.COSTS, costs());
    }
}
