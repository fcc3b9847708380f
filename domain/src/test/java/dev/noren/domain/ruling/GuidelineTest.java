package dev.noren.domain.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Clauses;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuidelineTest {

    private static final int MOST = 21;
    private static final List<Verdict> VERDICTS = List.of(Verdict.values());
    private static final Subject PONZU = Subject.product("ponzu");
    private static final List<Fact<Boolean>> FLAGS = IntStream.range(0, MOST)
            .mapToObj(i -> Fact.of("flag" + i, FactType.flag()))
            .toList();

    private static Rule<Facts> ruleOn(int i) {
        var condition = Of.<Facts, Boolean>of(facts -> facts, FLAGS.get(i)).is(true);
        return Rule.ofProduct(clause(i), "set flag" + i, condition);
    }

    /** So many different clauses, none of them waivable. */
    private static Clause clause(int i) {
        return Clauses.all().stream()
                .filter(clause -> !clause.waivable())
                .toList()
                .get(i);
    }

    /** A rule and facts out of which that verdict comes. */
    private record Meant(Rule<Facts> rule, Verdict verdict) {

        static Meant of(int i, Verdict verdict) {
            return new Meant(
                    switch (verdict) {
                        case MET, UNMET, UNKNOWN -> ruleOn(i);
                        case TO_JUDGE -> ruleOn(i).judged();
                        case ADVISED -> ruleOn(i).advised();
                        case NOT_LOOKED_AT -> ruleOn(i).when(facts -> false);
                    },
                    verdict);
        }

        static Facts facts(List<Meant> all) {
            var facts = Facts.NONE;
            for (int i = 0; i < all.size(); i++) {
                facts = switch (all.get(i).verdict) {
                    case MET -> facts.with(FLAGS.get(i), true);
                    case UNMET, TO_JUDGE, ADVISED -> facts.with(FLAGS.get(i), false);
                    case UNKNOWN, NOT_LOOKED_AT -> facts;
                };
            }
            return facts;
        }
    }

    @Test
    void every_one_of_21_rules_keeps_its_own_verdict() {
        var random = new Random(21);
        for (int round = 0; round < 500; round++) {
            var meant = IntStream.range(0, MOST)
                    .mapToObj(i -> Meant.of(i, VERDICTS.get(random.nextInt(VERDICTS.size()))))
                    .toList();
            var look = new Guideline<>(meant.stream().map(Meant::rule).toList())
                    .look(Meant.facts(meant), PONZU, Settled.NOTHING);

            assertThat(IntStream.range(0, MOST).mapToObj(look::verdict))
                    .containsExactlyElementsOf(
                            meant.stream().map(Meant::verdict).toList());
        }
    }

    @Test
    void a_look_knows_which_verdicts_came_up() {
        for (var verdict : Verdict.values()) {
            var meant = List.of(Meant.of(0, Verdict.MET), Meant.of(1, verdict));
            var look = new Guideline<>(meant.stream().map(Meant::rule).toList())
                    .look(Meant.facts(meant), PONZU, Settled.NOTHING);

            for (var asked : Verdict.values()) {
                assertThat(look.any(asked)).isEqualTo(asked == Verdict.MET || asked == verdict);
            }
        }
    }

    @Test
    void more_than_21_rules_do_not_fit_a_look() {
        var rules = new ArrayList<Rule<Facts>>();
        IntStream.range(0, MOST).forEach(i -> rules.add(ruleOn(i)));

        assertThat(new Guideline<>(rules).rules()).hasSize(MOST);
        rules.add(ruleOn(0));
        assertThatThrownBy(() -> new Guideline<>(rules)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_rule_that_speaks_is_reported_in_order_also_behind_one_that_refuses() {
        var guideline = new Guideline<>(List.of(ruleOn(0), ruleOn(1).when(facts -> false), ruleOn(2), ruleOn(3)));
        var look = guideline.look(Facts.of(FLAGS.get(0), false, FLAGS.get(2), true), PONZU, Settled.NOTHING);

        assertThat(look.findings())
                .extracting(Finding::clause, Finding::verdict)
                .containsExactly(
                        tuple(clause(0), Verdict.UNMET),
                        tuple(clause(2), Verdict.MET),
                        tuple(clause(3), Verdict.UNKNOWN));
    }

    @Test
    void a_finding_says_whom_it_is_about_what_is_missing_and_what_would_mend_it() {
        var guideline = new Guideline<>(List.of(ruleOn(0), ruleOn(1).implied(), ruleOn(2)));
        var findings = guideline
                .look(Facts.of(FLAGS.get(0), true, FLAGS.get(1), false), PONZU, Settled.NOTHING)
                .findings();

        assertThat(findings)
                .containsExactly(
                        new Finding(clause(0), PONZU, Verdict.MET, Basis.EXPRESS, Set.of(), ""),
                        new Finding(clause(1), PONZU, Verdict.UNMET, Basis.IMPLIED, Set.of(), "set flag1"),
                        new Finding(clause(2), PONZU, Verdict.UNKNOWN, Basis.EXPRESS, Set.of("flag2"), "set flag2"));
    }
}
