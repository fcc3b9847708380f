package dev.noren.domain.edition;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Schema;
import java.time.YearMonth;

/** The numbers that an edition sets for its programme. */
public final class Numbers {

    /** Up to how many cases a minimum order counts as small (MALL24-REQ-4; the number is ours). */
    public static final Fact<Long> MINIMUM_ORDER_CASES = Fact.of("minimumOrderCases", FactType.positive());
    /** How many may be adopted (KOL25-OV-9). */
    public static final Fact<Long> PLACES = Fact.of("places", FactType.positive());
    /** The last month to be reported (LINKACT-Q13). */
    public static final Fact<YearMonth> REPORT_UNTIL = Fact.of("reportUntil", new FactType.Month());
    /** Product pages per company (DECK23-STORE-17). */
    public static final Fact<Long> PAGES = Fact.of("pages", FactType.positive());

    public static final Schema SCHEMA = Schema.allOptional(MINIMUM_ORDER_CASES, PLACES, REPORT_UNTIL, PAGES);

    private Numbers() {}
}
