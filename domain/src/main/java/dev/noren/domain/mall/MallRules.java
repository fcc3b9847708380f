package dev.noren.domain.mall;

import static dev.noren.domain.clause.Deck23.MALL_1;
import static dev.noren.domain.clause.Deck23.MALL_2;
import static dev.noren.domain.clause.Deck23.MALL_3;
import static dev.noren.domain.clause.Deck23.MALL_4;
import static dev.noren.domain.clause.Deck23.MALL_6;
import static dev.noren.domain.clause.Mall24.DEAL_1;
import static dev.noren.domain.clause.Mall24.MISC_12;
import static dev.noren.domain.clause.Mall24.OPT_4;
import static dev.noren.domain.clause.Mall24.OPT_5;
import static dev.noren.domain.clause.Mall24.OV_3;
import static dev.noren.domain.clause.Mall24.OV_7;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The two named rule sets of JAPAN MALL: what differs between them, and which clauses say so. */
public enum MallRules implements Word {
    /** Fiscal year 2023: simple and premium plans (DECK23-MALL-*); of the rest, the 2024 document is read. */
    MALL_2023(
            "simple",
            "premium",
            List.of(MALL_1),
            List.of(MALL_6),
            List.of(MALL_3, MALL_4, MISC_12),
            List.of(MALL_3),
            List.of(MALL_4),
            Optional.of(MALL_2)),
    /** Fiscal year 2024: free promotion and paid options (MALL24-*). */
    MALL_2024(
            "free",
            "paid",
            List.of(OV_7),
            List.of(OV_3, DEAL_1),
            List.of(OPT_4, OPT_5, MISC_12),
            List.of(OPT_4),
            List.of(OPT_5),
            Optional.empty());

    private final String freePlan;
    private final String paidPlan;
    private final List<Clause> free;
    private final List<Clause> exceptional;
    private final List<Clause> passed;
    private final List<Clause> notPassed;
    private final List<Clause> paying;
    private final Optional<Clause> smallAndMidSizeOnly;

    MallRules(
            String freePlan,
            String paidPlan,
            List<Clause> free,
            List<Clause> exceptional,
            List<Clause> passed,
            List<Clause> notPassed,
            List<Clause> paying,
            Optional<Clause> smallAndMidSizeOnly) {
        this.freePlan = freePlan;
        this.paidPlan = paidPlan;
        this.free = free;
        this.exceptional = exceptional;
        this.passed = passed;
        this.notPassed = notPassed;
        this.paying = paying;
        this.smallAndMidSizeOnly = smallAndMidSizeOnly;
    }

    /** What the plan is called, without and with a confirmed option. */
    String plan(boolean paid) {
        return paid ? paidPlan : freePlan;
    }

    /** That taking part is free. */
    List<Clause> free() {
        return free;
    }

    /** That deals are as a rule delivered in Japan, in yen, and bought out in full. */
    List<Clause> exceptional() {
        return exceptional;
    }

    /** That an option is screened, and whoever passes pays in full by the date given. */
    List<Clause> passed() {
        return passed;
    }

    /** That an option is screened, and whoever does not pass joins free of charge. */
    List<Clause> notPassed() {
        return notPassed;
    }

    /** That the fee is due by the date given. */
    List<Clause> paying() {
        return paying;
    }

    /** The clause that opens paid options to mid-size and small companies alone; empty where all may choose one. */
    Optional<Clause> smallAndMidSizeOnly() {
        return smallAndMidSizeOnly;
    }

    /** What any rule set has of something. */
    static Set<Clause> allOf(Function<MallRules, List<Clause>> clauses) {
        return Arrays.stream(values()).map(clauses).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
    }

    /** The rule set of that name. */
    static Optional<MallRules> named(String word) {
        return Word.among(values(), word);
    }
}
