package dev.noren.domain.linkage;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.clause.LinkNew;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Parts;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import java.util.List;
import java.util.Set;

/** JAPAN LINKAGE: two programmes, each with a document and a life of its own. */
public final class LinkageProgramme implements Programme {

    static final String NEW = "linkage-new";
    static final String ACTIVE = "linkage-active";

    private final String name;
    private final List<? extends Clause> document;
    private final Lifecycle<?, ?> lifecycle;
    private final LinkageQuestions questions;
    private final Parts parts;

    private LinkageProgramme(
            String name,
            List<? extends Clause> document,
            Lifecycle<?, ?> lifecycle,
            LinkageQuestions questions,
            Parts parts) {
        this.name = name;
        this.document = document;
        this.lifecycle = lifecycle;
        this.questions = questions;
        this.parts = parts;
    }

    /** For companies that exhibit on Alibaba.com for the first time. */
    public static LinkageProgramme newExhibitors() {
        return new LinkageProgramme(
                NEW,
                List.of(LinkNew.values()),
                new ExhibitLifecycle(),
                ExhibitTable.QUESTIONS,
                new Parts(Set.of(Edition.FEE), Set.of()));
    }

    /** For companies that exhibit there already. */
    public static LinkageProgramme currentExhibitors() {
        return new LinkageProgramme(
                ACTIVE,
                List.of(LinkAct.values()),
                new SupportLifecycle(),
                SupportTable.QUESTIONS,
                new Parts(Set.of(Edition.FEE, Numbers.REPORT_UNTIL), Set.of()));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> ruleSets() {
        return Set.of(name + "-2023");
    }

    @Override
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of(lifecycle);
    }

    @Override
    public List<Query<Void>> queries() {
        return questions.all();
    }

    /** What its document binds and shows. */
    @Override
    public List<Clause> firstTerms(String rules) {
        return document.stream()
                .filter(clause -> clause.text().enforced() != Enforced.INFORMS)
                .map(Clause.class::cast)
                .toList();
    }

    @Override
    public List<Clause> callingOff() {
        return List.of();
    }

    @Override
    public List<Problem> contradictions(Edition edition) {
        return parts.contradictions(edition);
    }

    @Override
    public Set<Clause> guideline() {
        return questions.guideline();
    }
}
