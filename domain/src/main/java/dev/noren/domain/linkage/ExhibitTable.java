package dev.noren.domain.linkage;

import static dev.noren.domain.clause.LinkNew.Q13;
import static dev.noren.domain.clause.LinkNew.Q14;
import static dev.noren.domain.clause.LinkNew.Q18;
import static dev.noren.domain.clause.LinkNew.Q19;
import static dev.noren.domain.clause.LinkNew.Q20;
import static dev.noren.domain.clause.LinkNew.Q23;
import static dev.noren.domain.clause.LinkNew.Q24;
import static dev.noren.domain.clause.LinkNew.Q4;
import static dev.noren.domain.life.Payload.DECLARE;
import static dev.noren.domain.life.Payload.EDITION;
import static dev.noren.domain.life.Payload.PRODUCTS;
import static dev.noren.domain.life.Payload.SIGNATORY;
import static dev.noren.domain.life.Role.CLOCK;
import static dev.noren.domain.life.Role.COMPANY;
import static dev.noren.domain.life.Role.SECRETARIAT;
import static dev.noren.domain.linkage.Amendment.CHANGES;
import static dev.noren.domain.linkage.ExhibitPayload.ENGLISH_NAME;
import static dev.noren.domain.linkage.ExhibitPayload.LISTED_COMPANY;
import static dev.noren.domain.linkage.ExhibitPayload.LITERAL_RENDERING;
import static dev.noren.domain.linkage.ExhibitPayload.PHONE_EVIDENCE;
import static dev.noren.domain.linkage.ExhibitPayload.WEBSITE_SHOWS_PHONE;
import static dev.noren.domain.linkage.ExhibitState.ADOPTED;
import static dev.noren.domain.linkage.ExhibitState.APPLIED;
import static dev.noren.domain.linkage.ExhibitState.CALLED_OFF;
import static dev.noren.domain.linkage.ExhibitState.CONTRACTED;
import static dev.noren.domain.linkage.ExhibitState.ENDED;
import static dev.noren.domain.linkage.ExhibitState.EXCLUDED;
import static dev.noren.domain.linkage.ExhibitState.EXHIBITING;
import static dev.noren.domain.linkage.ExhibitState.REJECTED;
import static dev.noren.domain.linkage.ExhibitState.VERIFIED;
import static dev.noren.domain.linkage.ExhibitState.WITHDRAWN;
import static dev.noren.domain.linkage.LinkagePayload.ON;

import dev.noren.domain.fact.Schema;
import dev.noren.domain.life.ApplicationRows;
import dev.noren.domain.life.Attempt;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Joining;
import dev.noren.domain.life.Outcome;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Reasons;
import dev.noren.domain.life.Row;
import dev.noren.domain.life.Submission;
import dev.noren.domain.ruling.Ruling;
import dev.noren.domain.ruling.Subject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The table of a new exhibitor's application (section 3.4). */
final class ExhibitTable {

    static final LinkageQuestions QUESTIONS = new LinkageQuestions(
            Schema.of(Payload.COMPANY, PRODUCTS).orNot(EDITION, LISTED_COMPANY),
            ExhibitGuideline.CLAUSES,
            List.of(Q4),
            (applicant, attempt) -> ExhibitGuideline.ruling(applicant, attempt.get(LISTED_COMPANY)));

    private static final ApplicationRows<ExhibitCase, ExhibitEvent> APPLICATION =
            new ApplicationRows<>(ExhibitEvent.Common::new, ExhibitRefunds.RULINGS);

    static final List<Row<ExhibitCase, ExhibitEvent>> ROWS = Stream.concat(
                    Stream.of(
                            APPLICATION
                                    .joining(
                                            Row.<ExhibitCase, ExhibitEvent>opening("apply", COMPANY)
                                                    .carries(PRODUCTS, LISTED_COMPANY, DECLARE, SIGNATORY)
                                                    .to(APPLIED)
                                                    .standing(Set.of(), Joining::isOpen)
                                                    .check((attempt, reasons) -> Checks.productsOf(
                                                            attempt.by().name(), PRODUCTS, attempt, reasons))
                                                    .guard(ExhibitGuideline.CLAUSES, ExhibitTable::isEligible)
                                                    .mayRest(ExhibitGuideline.CLAUSES),
                                            attempt -> ExhibitCase.alone(
                                                    attempt.edition().id(),
                                                    attempt.by().name()))
                                    .then(ExhibitTable::applied),
                            Row.<ExhibitCase, ExhibitEvent>on("amend", COMPANY)
                                    .carries(CHANGES)
                                    .from(APPLIED, ADOPTED)
                                    .check(Amendment::fits)
                                    .rests(Q20)
                                    .then(attempt -> Outcome.<ExhibitEvent>of(new ExhibitEvent.Amended())
                                            .sending(Amendment.errands(attempt))),
                            APPLICATION.adopt(
                                    Row.<ExhibitCase, ExhibitEvent>on("adopt", SECRETARIAT)
                                            .revocable()
                                            .from(APPLIED)
                                            .to(ADOPTED)
                                            .rests(Q13, Q14, Q4),
                                    attempt -> LinkageQuestions.fee(attempt.edition())),
                            APPLICATION.reject(Row.<ExhibitCase, ExhibitEvent>on("reject", SECRETARIAT)
                                    .revocable()
                                    .from(APPLIED)
                                    .to(REJECTED)
                                    .rests(Q13, Q14)),
                            Row.<ExhibitCase, ExhibitEvent>on("sign-contract", SECRETARIAT)
                                    .revocable()
                                    .carries(ON)
                                    .from(ADOPTED)
                                    .to(CONTRACTED)
                                    .check(Checks.notInTheFuture(ON))
                                    .rests(Q23)
                                    .then(attempt -> Outcome.of(new ExhibitEvent.ContractSigned(attempt.need(ON)))),
                            Row.<ExhibitCase, ExhibitEvent>on("verify-company", SECRETARIAT)
                                    .revocable()
                                    .carries(ENGLISH_NAME, LITERAL_RENDERING, WEBSITE_SHOWS_PHONE, PHONE_EVIDENCE)
                                    .from(CONTRACTED)
                                    .to(VERIFIED)
                                    .guard(Set.of(Q18), ExhibitTable::isRenderedLiterally)
                                    .guard(Set.of(Q19), ExhibitTable::telephoneIsShown)
                                    .rests(Q18, Q19)
                                    .then(attempt ->
                                            Outcome.of(new ExhibitEvent.CompanyVerified(attempt.need(ENGLISH_NAME)))),
                            APPLICATION.recordPayment(
                                    Row.<ExhibitCase, ExhibitEvent>on("record-payment", SECRETARIAT)
                                            .rests(Q4),
                                    attempt -> Outcome.nothing()),
                            Row.<ExhibitCase, ExhibitEvent>on("open-account", SECRETARIAT)
                                    .revocable()
                                    .carries(ON)
                                    .from(VERIFIED)
                                    .to(EXHIBITING)
                                    .standing(Set.of(), ExhibitTable::isPaidInFull)
                                    .check(Checks.notInTheFuture(ON))
                                    .rests(Q24)
                                    .then(attempt -> Outcome.of(
                                            new ExhibitEvent.AccountOpened(attempt.need(ON), attempt.now()))),
                            Row.<ExhibitCase, ExhibitEvent>on("remind-term", CLOCK)
                                    .from(EXHIBITING)
                                    .rests(Q24)
                                    .then(attempt -> Outcome.of(new ExhibitEvent.TermReminded())),
                            Row.<ExhibitCase, ExhibitEvent>on("end-term", CLOCK)
                                    .from(EXHIBITING)
                                    .to(ENDED)
                                    .rests(Q24)
                                    .then(attempt -> Outcome.of(new ExhibitEvent.TermEnded())),
                            APPLICATION.withdraw(Row.<ExhibitCase, ExhibitEvent>on("withdraw", COMPANY)
                                    .from(APPLIED, ADOPTED, CONTRACTED, VERIFIED, EXHIBITING)
                                    .to(WITHDRAWN)),
                            APPLICATION.exclude(Row.<ExhibitCase, ExhibitEvent>on("exclude", SECRETARIAT)
                                    .from(APPLIED, ADOPTED, CONTRACTED, VERIFIED, EXHIBITING)
                                    .to(EXCLUDED)),
                            APPLICATION.callOff(Row.<ExhibitCase, ExhibitEvent>on("call-off", SECRETARIAT, CLOCK)
                                    .from(APPLIED, ADOPTED, CONTRACTED, VERIFIED, EXHIBITING)
                                    .to(CALLED_OFF))),
                    APPLICATION.dossier().stream())
            .toList();

    private ExhibitTable() {}

    private static void isEligible(Attempt<ExhibitCase> attempt, Reasons reasons) {
        QUESTIONS.ruling(attempt.by().name(), attempt).ifPresent(reasons::unlessEligible);
    }

    private static Outcome<ExhibitEvent> applied(Attempt<ExhibitCase> attempt) {
        return Outcome.<ExhibitEvent>of(new ExhibitEvent.Applied(Submission.of(attempt)))
                .because(QUESTIONS
                        .ruling(attempt.by().name(), attempt)
                        .map(Ruling::because)
                        .orElse(List.of()));
    }

    private static Subject company(Attempt<ExhibitCase> attempt) {
        return Subject.company(attempt.state().application().submission().company());
    }

    private static void isRenderedLiterally(Attempt<ExhibitCase> attempt, Reasons reasons) {
        if (!attempt.get(LITERAL_RENDERING).orElse(true)) {
            reasons.clause(Q18, company(attempt), ENGLISH_NAME.name());
        }
    }

    /** On the company's website, or else by a telephone bill or the like. */
    private static void telephoneIsShown(Attempt<ExhibitCase> attempt, Reasons reasons) {
        if (!attempt.get(WEBSITE_SHOWS_PHONE).orElse(true)
                && !attempt.get(PHONE_EVIDENCE).orElse(true)) {
            reasons.clause(Q19, company(attempt), PHONE_EVIDENCE.name());
        }
    }

    /** The account is opened once the fee is paid (ours). */
    private static void isPaidInFull(Attempt<ExhibitCase> attempt, Reasons reasons) {
        if (!attempt.state().application().paidInFull()) {
            reasons.code(Code.WRONG_STATE);
        }
    }
}
