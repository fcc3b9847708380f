package dev.noren.domain.ruling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Kol25;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

    private static final Fact<Boolean> CONSUMER = Fact.of("consumer", FactType.flag());
    private static final Condition<Facts> FOR_CONSUMERS =
            Of.<Facts, Boolean>of(facts -> facts, CONSUMER).is(true);
    private static final Rule<Facts> RULE = Rule.ofProduct(Mall24.OV_6, "consumer", FOR_CONSUMERS);

    private static Facts where(Tri tri) {
        return switch (tri) {
            case MET -> Facts.of(CONSUMER, true);
            case UNMET -> Facts.of(CONSUMER, false);
            case UNKNOWN -> Facts.NONE;
        };
    }

    private static Rule<Facts> with(Force force) {
        return switch (force) {
            case BINDS -> RULE;
            case JUDGED -> RULE.judged();
            case ADVISES -> RULE.advised();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "BINDS,   MET,     MET",
        "BINDS,   UNMET,   UNMET",
        "BINDS,   UNKNOWN, UNKNOWN",
        "JUDGED,  MET,     MET",
        "JUDGED,  UNMET,   TO_JUDGE",
        "JUDGED,  UNKNOWN, UNKNOWN",
        "ADVISES, MET,     MET",
        "ADVISES, UNMET,   ADVISED",
        "ADVISES, UNKNOWN, ADVISED",
    })
    void what_comes_out_depends_on_the_force_of_the_rule(Force force, Tri tri, Verdict verdict) {
        assertThat(with(force).look(where(tri), Settled.NOTHING)).isEqualTo(verdict);
    }

    @Test
    void a_person_settles_what_is_left_to_judgement() {
        var unmet = where(Tri.UNMET);

        assertThat(RULE.judged().look(unmet, Settled.NOTHING.with(Mall24.OV_6, true)))
                .isEqualTo(Verdict.MET);
        assertThat(RULE.judged().look(unmet, Settled.NOTHING.with(Mall24.OV_6, false)))
                .isEqualTo(Verdict.UNMET);
        assertThat(RULE.judged().look(unmet, Settled.NOTHING.with(Mall24.OV_5, true)))
                .isEqualTo(Verdict.TO_JUDGE);
    }

    @Test
    void nobody_settles_what_binds_or_advises_or_is_met() {
        var accepted = Settled.NOTHING.with(Mall24.OV_6, true);
        var refused = Settled.NOTHING.with(Mall24.OV_6, false);

        assertThat(RULE.look(where(Tri.UNMET), accepted)).isEqualTo(Verdict.UNMET);
        assertThat(RULE.advised().look(where(Tri.UNMET), refused)).isEqualTo(Verdict.ADVISED);
        assertThat(RULE.judged().look(where(Tri.MET), refused)).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @EnumSource
    void a_rule_that_does_not_speak_of_the_question_is_not_looked_at(Tri tri) {
        assertThat(RULE.when(facts -> false).look(where(tri), Settled.NOTHING)).isEqualTo(Verdict.NOT_LOOKED_AT);
    }

    @Test
    void facts_are_missing_only_where_the_answer_is_unknown() {
        assertThat(RULE.missing(where(Tri.UNKNOWN))).containsExactly("consumer");
        assertThat(RULE.missing(where(Tri.MET))).isEmpty();
        assertThat(RULE.missing(where(Tri.UNMET))).isEmpty();
    }

    @Test
    void a_clause_binds_unless_it_can_be_waived() {
        assertThat(Rule.ofCompany(Mall24.OV_5, "", FOR_CONSUMERS).force()).isEqualTo(Force.BINDS);
        assertThat(Rule.ofProduct(Mall24.OV_6, "", FOR_CONSUMERS).force()).isEqualTo(Force.BINDS);
        assertThat(Rule.ofCompany(Mall24.REQ_17, "", FOR_CONSUMERS).force()).isEqualTo(Force.JUDGED);
        assertThat(Rule.ofProduct(Kol25.OV_10, "", FOR_CONSUMERS).force()).isEqualTo(Force.JUDGED);
    }

    @Test
    void a_rule_is_of_the_company_or_of_a_product_and_express_unless_it_says_otherwise() {
        assertThat(Rule.ofCompany(Mall24.OV_5, "", FOR_CONSUMERS).about()).isEqualTo(Subject.Sort.COMPANY);
        assertThat(RULE.about()).isEqualTo(Subject.Sort.PRODUCT);
        assertThat(RULE.basis()).isEqualTo(Basis.EXPRESS);
        assertThat(RULE.implied().basis()).isEqualTo(Basis.IMPLIED);
    }

    @Test
    void what_is_said_of_a_rule_leaves_the_rest_of_it_alone() {
        var rule = RULE.implied().advised().when(facts -> facts.knows(CONSUMER));

        assertThat(rule.clause()).isEqualTo(Mall24.OV_6);
        assertThat(rule.about()).isEqualTo(Subject.Sort.PRODUCT);
        assertThat(rule.basis()).isEqualTo(Basis.IMPLIED);
        assertThat(rule.force()).isEqualTo(Force.ADVISES);
        assertThat(rule.cure()).isEqualTo("consumer");
        assertThat(rule.condition()).isSameAs(FOR_CONSUMERS);
        assertThat(rule.judged().implied().look(Facts.NONE, Settled.NOTHING)).isEqualTo(Verdict.NOT_LOOKED_AT);
    }
}
