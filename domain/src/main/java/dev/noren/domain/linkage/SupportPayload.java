package dev.noren.domain.linkage;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import java.time.LocalDate;
import java.time.YearMonth;

/** What the commands of current exhibitors carry, and the keys of their cases. */
final class SupportPayload {

    static final Fact<Boolean> ADOPTED = Fact.of("adopted", FactType.flag());

    /** The month of a report. */
    static final Fact<YearMonth> MONTH = Fact.of("month", new FactType.Month());

    static final Fact<YearMonth> INTAKE = Fact.of("intake", new FactType.Month());

    /** The day around which the result is to be expected. */
    static final Fact<LocalDate> TARGET_DAY = Fact.of("targetDay", FactType.date());

    static final Fact<LocalDate> EXHIBIT_ENDED_ON = Fact.of("exhibitEndedOn", FactType.date());
    static final Fact<LocalDate> CREDIT_USED_UP_ON = Fact.of("creditUsedUpOn", FactType.date());

    private SupportPayload() {}
}
