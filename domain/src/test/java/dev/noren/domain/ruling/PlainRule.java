package dev.noren.domain.ruling;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Completions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A rule written anew from the specification, in plain code that wants every fact known: the oracle against which a
 * guideline is held. What is unknown is tried in every way.
 *
 * @param unmet what follows where it does not hold
 * @param possible by name, the values that a fact could have; one value where it is known
 * @param holds whether it holds once all of them are known
 */
public record PlainRule(
        Clause clause,
        Subject subject,
        Basis basis,
        Verdict unmet,
        Map<String, List<?>> possible,
        Function<Map<String, Object>, Boolean> holds) {

    /** What should be found. */
    public Finding finding() {
        var completions = new Completions(possible);
        var answers = completions.answers(holds);
        var verdict = answers.size() > 1 ? Verdict.UNKNOWN : answers.contains(true) ? Verdict.MET : unmet;
        var missing = verdict == Verdict.UNKNOWN ? completions.needed(holds) : Set.<String>of();
        return new Finding(clause, subject, verdict, basis, missing, "");
    }

    /** The ruling of 8.2 on these rules, with findings that know no cure. */
    public static Ruling<Eligibility> ruling(List<PlainRule> rules) {
        var findings = rules.stream().map(PlainRule::finding).toList();
        var answer = answer(findings.stream().map(Finding::verdict).toList());
        var citing = switch (answer) {
            case INELIGIBLE -> Set.of(Verdict.UNMET, Verdict.TO_JUDGE);
            case NEEDS_JUDGEMENT -> Set.of(Verdict.TO_JUDGE);
            case INCOMPLETE -> Set.of(Verdict.UNKNOWN);
            case ELIGIBLE -> Set.of(Verdict.MET);
        };
        var cited = findings.stream()
                .filter(finding -> citing.contains(finding.verdict()))
                .toList();
        var missing = new TreeSet<String>();
        cited.forEach(finding -> missing.addAll(finding.missing()));
        boolean implied = cited.stream().anyMatch(finding -> finding.basis() == Basis.IMPLIED);
        return new Ruling<>(
                answer,
                implied ? Basis.IMPLIED : Basis.EXPRESS,
                cited.stream().map(Finding::clause).distinct().toList(),
                findings,
                missing);
    }

    private static Eligibility answer(List<Verdict> verdicts) {
        return verdicts.contains(Verdict.UNMET)
                ? Eligibility.INELIGIBLE
                : verdicts.contains(Verdict.TO_JUDGE)
                        ? Eligibility.NEEDS_JUDGEMENT
                        : verdicts.contains(Verdict.UNKNOWN) ? Eligibility.INCOMPLETE : Eligibility.ELIGIBLE;
    }

    /** A ruling whose findings say nothing of cures. */
    public static <A> Ruling<A> withoutCures(Ruling<A> ruling) {
        var findings = ruling.findings().stream()
                .map(finding -> new Finding(
                        finding.clause(), finding.subject(), finding.verdict(), finding.basis(), finding.missing(), ""))
                .toList();
        return new Ruling<>(ruling.answer(), ruling.basis(), ruling.because(), findings, ruling.missing());
    }
}
