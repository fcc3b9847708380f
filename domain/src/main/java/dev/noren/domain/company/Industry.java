package dev.noren.domain.company;

import dev.noren.domain.fact.Word;

/** The four rows of the table of the SME Basic Act (KOL25-SME-1), with their limits. */
public enum Industry implements Word {
    /** Manufacturing, and every industry that is none of the others. */
    MANUFACTURING(300_000_000, 300),
    WHOLESALE(100_000_000, 100),
    RETAIL(50_000_000, 50),
    SERVICES(50_000_000, 100);

    private final long capital;
    private final long employees;

    Industry(long capital, long employees) {
        this.capital = capital;
        this.employees = employees;
    }

    /** Either limit suffices; yen, and regularly employed persons. */
    boolean small(long capital, long employees) {
        return capital <= this.capital || employees <= this.employees;
    }
}
