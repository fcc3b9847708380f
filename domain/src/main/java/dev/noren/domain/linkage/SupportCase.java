package dev.noren.domain.linkage;

import dev.noren.domain.life.Application;
import dev.noren.domain.life.ApplicationCase;
import dev.noren.domain.life.Claim;
import dev.noren.domain.life.Submission;
import dev.noren.domain.promotion.Reported;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The application of a company that exhibits on Alibaba.com already.
 *
 * @param intake the month with whose applications it is screened (LINKACT-Q7)
 * @param exhibit what is over of the exhibit itself
 */
record SupportCase(
        String id, Application application, SupportState state, YearMonth intake, SupportMonths months, Exhibit exhibit)
        implements ApplicationCase {

    /** Around which day of the month after the intake results come (LINKACT-Q7; the day is ours). */
    private static final int RESULT_DAY = 15;

    /**
     * What is over of the exhibit; reports stay due all the same (LINKACT-Q13).
     *
     * @param endedOn when the contract ended
     * @param creditUsedUpOn when the advertising credit was used up
     */
    record Exhibit(Optional<LocalDate> endedOn, Optional<LocalDate> creditUsedUpOn) {

        static final Exhibit GOING_ON = new Exhibit(Optional.empty(), Optional.empty());
    }

    static SupportCase applied(String id, Submission submission, YearMonth intake, YearMonth reportUntil) {
        return new SupportCase(
                id,
                Application.of(submission),
                SupportState.APPLIED,
                intake,
                SupportMonths.until(reportUntil),
                Exhibit.GOING_ON);
    }

    /** What a company holds by an application that is not finished: there is one in an edition at a time. */
    static Claim alone(String edition, String company) {
        return Claim.of("linkage-support", edition, company);
    }

    @Override
    public List<Reported> reported() {
        return new TreeMap<>(months.reports())
                .entrySet().stream()
                        .map(report -> new Reported(
                                Optional.of(report.getKey()), report.getValue().figures()))
                        .toList();
    }

    @Override
    public Claim alone() {
        return alone(
                application.submission().edition().id(),
                application.submission().company());
    }

    @Override
    public boolean finished() {
        return state.finished();
    }

    /** The day around which the result is to be expected. */
    LocalDate targetDay() {
        return intake.plusMonths(1).atDay(RESULT_DAY);
    }

    /** Whether the result was notified. */
    boolean resultIsKnown() {
        return application.adopted() || state == SupportState.REJECTED;
    }

    SupportCase with(Application changed) {
        return new SupportCase(id, changed, state, intake, months, exhibit);
    }

    SupportCase in(SupportState next) {
        return new SupportCase(id, application, next, intake, months, exhibit);
    }

    SupportCase with(SupportMonths changed) {
        return new SupportCase(id, application, state, intake, changed, exhibit);
    }

    SupportCase with(Exhibit changed) {
        return new SupportCase(id, application, state, intake, months, changed);
    }

    /** In support as long as there is a month left to report. */
    SupportCase supported(SupportMonths changed) {
        return with(changed).in(changed.complete() ? SupportState.COMPLETED : SupportState.IN_SUPPORT);
    }
}
