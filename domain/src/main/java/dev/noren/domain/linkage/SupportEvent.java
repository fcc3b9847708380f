package dev.noren.domain.linkage;

import dev.noren.domain.life.ApplicationEvent;
import dev.noren.domain.life.Submission;
import java.time.LocalDate;
import java.time.YearMonth;

/** What happens to the application of a current exhibitor. */
sealed interface SupportEvent {

    /**
     * It came in.
     *
     * @param intake the month with whose applications it is screened
     * @param reportUntil the last month that is to be reported
     */
    record Applied(Submission submission, YearMonth intake, YearMonth reportUntil) implements SupportEvent {}

    /** The company changed what it had told of itself or its products; the facts are theirs. */
    record Amended() implements SupportEvent {}

    /**
     * The fee is paid, and the credit charged.
     *
     * @param from the first month that is to be reported
     */
    record SupportStarted(YearMonth from) implements SupportEvent {}

    /** The company's exhibit contract ended. */
    record ExhibitEnded(LocalDate on) implements SupportEvent {}

    record CreditUsedUp(LocalDate on) implements SupportEvent {}

    record CaseReported(YearMonth month, CaseReport report) implements SupportEvent {}

    /** The company was told that the report on a month is due. */
    record ReportReminded(YearMonth month) implements SupportEvent {}

    /** What happens to any application. */
    record Common(ApplicationEvent event) implements SupportEvent {}
}
