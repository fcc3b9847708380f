package dev.noren.domain.ruling;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whether somebody may join with something. The first of these that any clause calls for is the answer. */
public enum Eligibility implements Word {
    /** A clause that binds is not met. */
    INELIGIBLE,
    /** A clause that a person may accept is not met. */
    NEEDS_JUDGEMENT,
    /** A fact is missing that can still change the answer. */
    INCOMPLETE,
    ELIGIBLE;

    /** The answer alone, for those who ask millions of times. */
    public static Eligibility answer(Guideline.Look<?> look) {
        return look.any(Verdict.UNMET)
                ? INELIGIBLE
                : look.any(Verdict.TO_JUDGE) ? NEEDS_JUDGEMENT : look.any(Verdict.UNKNOWN) ? INCOMPLETE : ELIGIBLE;
    }

    /** The answer of some findings alone, as those on the company or on one product. */
    public static Eligibility answer(Collection<Finding> findings) {
        return findings.stream().map(finding -> calledFor(finding.verdict())).reduce(ELIGIBLE, Eligibility::orBefore);
    }

    private static Eligibility calledFor(Verdict verdict) {
        return switch (verdict) {
            case UNMET -> INELIGIBLE;
            case TO_JUDGE -> NEEDS_JUDGEMENT;
            case UNKNOWN -> INCOMPLETE;
            case MET, ADVISED, NOT_LOOKED_AT -> ELIGIBLE;
        };
    }

    /** The ruling on several looks together: of the company, and of each product. */
    public static Ruling<Eligibility> ruling(List<? extends Guideline.Look<?>> looks) {
        var answer = ELIGIBLE;
        var findings = new ArrayList<Finding>();
        for (var look : looks) {
            answer = answer.orBefore(answer(look));
            findings.addAll(look.findings());
        }
        var decisive = new ArrayList<Finding>();
        var missing = new TreeSet<String>();
        for (var finding : findings) {
            if (answer.restsOn(finding.verdict())) {
                decisive.add(finding);
                missing.addAll(finding.missing());
            }
        }
        var basis = Basis.weakest(decisive.stream().map(Finding::basis).toList());
        return new Ruling<>(answer, basis, clauses(decisive.stream()), findings, missing);
    }

    /** The preferences among the findings that are not met. */
    public static List<Clause> advised(Ruling<?> ruling) {
        return clauses(ruling.findings().stream().filter(finding -> finding.verdict() == Verdict.ADVISED));
    }

    private static List<Clause> clauses(Stream<Finding> findings) {
        return findings.map(Finding::clause).distinct().toList();
    }

    private Eligibility orBefore(Eligibility other) {
        return compareTo(other) <= 0 ? this : other;
    }

    private boolean restsOn(Verdict verdict) {
        return switch (this) {
            case INELIGIBLE -> verdict == Verdict.UNMET || verdict == Verdict.TO_JUDGE;
            case NEEDS_JUDGEMENT -> verdict == Verdict.TO_JUDGE;
            case INCOMPLETE -> verdict == Verdict.UNKNOWN;
            case ELIGIBLE -> verdict == Verdict.MET;
        };
    }
}
