package dev.noren.ports.driving;

import dev.noren.domain.fact.Word;
import dev.noren.domain.fact.Words;

/** The lists that the office takes away. */
public enum Export implements Word {
    /** Every listing, inquiry and participation, as it stands. */
    CASES(new Words("案件一覧", "Cases")),
    /**
     * What waits for screening or for a decision: where a programme ranks its applications, in that order (KOL25-REQ-5,
     * KOL25-NOTE-1), elsewhere in the order in which they came.
     */
    SCREENING(new Words("審査対象一覧", "Screening")),
    /** The invoices that are not paid in full. */
    INVOICES(new Words("未入金一覧", "Invoices outstanding")),
    /** What was reported of sales: a line for each figure (MALL24-OPT-1, KOL25-REQ-8, LINKACT-Q13). */
    SALES_DATA(new Words("販売データ", "Sales data"));

    private final Words title;

    Export(Words title) {
        this.title = title;
    }

    public Words title() {
        return title;
    }
}
