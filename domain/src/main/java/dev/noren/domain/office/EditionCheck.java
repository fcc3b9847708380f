package dev.noren.domain.office;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What contradicts itself in an edition: everything at once, each by its path in the file. */
public final class EditionCheck {

    /** Clauses that decide, and to which the company says yes all the same when it joins (section 3). */
    private static final Set<Clause> DECIDING_YET_DECLARED =
            Set.of(Mall24.REQ_17, Kol25.REQ_5, Kol25.REQ_7, Kol25.REQ_8);

    private final Map<String, Programme> programmes;

    /** @param programmes those that this kernel has, by name */
    public EditionCheck(Map<String, Programme> programmes) {
        this.programmes = Map.copyOf(programmes);
    }

    /** Every contradiction; empty where there is none. The version is not looked at. */
    public List<Problem> contradictions(Edition edition) {
        var problems = new ArrayList<Problem>();
        if (edition.applications().closesBeforeItOpens()) {
            problems.add(new Problem("applications.to", Flaw.BEFORE_ITS_START));
        }
        if (edition.runs().closesBeforeItOpens()) {
            problems.add(new Problem("runs.to", Flaw.BEFORE_ITS_START));
        }
        declarations(edition, problems);
        new TreeMap<>(edition.partners()).forEach((buyer, partner) -> partner(edition, buyer, partner, problems));
        programme(edition, problems);
        return problems;
    }

    /** Only what is recorded is declared, with few exceptions; and once. */
    private static void declarations(Edition edition, List<Problem> problems) {
        for (int i = 0; i < edition.declare().size(); i++) {
            Clause clause = edition.declare().get(i);
            if (clause.text().enforced() != Enforced.RECORDS && !DECIDING_YET_DECLARED.contains(clause)) {
                problems.add(new Problem("declare[" + i + "]", Flaw.NOT_TO_DECLARE));
            }
            if (edition.declare().indexOf(clause) < i) {
                problems.add(new Problem("declare[" + i + "]", Flaw.NAMED_TWICE));
            }
        }
    }

    private static void partner(Edition edition, String buyer, Partner partner, List<Problem> problems) {
        var path = "partners." + buyer + ".";
        partner.contradictions().forEach(problem -> problems.add(new Problem(path + problem.field(), problem.flaw())));
        within(edition, path + "registerBy", Optional.of(partner.registerBy()), problems);
        for (int i = 0; i < partner.offers().size(); i++) {
            var chooseBy = Optional.of(partner.offers().get(i).chooseBy());
            within(edition, path + "offers[" + i + "].chooseBy", chooseBy, problems);
        }
        within(edition, path + "promotion.from", partner.promotion().from(), problems);
        within(edition, path + "promotion.to", partner.promotion().to(), problems);
    }

    private static void within(Edition edition, String path, Optional<LocalDate> day, List<Problem> problems) {
        boolean said = problems.stream().anyMatch(problem -> problem.field().equals(path));
        if (!said && day.isPresent() && !edition.runs().holds(day.get())) {
            problems.add(new Problem(path, Flaw.OUTSIDE_THE_RUN));
        }
    }

    private void programme(Edition edition, List<Problem> problems) {
        var programme = programmes.get(edition.programme());
        if (programme == null) {
            problems.add(new Problem(Edition.PROGRAMME.name(), Flaw.NOT_A_PROGRAMME));
            return;
        }
        if (!programme.ruleSets().contains(edition.rules())) {
            problems.add(new Problem(Edition.RULES.name(), Flaw.NOT_A_RULE_SET));
        }
        problems.addAll(programme.contradictions(edition));
    }
}
