package dev.noren.domain.linkage;

import static dev.noren.domain.life.EventShape.bare;
import static dev.noren.domain.life.Submission.SUBMISSION;
import static dev.noren.domain.linkage.ExhibitPayload.ENGLISH_NAME;
import static dev.noren.domain.linkage.LinkagePayload.ON;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.clause.LinkNew;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.ApplicationMarks;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Task;
import dev.noren.domain.life.Tasks;
import dev.noren.domain.life.World;
import dev.noren.domain.money.Charge;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.ruling.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of a new exhibitor's application (section 3.4). */
final class ExhibitLifecycle implements Lifecycle<ExhibitCase, ExhibitEvent> {

    private static final ApplicationMarks<ExhibitState> MARKS = new ApplicationMarks<>(
            ExhibitState.ADOPTED,
            ExhibitState.REJECTED,
            ExhibitState.WITHDRAWN,
            ExhibitState.EXCLUDED,
            ExhibitState.CALLED_OFF);

    private static final Fact<Instant> AT = Fact.of("at", new FactType.Moment());

    private static final List<EventShape<ExhibitEvent>> SHAPES = Stream.<EventShape<ExhibitEvent>>concat(
                    Stream.of(
                            EventShape.of(
                                    "exhibit-applied-for",
                                    ExhibitEvent.Applied.class,
                                    Schema.of(SUBMISSION),
                                    facts -> new ExhibitEvent.Applied(facts.need(SUBMISSION)),
                                    event -> Facts.of(SUBMISSION, event.submission())),
                            bare("exhibit-application-amended", 1, new ExhibitEvent.Amended()),
                            EventShape.of(
                                    "exhibit-contract-signed",
                                    ExhibitEvent.ContractSigned.class,
                                    Schema.of(ON),
                                    facts -> new ExhibitEvent.ContractSigned(facts.need(ON)),
                                    event -> Facts.of(ON, event.on())),
                            EventShape.of(
                                    "exhibiting-company-verified",
                                    ExhibitEvent.CompanyVerified.class,
                                    Schema.of(ENGLISH_NAME),
                                    facts -> new ExhibitEvent.CompanyVerified(facts.need(ENGLISH_NAME)),
                                    event -> Facts.of(ENGLISH_NAME, event.englishName())),
                            EventShape.of(
                                    "exhibit-account-opened",
                                    ExhibitEvent.AccountOpened.class,
                                    Schema.of(ON, AT),
                                    facts -> new ExhibitEvent.AccountOpened(facts.need(ON), facts.need(AT)),
                                    event -> Facts.of(ON, event.on(), AT, event.at())),
                            bare("exhibit-term-reminded", 1, new ExhibitEvent.TermReminded()),
                            bare("exhibit-term-ended", 1, new ExhibitEvent.TermEnded())),
                    ApplicationEvent.SHAPES.stream()
                            .map(shape ->
                                    shape.<ExhibitEvent>inside(ExhibitEvent.Common::new, ExhibitLifecycle::common)))
            .toList();

    private static Optional<ApplicationEvent> common(ExhibitEvent event) {
        return event instanceof ExhibitEvent.Common(var inner) ? Optional.of(inner) : Optional.empty();
    }

    @Override
    public String name() {
        return "linkage-exhibit";
    }

    @Override
    public String kind() {
        return PARTICIPATION;
    }

    @Override
    public List<Row<ExhibitCase, ExhibitEvent>> table() {
        return ExhibitTable.ROWS;
    }

    @Override
    public ExhibitCase evolve(String caseId, @Nullable ExhibitCase before, ExhibitEvent event) {
        if (before != null) {
            return after(before, event);
        }
        if (event instanceof ExhibitEvent.Applied(var submission)) {
            return ExhibitCase.applied(caseId, submission);
        }
        throw new IllegalStateException(event + " before the case " + caseId + " was opened");
    }

    private static ExhibitCase after(ExhibitCase before, ExhibitEvent event) {
        return switch (event) {
            case ExhibitEvent.Applied e -> throw new IllegalStateException(before.id() + " is open already");
            case ExhibitEvent.Amended e -> before;
            case ExhibitEvent.ContractSigned e -> before.contractConcluded();
            case ExhibitEvent.CompanyVerified e -> before.in(ExhibitState.VERIFIED);
            case ExhibitEvent.AccountOpened e ->
                before.in(ExhibitState.EXHIBITING).with(new ExhibitTerm(e.on(), e.at(), false));
            case ExhibitEvent.TermReminded e ->
                before.with(before.term().orElseThrow().withReminder());
            case ExhibitEvent.TermEnded e -> before.in(ExhibitState.ENDED);
            case ExhibitEvent.Common e ->
                before.with(before.application().after(e.event())).in(MARKS.after(before.state(), e.event()));
        };
    }

    @Override
    public List<Due> due(ExhibitCase exhibit) {
        var due = new ArrayList<Due>();
        if (exhibit.state() == ExhibitState.EXHIBITING) {
            var zone = exhibit.application().submission().zone();
            var term = exhibit.term().orElseThrow();
            term.reminder(zone).ifPresent(at -> due.add(new Due(at, "remind-term")));
            due.add(new Due(term.end(zone), "end-term"));
        }
        return due;
    }

    @Override
    public List<Appointment> agenda(ExhibitCase exhibit, Edition edition) {
        var company = Subject.company(exhibit.application().submission().company());
        return exhibit.term().stream()
                .map(term -> Appointment.of(Occasion.TERM_ENDS, When.on(term.lastDay()), company, LinkNew.Q24))
                .toList();
    }

    @Override
    public List<Notice> notices(@Nullable ExhibitCase before, ExhibitEvent event, ExhibitCase after) {
        return ExhibitNotices.of(before, event, after);
    }

    @Override
    public List<EventShape<ExhibitEvent>> shapes() {
        return SHAPES;
    }

    @Override
    public Optional<DossierEvent> dossierEvent(ExhibitEvent event) {
        return common(event).flatMap(ApplicationEvent::kept);
    }

    @Override
    public Tasks tasks(ExhibitCase exhibit) {
        return Tasks.of(exhibit.application().account())
                .with(Task.Kind.TO_JUDGE, exhibit.state() == ExhibitState.APPLIED);
    }

    @Override
    public Optional<Charge> charge(ExhibitCase exhibit) {
        return LinkageCharges.of(exhibit);
    }

    @Override
    public Optional<Fee> fee(ExhibitCase exhibit, Edition edition) {
        return edition.fee();
    }

    @Override
    public List<Query<ExhibitCase>> queries() {
        return List.of(ExhibitRefunds.RULINGS.question());
    }

    @Override
    public boolean visible(ExhibitCase exhibit, Actor who, World world) {
        return exhibit.visibleTo(who);
    }

    @Override
    public Facts view(ExhibitCase exhibit, Actor viewer) {
        return exhibit.applicationView(viewer)
                .withKnown(ExhibitPayload.UNTIL, exhibit.term().map(ExhibitTerm::lastDay));
    }
}
