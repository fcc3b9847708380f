package dev.noren.domain.linkage;

import static dev.noren.domain.life.EventShape.bare;
import static dev.noren.domain.life.Submission.SUBMISSION;
import static dev.noren.domain.linkage.LinkagePayload.ON;
import static dev.noren.domain.linkage.SupportPayload.INTAKE;
import static dev.noren.domain.linkage.SupportPayload.MONTH;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.clause.LinkAct;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Words;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.ApplicationMarks;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.DossierEvent;
import dev.noren.domain.life.Due;
import dev.noren.domain.life.EventShape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Shown;
import dev.noren.domain.life.Task;
import dev.noren.domain.life.Tasks;
import dev.noren.domain.life.World;
import dev.noren.domain.money.Charge;
import dev.noren.domain.notice.Notice;
import dev.noren.domain.ruling.Basis;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Subject;
import dev.noren.domain.time.Deadline;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The life of a current exhibitor's application (section 3.5). */
final class SupportLifecycle implements Lifecycle<SupportCase, SupportEvent> {

    private static final ApplicationMarks<SupportState> MARKS = new ApplicationMarks<>(
            SupportState.ADOPTED,
            SupportState.REJECTED,
            SupportState.WITHDRAWN,
            SupportState.EXCLUDED,
            SupportState.CALLED_OFF);

    private static final Fact<CaseReport> REPORT = Fact.of("report", new FactType.Shaped<>(CaseReport.SHAPE));

    private static final List<EventShape<SupportEvent>> SHAPES = Stream.<EventShape<SupportEvent>>concat(
                    Stream.of(
                            EventShape.of(
                                    "support-applied-for",
                                    SupportEvent.Applied.class,
                                    Schema.of(SUBMISSION, INTAKE, Numbers.REPORT_UNTIL),
                                    facts -> new SupportEvent.Applied(
                                            facts.need(SUBMISSION),
                                            facts.need(INTAKE),
                                            facts.need(Numbers.REPORT_UNTIL)),
                                    event -> Facts.of(
                                            SUBMISSION,
                                            event.submission(),
                                            INTAKE,
                                            event.intake(),
                                            Numbers.REPORT_UNTIL,
                                            event.reportUntil())),
                            bare("support-application-amended", 1, new SupportEvent.Amended()),
                            EventShape.of(
                                    "support-started",
                                    SupportEvent.SupportStarted.class,
                                    Schema.of(MONTH),
                                    facts -> new SupportEvent.SupportStarted(facts.need(MONTH)),
                                    event -> Facts.of(MONTH, event.from())),
                            EventShape.of(
                                    "supported-exhibit-ended",
                                    SupportEvent.ExhibitEnded.class,
                                    Schema.of(ON),
                                    facts -> new SupportEvent.ExhibitEnded(facts.need(ON)),
                                    event -> Facts.of(ON, event.on())),
                            EventShape.of(
                                    "support-credit-used-up",
                                    SupportEvent.CreditUsedUp.class,
                                    Schema.of(ON),
                                    facts -> new SupportEvent.CreditUsedUp(facts.need(ON)),
                                    event -> Facts.of(ON, event.on())),
                            EventShape.of(
                                    "support-case-reported",
                                    SupportEvent.CaseReported.class,
                                    Schema.of(MONTH, REPORT),
                                    facts -> new SupportEvent.CaseReported(facts.need(MONTH), facts.need(REPORT)),
                                    event -> Facts.of(MONTH, event.month(), REPORT, event.report())),
                            EventShape.of(
                                    "support-report-reminded",
                                    SupportEvent.ReportReminded.class,
                                    Schema.of(MONTH),
                                    facts -> new SupportEvent.ReportReminded(facts.need(MONTH)),
                                    event -> Facts.of(MONTH, event.month()))),
                    ApplicationEvent.SHAPES.stream()
                            .map(shape ->
                                    shape.<SupportEvent>inside(SupportEvent.Common::new, SupportLifecycle::common)))
            .toList();

    private static final Query<SupportCase> REPORTS_DUE = new Query<>(
            "reports-due",
            Query.COMPANY_AND_OFFICE,
            Schema.EMPTY,
            Set.of(LinkAct.Q13),
            (question, reasons) -> reportsDue(question));

    private static Optional<ApplicationEvent> common(SupportEvent event) {
        return event instanceof SupportEvent.Common(var inner) ? Optional.of(inner) : Optional.empty();
    }

    /** The months over and not yet reported; a finished case has none (8.1). */
    private static Facts reportsDue(Attempt<SupportCase> question) {
        var support = question.state();
        var due = support.finished() ? List.<YearMonth>of() : support.months().due(YearMonth.from(question.today()));
        var answer = due.isEmpty() ? "none" : "due";
        return Shown.ruling(answer, Ruling.of(answer, Basis.IMPLIED, LinkAct.Q13))
                .with(Shown.MONTHS, due);
    }

    @Override
    public String name() {
        return "linkage-support";
    }

    @Override
    public String kind() {
        return PARTICIPATION;
    }

    @Override
    public List<Row<SupportCase, SupportEvent>> table() {
        return SupportTable.ROWS;
    }

    @Override
    public SupportCase evolve(String caseId, @Nullable SupportCase before, SupportEvent event) {
        if (before != null) {
            return after(before, event);
        }
        if (event instanceof SupportEvent.Applied(var submission, var intake, var reportUntil)) {
            return SupportCase.applied(caseId, submission, intake, reportUntil);
        }
        throw new IllegalStateException(event + " before the case " + caseId + " was opened");
    }

    private static SupportCase after(SupportCase before, SupportEvent event) {
        var exhibit = before.exhibit();
        return switch (event) {
            case SupportEvent.Applied e -> throw new IllegalStateException(before.id() + " is open already");
            case SupportEvent.Amended e -> before;
            case SupportEvent.SupportStarted e ->
                before.supported(before.months().startingIn(e.from()));
            case SupportEvent.ExhibitEnded e ->
                before.with(new SupportCase.Exhibit(Optional.of(e.on()), exhibit.creditUsedUpOn()));
            case SupportEvent.CreditUsedUp e ->
                before.with(new SupportCase.Exhibit(exhibit.endedOn(), Optional.of(e.on())));
            case SupportEvent.CaseReported e -> before.supported(before.months().withReport(e.month(), e.report()));
            case SupportEvent.ReportReminded e -> before.with(before.months().withReminder(e.month()));
            case SupportEvent.Common(ApplicationEvent.Kept(DossierEvent.Undone e)) ->
                before.with(before.months()
                        .resumed(before.application().submission().zone(), e.at()));
            case SupportEvent.Common e ->
                before.with(before.application().after(e.event())).in(MARKS.after(before.state(), e.event()));
        };
    }

    @Override
    public List<Due> due(SupportCase support) {
        return support.state() == SupportState.IN_SUPPORT
                ? support.months()
                        .reminders(support.application().submission().zone())
                        .map(reminder -> new Due(reminder.at(), "remind-report"))
                        .toList()
                : List.of();
    }

    @Override
    public List<Appointment> agenda(SupportCase support, Edition edition) {
        var company = Subject.company(support.application().submission().company());
        return switch (support.state()) {
            case APPLIED ->
                List.of(Appointment.of(Occasion.RESULT_EXPECTED, When.on(support.targetDay()), company, LinkAct.Q7));
            case IN_SUPPORT ->
                support.months()
                        .open()
                        .map(month -> Appointment.of(
                                        Occasion.CASE_REPORT_FROM,
                                        When.on(SupportMonths.reportable(month)),
                                        company,
                                        LinkAct.Q13)
                                .about(month.toString(), ofMonth(month)))
                        .toList();
            default -> List.of();
        };
    }

    private static Words ofMonth(YearMonth month) {
        return new Words(month.getYear() + "年" + month.getMonthValue() + "月分", month.toString());
    }

    @Override
    public List<Notice> notices(@Nullable SupportCase before, SupportEvent event, SupportCase after) {
        return SupportNotices.of(before, event, after);
    }

    @Override
    public List<EventShape<SupportEvent>> shapes() {
        return SHAPES;
    }

    @Override
    public Optional<DossierEvent> dossierEvent(SupportEvent event) {
        return common(event).flatMap(ApplicationEvent::kept);
    }

    @Override
    public Tasks tasks(SupportCase support) {
        var zone = support.application().submission().zone();
        boolean applied = support.state() == SupportState.APPLIED;
        boolean supported = support.state() == SupportState.IN_SUPPORT;
        return Tasks.of(support.application().account())
                .with(Task.Kind.TO_JUDGE, applied)
                .from(
                        Task.Kind.OVERDUE,
                        Optional.of(new Deadline(support.targetDay(), zone).end())
                                .filter(end -> applied))
                .from(Task.Kind.REPORTS_DUE, support.months().firstDue(zone).filter(over -> supported));
    }

    @Override
    public Optional<Charge> charge(SupportCase support) {
        return LinkageCharges.of(support);
    }

    @Override
    public Optional<Fee> fee(SupportCase support, Edition edition) {
        return edition.fee();
    }

    @Override
    public List<Query<SupportCase>> queries() {
        return List.of(SupportRefunds.RULINGS.question(), REPORTS_DUE);
    }

    @Override
    public boolean visible(SupportCase support, Actor who, World world) {
        return support.visibleTo(who);
    }

    @Override
    public Facts view(SupportCase support, Actor viewer) {
        return support.applicationView(viewer)
                .with(INTAKE, support.intake())
                .with(SupportPayload.TARGET_DAY, support.targetDay())
                .withKnown(SupportPayload.EXHIBIT_ENDED_ON, support.exhibit().endedOn())
                .withKnown(SupportPayload.CREDIT_USED_UP_ON, support.exhibit().creditUsedUpOn());
    }
}
