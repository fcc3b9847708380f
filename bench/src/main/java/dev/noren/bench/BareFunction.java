package dev.noren.bench;

import dev.noren.bench.Applicant.Bare;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.ruling.Eligibility;
import org.jspecify.annotations.Nullable;

/** The twelve conditions of JAPAN MALL 2024 written out by hand over fields: the yardstick. It names no clause. */
final class BareFunction {

    static final int UNMET = 1;
    static final int TO_JUDGE = 2;
    static final int UNKNOWN = 4;
    static final int ADVISED = 8;

    private BareFunction() {}

    /** Which sorts of verdict there are; all conditions are looked at. */
    static int look(Bare of, String destination, long fewCases) {
        int seen = 0;
        if (!"JP".equals(of.seat()) && !isTrue(of.japaneseAffiliate())) {
            seen |= of.seat() == null || of.japaneseAffiliate() == null ? UNKNOWN : UNMET;
        }
        if (!isTrue(of.consumer())) {
            seen |= of.consumer() == null ? UNKNOWN : UNMET;
        }
        if (of.sellableIn() == null) {
            seen |= UNKNOWN;
        } else if (!of.sellableIn().contains(destination)) {
            seen |= UNMET;
        }
        boolean own = of.producer() != null && of.producer().isEmpty();
        if (!own && !isTrue(of.makerConsent())) {
            seen |= of.producer() == null || of.makerConsent() == null ? UNKNOWN : UNMET;
        }
        if (of.janCode() == null) {
            seen |= ADVISED;
        }
        if (of.minimumOrderCases() == null || of.minimumOrderCases() > fewCases) {
            seen |= ADVISED;
        }
        if (!isTrue(of.insuredAbroad())) {
            seen |= ADVISED;
        }
        return destination.equals("CN") ? seen | fromThere(of) : seen;
    }

    private static int fromThere(Bare of) {
        boolean food = of.category() == Category.FOOD || of.category() == Category.ALCOHOL;
        boolean perhapsFeed = of.category() == Category.OTHER;
        if (of.category() != null && !food && !perhapsFeed) {
            return 0;
        }
        if (of.prefecture() == null) {
            return of.madeIn() != null && !of.madeIn().equals("JP") ? 0 : UNKNOWN;
        }
        boolean closed = Prefecture.CLOSED_TO_CHINA.contains(of.prefecture())
                && !(of.prefecture() == Prefecture.NIIGATA && isTrue(of.rice()));
        return closed ? food ? UNMET : perhapsFeed ? TO_JUDGE : UNKNOWN : 0;
    }

    static Eligibility answer(int seen) {
        return (seen & UNMET) != 0
                ? Eligibility.INELIGIBLE
                : (seen & TO_JUDGE) != 0
                        ? Eligibility.NEEDS_JUDGEMENT
                        : (seen & UNKNOWN) != 0 ? Eligibility.INCOMPLETE : Eligibility.ELIGIBLE;
    }

    private static boolean isTrue(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag);
    }
}
