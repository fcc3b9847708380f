package dev.noren.domain.ruling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rules in the order of their source, all of which are looked at, every time. At most 21, so that a look fits a word. */
public final class Guideline<Q> {

    private static final int MOST = Long.SIZE / Chain.BITS;
    private static final int ONE = (1 << Chain.BITS) - 1;
    private static final Verdict[] VERDICTS = Verdict.values();

    private final List<Rule<Q>> rules;
    private final int count;
    private final Chain<Q> chain;

    public Guideline(List<Rule<Q>> rules) {
        if (rules.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " rules");
        }
        this.rules = List.copyOf(rules);
        this.count = rules.size();
        this.chain = new Chain<>(this.rules);
    }

    public List<Rule<Q>> rules() {
        return rules;
    }

    /** Looks at every rule of the question. */
    public Look<Q> look(Q question, Subject subject, Settled settled) {
        long verdicts = chain.look(question, settled);
        int seen = 0;
        for (int i = 0; i < count; i++) {
            seen |= 1 << verdictAt(i, verdicts);
        }
        return new Look<>(this, question, subject, verdicts, seen);
    }

    private static int verdictAt(int rule, long verdicts) {
        return (int) (verdicts >>> rule * Chain.BITS) & ONE;
    }

    /** What came of one look, packed; findings with their names are made only for those who ask. */
    public record Look<Q>(Guideline<Q> guideline, Q question, Subject subject, long verdicts, int seen) {

        public boolean any(Verdict verdict) {
            return (seen & 1 << verdict.ordinal()) != 0;
        }

        public Verdict verdict(int rule) {
            return VERDICTS[verdictAt(rule, verdicts)];
        }

        /** Every rule that speaks of this question with its verdict, in the order of the guideline. */
        public List<Finding> findings() {
            var all = new ArrayList<Finding>();
            for (int i = 0; i < guideline.rules.size(); i++) {
                if (verdict(i) != Verdict.NOT_LOOKED_AT) {
                    all.add(finding(guideline.rules.get(i), verdict(i)));
                }
            }
            return all;
        }

        private Finding finding(Rule<Q> rule, Verdict verdict) {
            return new Finding(
                    rule.clause(),
                    subject,
                    verdict,
                    rule.basis(),
                    verdict == Verdict.UNKNOWN ? rule.missing(question) : Set.of(),
                    verdict == Verdict.MET ? "" : rule.cure());
        }
    }
}
