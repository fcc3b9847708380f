package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.promotion.Proposed;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Finding;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects every reason against one command or question. Not for use by several threads. */
public final class Reasons {

    private final List<Reason> found = new ArrayList<>();
    private final List<Finding> looked = new ArrayList<>();

    public List<Reason> found() {
        return List.copyOf(found);
    }

    /** What every clause said that was looked at, whether or not it stands against anything. */
    public List<Finding> looked() {
        return List.copyOf(looked);
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** A code by itself; one that was given before says nothing more. */
    public void code(Code code) {
        var reason = Reason.of(code);
        if (!found.contains(reason)) {
            found.add(reason);
        }
    }

    public void invalid(String field, Flaw flaw) {
        because(Code.INVALID, field, flaw);
    }

    /** A field names what does not stand so that this could be done. */
    public void wrongState(String field) {
        wrongState(field, Flaw.NOT_AS_IT_STANDS);
    }

    /** The same, and in which way. */
    public void wrongState(String field, Flaw flaw) {
        because(Code.WRONG_STATE, field, flaw);
    }

    /** A case stands in the way, in more than one if there are several. */
    public void standsInTheWay(String caseId, Flaw flaw) {
        found.add(new Reason(
                Code.WRONG_STATE,
                Optional.of(caseId),
                Optional.of(flaw),
                Optional.empty(),
                Optional.of(new Subject(Subject.Sort.CASE, caseId)),
                Set.of(),
                caseId));
    }

    private void because(Code code, String field, Flaw flaw) {
        add(new Reason(
                code, Optional.of(field), Optional.of(flaw), Optional.empty(), Optional.empty(), Set.of(), field));
    }

    /** A field that cannot be used, with the clause that asks for it. */
    public void invalid(String field, Flaw flaw, Clause clause) {
        add(new Reason(
                Code.INVALID,
                Optional.of(field),
                Optional.of(flaw),
                Optional.of(clause),
                Optional.empty(),
                Set.of(),
                field));
    }

    /** A field for which a plug-in had nothing, each time in words of its own. */
    public void invalid(Proposed.Objection objection) {
        found.add(new Reason(
                Code.INVALID,
                Optional.of(objection.field()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                objection.field(),
                Optional.of(objection.says())));
    }

    public void invalid(Collection<Problem> problems) {
        problems.forEach(problem -> invalid(problem.field(), problem.flaw()));
    }

    /** Facts without which it cannot be told whether the clause is met. */
    public void missing(Set<String> facts, Clause clause, Subject subject) {
        found.add(new Reason(
                Code.INVALID,
                Optional.empty(),
                Optional.empty(),
                Optional.of(clause),
                Optional.of(subject),
                facts,
                String.join(", ", facts)));
    }

    /** A field names what is there already. */
    public void duplicate(String field) {
        found.add(new Reason(
                Code.DUPLICATE,
                Optional.of(field),
                Optional.of(Flaw.TAKEN),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                ""));
    }

    public void clause(Clause clause, Subject subject, String cure) {
        found.add(new Reason(
                Code.CLAUSE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(clause),
                Optional.of(subject),
                Set.of(),
                cure));
    }

    /** A clause that speaks of the case as a whole. */
    public void clause(Clause clause) {
        found.add(new Reason(
                Code.CLAUSE, Optional.empty(), Optional.empty(), Optional.of(clause), Optional.empty(), Set.of(), ""));
    }

    /** Whatever keeps a ruling from being {@code eligible} (section 4). */
    public void unlessEligible(Ruling<Eligibility> ruling) {
        looked.addAll(ruling.findings());
        for (var finding : ruling.findings()) {
            switch (ruling.answer()) {
                case INELIGIBLE, NEEDS_JUDGEMENT -> standsAgainst(finding);
                case INCOMPLETE -> lacksFacts(finding);
                case ELIGIBLE -> {}
            }
        }
    }

    private void standsAgainst(Finding finding) {
        if (finding.verdict() == Verdict.UNMET || finding.verdict() == Verdict.TO_JUDGE) {
            clause(finding.clause(), finding.subject(), finding.cure());
        }
    }

    private void lacksFacts(Finding finding) {
        if (finding.verdict() == Verdict.UNKNOWN) {
            missing(finding.missing(), finding.clause(), finding.subject());
        }
    }

    private void add(Reason reason) {
        boolean said = found.stream()
                .anyMatch(other -> other.code() == reason.code()
                        && other.field().equals(reason.field())
                        && other.clause().equals(reason.clause()));
        if (!said) {
            found.add(reason);
        }
    }
}
