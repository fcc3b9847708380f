package dev.noren.ports.desk.answer;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Word;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reason;
import dev.noren.domain.life.Role;
import dev.noren.domain.party.PartyCase;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.ruling.Verdict;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.CaseFile;
import dev.noren.ports.desk.archive.LedgerWorld;
import dev.noren.ports.desk.deciding.ReasonForm;
import dev.noren.ports.driven.DecisionRecord;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Explanation;
import dev.noren.ports.driving.Explanation.Done;
import dev.noren.ports.driving.Explanation.Known;
import dev.noren.ports.driving.Explanation.Said;
import dev.noren.ports.driving.Explanation.Told;
import dev.noren.ports.driving.Explanation.Under;
import dev.noren.ports.form.Concealing;
import dev.noren.ports.form.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Explains decisions from their records. The secretariat is told all; whoever sees a case is told of what happened to it, and
 * of their own orders, refused ones too, what they asked, on which facts of their own, and what each clause said. What others
 * tried on it and were refused they are not told: a refused {@code adopt} would say why an application was not chosen (section
 * 6), and a reference that is taken, that another company paid. Whatever was erased reads as erased. Safe for use by several
 * threads.
 */
public final class Explainer {

    private final Store store;
    private final Archive archive;

    public Explainer(Store store, Archive archive) {
        this.store = store;
        this.archive = archive;
    }

    /** Over a store that need not be open to write. */
    public static Explainer of(Store store) {
        return new Explainer(store, new Archive(Programmes.lifecycles()));
    }

    /** One decision by the number of its record; empty where there is none that the viewer may know of. */
    public Optional<Explanation> explain(long decision, Actor viewer) {
        return store.read(ledger -> ledger.record(decision).flatMap(record -> explain(ledger, record, viewer)));
    }

    private Optional<Explanation> explain(Ledger ledger, DecisionRecord record, Actor viewer) {
        boolean office = viewer.is(Role.SECRETARIAT);
        boolean own = office || record.order().by().equals(viewer);
        boolean seen = own
                || record.accepted()
                        && record.onCase()
                                .flatMap(id -> archive.open(ledger, id))
                                .filter(found -> isVisible(ledger, found, record, viewer))
                                .isPresent();
        return seen ? Optional.of(new Telling(step(ledger, record, viewer), office, own).told()) : Optional.empty();
    }

    private Step step(Ledger ledger, DecisionRecord record, Actor viewer) {
        return new Step(
                ledger,
                record,
                asOf(ledger, record, record.number() - 1),
                asOf(ledger, record, record.number()),
                viewer);
    }

    private @Nullable CaseFile<?, ?> asOf(Ledger ledger, DecisionRecord record, long number) {
        return record.onCase()
                .<CaseFile<?, ?>>flatMap(id -> archive.asOf(ledger, id, number))
                .orElse(null);
    }

    private <S extends Case, E> boolean isVisible(
            Ledger ledger, CaseFile<S, E> file, DecisionRecord record, Actor viewer) {
        var world = new LedgerWorld(ledger, archive, record.at(), file.state().edition());
        return file.life().visible(file.state(), viewer, world);
    }

    /** One decision told to one viewer, whose own the order is, who is the secretariat, or neither. */
    private final class Telling {

        private final Step step;
        private final Ledger ledger;
        private final DecisionRecord record;
        private final Actor viewer;
        private final boolean office;
        private final boolean own;

        Telling(Step step, boolean office, boolean own) {
            this.step = step;
            this.ledger = step.ledger();
            this.record = step.record();
            this.viewer = step.viewer();
            this.office = office;
            this.own = own;
        }

        Explanation told() {
            var reasons = record.reasons().stream()
                    .map(reason -> ReasonForm.read(ledger, reason))
                    .toList();
            return new Explanation(
                    record.number(),
                    record.at(),
                    record.order().by(),
                    step.command(),
                    record.onCase().or(this::meant),
                    record.edition().map(edition -> new Under(edition.id(), edition.version(), edition.terms())),
                    own ? Optional.of(asked()) : Optional.empty(),
                    facts(),
                    office ? world() : Form.Fields.NONE,
                    step.stood(),
                    record.refused(),
                    clauses(reasons),
                    reasons,
                    record.accepted() ? Optional.of(done()) : Optional.empty(),
                    record.flags(),
                    office ? mails() : List.of(),
                    record.release());
        }

        /** What whoever asked took for a case, where there was none for them. */
        private Optional<String> meant() {
            return own ? record.order().on().map(on -> Concealing.reveal(on, ledger::personal)) : Optional.empty();
        }

        private Done done() {
            return new Done(step.stands(), step.money(), step.corrected().without(Payload.REASON));
        }

        private Form.Fields asked() {
            var all = Concealing.reveal(
                    record.order().with(), token -> ledger.personal(token).orElse(Form.text(Fact.ERASED)));
            return office ? all : all.without(Payload.INTERNAL_REASON.name());
        }

        private List<Told> mails() {
            return record.onCase().stream()
                    .flatMap(id -> ledger.mailsOf(id).stream())
                    .filter(mail -> mail.decision() == record.number())
                    .map(mail -> new Told(mail.addressee(), mail.mail()))
                    .toList();
        }

        /** What is no party's facts. */
        private Form.Fields world() {
            var looked = new LinkedHashMap<String, Form>(record.world().values());
            looked.keySet().removeIf(name -> Step.party(name).isPresent());
            return Form.Fields.of(looked);
        }

        private List<Known> facts() {
            var facts = new ArrayList<Known>();
            record.world()
                    .values()
                    .forEach((name, version) -> Step.party(name)
                            .filter(this::mayBeRead)
                            .filter(party -> version instanceof Form.Whole)
                            .ifPresent(party ->
                                    facts.add(new Known(party, ((Form.Whole) version).value(), factsOf(party)))));
            return facts;
        }

        /** Whoever is no secretariat reads its own facts alone, and a company its products'. */
        private boolean mayBeRead(Subject party) {
            boolean product = party.sort() == Subject.Sort.PRODUCT
                    && viewer.is(Role.COMPANY)
                    && (own
                            || step.left()
                                    .flatMap(file -> file.state().company())
                                    .equals(Optional.of(viewer.name())))
                    && isOf(party, viewer.name());
            return office || party.spoken().equals(viewer.toString()) || product;
        }

        private boolean isOf(Subject product, String company) {
            return partyOf(product).flatMap(Case::company).equals(Optional.of(company));
        }

        private Facts factsOf(Subject party) {
            return partyOf(party).map(PartyCase::facts).orElse(Facts.NONE);
        }

        /** As it stood then. */
        private Optional<PartyCase> partyOf(Subject party) {
            return ledger.holders(PartyCase.named(party)).stream()
                    .findFirst()
                    .flatMap(id -> archive.asOf(ledger, id, record.number()))
                    .map(CaseFile::state)
                    .map(PartyCase.class::cast);
        }

        private List<Said> clauses(List<Reason> reasons) {
            var said = new ArrayList<Said>();
            var known = new HashSet<Clause>();
            if (own) {
                looks(reasons).forEach(look -> {
                    said.add(look);
                    known.add(look.clause());
                });
            }
            reasons.forEach(reason -> reason.clause()
                    .filter(known::add)
                    .ifPresent(clause -> said.add(new Said(
                            clause,
                            reason.subject(),
                            Optional.of(reason.missing().isEmpty() ? Verdict.UNMET : Verdict.UNKNOWN),
                            reason.missing(),
                            reason.cure()))));
            record.because().stream()
                    .filter(known::add)
                    .forEach(clause -> said.add(new Said(
                            clause,
                            Optional.empty(),
                            record.accepted() ? Optional.empty() : Optional.of(Verdict.UNMET),
                            Set.of(),
                            "")));
            return said;
        }

        private List<Said> looks(List<Reason> reasons) {
            var looks = new ArrayList<Said>();
            record.looked().values().forEach((subject, verdicts) -> {
                int space = subject.indexOf(' ');
                var about = Step.party(subject.substring(0, space) + ":" + subject.substring(space + 1));
                ((Form.Fields) verdicts)
                        .values()
                        .forEach((verdict, ids) -> ((Form.Items) ids)
                                .values()
                                .forEach(id -> looks.add(look(about, verdict, ((Form.Text) id).value(), reasons))));
            });
            return looks;
        }

        private Said look(Optional<Subject> about, String verdict, String id, List<Reason> reasons) {
            var clause = Clauses.byId(id).orElseThrow();
            var reason = reasons.stream()
                    .filter(each -> each.clause().equals(Optional.of(clause))
                            && each.subject().equals(about))
                    .findFirst();
            return new Said(
                    clause,
                    about,
                    Optional.of(Word.of(Verdict.values(), verdict)),
                    reason.map(Reason::missing).orElse(Set.of()),
                    reason.map(Reason::cure).orElse(""));
        }
    }
}
