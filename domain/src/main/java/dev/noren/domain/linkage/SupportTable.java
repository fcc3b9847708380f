package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkAct.Q10;
import static dev.noren.domain.clause.LinkAct.Q12;
import static dev.noren.domain.clause.LinkAct.Q13;
import static dev.noren.domain.clause.LinkAct.Q3;
import static dev.noren.domain.clause.LinkAct.Q5;
import static dev.noren.domain.clause.LinkAct.Q6;
import static dev.noren.domain.clause.LinkAct.Q7;
import static dev.noren.domain.clause.LinkAct.Q8;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.EDITION;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.linkage.Amendment.CHANGES;
import static dev.noren.domain.linkage.LinkagePayload.ON;
import static dev.noren.domain.linkage.SupportPayload.MONTH;
import static dev.noren.domain.linkage.SupportState.ADOPTED;
import static dev.noren.domain.linkage.SupportState.APPLIED;
import static dev.noren.domain.linkage.SupportState.CALLED_OFF;
import static dev.noren.domain.linkage.SupportState.COMPLETED;
import static dev.noren.domain.linkage.SupportState.EXCLUDED;
import static dev.noren.domain.linkage.SupportState.IN_SUPPORT;
import static dev.noren.domain.linkage.SupportState.REJECTED;
import static dev.noren.domain.linkage.SupportState.WITHDRAWN;

import dev.noren.domain.edition.Numbers;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.ApplicationRows;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Submission;
import dev.noren.domain.money.Money;
import dev.noren.domain.ruling.Ruling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of a current exhibitor's application (section 3.5). */
final class SupportTable {

    static final LinkageQuestions QUESTIONS = new LinkageQuestions(
            Schema.of(Payload.COMPANY).orNot(EDITION, PRODUCTS),
            SupportGuideline.CLAUSES,
            List.of(Q3, Q8),
            (applicant, attempt) -> SupportGuideline.ruling(
                    applicant.name(), applicant.company(), attempt.today(), applicant.settled()));

    private static final ApplicationRows<SupportCase, SupportEvent> APPLICATION =
            new ApplicationRows<>(SupportEvent.Common::new, SupportRefunds.RULINGS);

    static final List<Row<SupportCase, SupportEvent>> ROWS = Stream.concat(
                    Stream.of(
                            APPLICATION
                                    .joining(
                                            Row.<SupportCase, SupportEvent>opening("apply", COMPANY)
                                                    .carries(DECLARE, SIGNATORY)
                                                    .to(APPLIED)
                                                    .standing(Set.of(Q13), SupportTable::isOpen)
                                                    .guard(SupportGuideline.CLAUSES, SupportTable::isEligible)
                                                    .rests(Q7)
                                                    .mayRest(SupportGuideline.CLAUSES),
                                            attempt -> SupportCase.alone(
                                                    attempt.edition().id(),
                                                    attempt.by().name()))
                                    .then(SupportTable::applied),
                            Row.<SupportCase, SupportEvent>on("amend", COMPANY)
                                    .carries(CHANGES)
                                    .from(APPLIED)
                                    .check(Amendment::fits)
                                    .rests(Q10)
                                    .then(attempt -> Outcome.<SupportEvent>of(new SupportEvent.Amended())
                                            .sending(Amendment.errands(attempt))),
                            Row.<SupportCase, SupportEvent>on("notify-result", SECRETARIAT)
                                    .revocable()
                                    .carries(SupportPayload.ADOPTED)
                                    .from(APPLIED)
                                    .to(ADOPTED, IN_SUPPORT, COMPLETED, REJECTED)
                                    .standing(Set.of(Q7), SupportTable::intakeIsOver)
                                    .rests(Q5, Q6, Q7)
                                    .mayRest(Q3)
                                    .then(SupportTable::resultNotified),
                            APPLICATION.recordPayment(
                                    Row.<SupportCase, SupportEvent>on("record-payment", SECRETARIAT)
                                            .mayTurn(IN_SUPPORT, ADOPTED)
                                            .mayTurn(COMPLETED, ADOPTED)
                                            .rests(Q3, Q8)
                                            .mayRest(Q7),
                                    SupportTable::supportStarted),
                            over("end-exhibit", SupportCase.Exhibit::endedOn, SupportEvent.ExhibitEnded::new),
                            over(
                                    "record-credit-used-up",
                                    SupportCase.Exhibit::creditUsedUpOn,
                                    SupportEvent.CreditUsedUp::new),
                            Row.<SupportCase, SupportEvent>on("submit-case-report", COMPANY)
                                    .carries(
                                            MONTH,
                                            CaseReport.INQUIRIES,
                                            CaseReport.MEETINGS,
                                            CaseReport.DEALS,
                                            Money.AMOUNT)
                                    .from(IN_SUPPORT)
                                    .to(IN_SUPPORT, COMPLETED)
                                    .guard(Set.of(Q13), SupportTable::isToBeReported)
                                    .check(SupportTable::isOver)
                                    .check(SupportTable::isReportedOnce)
                                    .rests(Q13)
                                    .then(attempt -> Outcome.of(new SupportEvent.CaseReported(
                                            attempt.need(MONTH), CaseReport.of(attempt.with())))),
                            Row.<SupportCase, SupportEvent>on("remind-report", CLOCK)
                                    .from(IN_SUPPORT)
                                    .rests(Q13)
                                    .then(SupportTable::reportReminded),
                            APPLICATION.withdraw(Row.<SupportCase, SupportEvent>on("withdraw", COMPANY)
                                    .from(APPLIED)
                                    .to(WITHDRAWN)
                                    .first(Set.of(Q12), SupportTable::resultIsNotKnown)),
                            APPLICATION.exclude(Row.<SupportCase, SupportEvent>on("exclude", SECRETARIAT)
                                    .from(APPLIED, ADOPTED, IN_SUPPORT)
                                    .to(EXCLUDED)),
                            APPLICATION.callOff(Row.<SupportCase, SupportEvent>on("call-off", SECRETARIAT, CLOCK)
                                    .from(APPLIED, ADOPTED, IN_SUPPORT)
                                    .to(CALLED_OFF))),
                    APPLICATION.dossier().stream())
            .toList();

    private SupportTable() {}

    /** {@code {on}}: something of the exhibit is over, once; reports stay due. */
    private static Row<SupportCase, SupportEvent> over(
            String command,
            Function<SupportCase.Exhibit, Optional<LocalDate>> already,
            Function<LocalDate, SupportEvent> event) {
        return Row.<SupportCase, SupportEvent>on(command, SECRETARIAT)
                .revocable()
                .carries(ON)
                .from(IN_SUPPORT)
                .standing(Set.of(), (attempt, reasons) -> {
                    if (already.apply(attempt.state().exhibit()).isPresent()) {
                        reasons.code(Code.DUPLICATE);
                    }
                })
                .check(Checks.notInTheFuture(ON))
                .rests(Q13)
                .then(attempt -> Outcome.of(event.apply(attempt.need(ON))));
    }

    /** The programme is over after its last day; that it opens at all is no clause's. */
    private static void isOpen(Attempt<SupportCase> attempt, Reasons reasons) {
        var applications = attempt.edition().applications();
        if (applications.overOn(attempt.today())) {
            reasons.clause(Q13);
        }
        if (applications.notYetOpenOn(attempt.today())) {
            reasons.code(Code.WRONG_STATE);
        }
    }

    private static void isEligible(Attempt<SupportCase> attempt, Reasons reasons) {
        QUESTIONS.ruling(attempt.by().name(), attempt).ifPresent(reasons::unlessEligible);
    }

    private static YearMonth thisMonth(Attempt<SupportCase> attempt) {
        return YearMonth.from(attempt.today());
    }

    private static Outcome<SupportEvent> applied(Attempt<SupportCase> attempt) {
        return Outcome.<SupportEvent>of(new SupportEvent.Applied(
                        Submission.of(attempt),
                        thisMonth(attempt),
                        attempt.edition().numbers().need(Numbers.REPORT_UNTIL)))
                .because(QUESTIONS
                        .ruling(attempt.by().name(), attempt)
                        .map(Ruling::because)
                        .orElse(List.of()));
    }

    /** Applications are screened together once their month is over. */
    private static void intakeIsOver(Attempt<SupportCase> attempt, Reasons reasons) {
        if (!thisMonth(attempt).isAfter(attempt.state().intake())) {
            reasons.clause(Q7);
        }
    }

    private static Outcome<SupportEvent> resultNotified(Attempt<SupportCase> attempt) {
        if (!attempt.need(SupportPayload.ADOPTED)) {
            return APPLICATION.rejected(attempt);
        }
        var fee = LinkageQuestions.fee(attempt.edition());
        var adopted = APPLICATION.adopted(attempt, fee).because(Q3);
        return fee.amount() == 0 ? adopted.followedBy(supportStarted(attempt)) : adopted;
    }

    /** Support starts once payment is confirmed: the credit is charged. */
    private static Outcome<SupportEvent> supportStarted(Attempt<SupportCase> attempt) {
        return Outcome.<SupportEvent>of(new SupportEvent.SupportStarted(thisMonth(attempt)))
                .because(Q7);
    }

    private static void isToBeReported(Attempt<SupportCase> attempt, Reasons reasons) {
        attempt.get(MONTH)
                .filter(month -> !attempt.state().months().all().contains(month))
                .ifPresent(month -> reasons.clause(Q13));
    }

    private static void isOver(Attempt<SupportCase> attempt, Reasons reasons) {
        attempt.get(MONTH)
                .filter(month -> !month.isBefore(thisMonth(attempt)))
                .ifPresent(month -> reasons.invalid(MONTH.name(), Flaw.NOT_YET_OVER));
    }

    private static void isReportedOnce(Attempt<SupportCase> attempt, Reasons reasons) {
        attempt.get(MONTH)
                .filter(attempt.state().months().reported()::contains)
                .ifPresent(month -> reasons.duplicate(MONTH.name()));
    }

    private static Outcome<SupportEvent> reportReminded(Attempt<SupportCase> attempt) {
        var support = attempt.state();
        return support.months()
                .reminders(support.application().submission().zone())
                .filter(reminder -> !reminder.at().isAfter(attempt.now()))
                .findFirst()
                .map(reminder -> Outcome.<SupportEvent>of(new SupportEvent.ReportReminded(reminder.month())))
                .orElseThrow(() -> new IllegalStateException("nothing to remind of"));
    }

    /** There is no way back after the result (8.7). */
    private static void resultIsNotKnown(Attempt<SupportCase> attempt, Reasons reasons) {
        if (Set.of(ADOPTED, IN_SUPPORT, REJECTED, COMPLETED)
                .contains(attempt.state().state())) {
            reasons.clause(Q12);
        }
    }
}
