package dev.noren.domain.ruling;

import static dev.noren.domain.ruling.Eligibility.ELIGIBLE;
import static dev.noren.domain.ruling.Eligibility.INCOMPLETE;
import static dev.noren.domain.ruling.Eligibility.INELIGIBLE;
import static dev.noren.domain.ruling.Eligibility.NEEDS_JUDGEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Deck23;
import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final Fact<Boolean> BINDING = Fact.of("binding", FactType.flag());
    private static final Fact<Boolean> JUDGED = Fact.of("judged", FactType.flag());
    private static final Fact<Boolean> ADVISED = Fact.of("advised", FactType.flag());

    private static final Clause BINDS = Mall24.OV_6;
    private static final Clause TO_JUDGE = Deck23.CN_3;
    private static final Clause PREFERS = Mall24.REQ_3;

    private static final Guideline<Facts> GUIDELINE = new Guideline<>(List.of(
            Rule.ofProduct(BINDS, "", holds(BINDING)),
            Rule.ofProduct(TO_JUDGE, "", holds(JUDGED)).judged().implied(),
            Rule.ofProduct(PREFERS, "", holds(ADVISED)).advised()));

    private static final Facts ALL_WELL = Facts.of(BINDING, true, JUDGED, true, ADVISED, true);

    private static Condition<Facts> holds(Fact<Boolean> fact) {
        return Of.<Facts, Boolean>of(facts -> facts, fact).is(true);
    }

    private static Guideline.Look<Facts> look(String product, Facts facts) {
        return GUIDELINE.look(facts, Subject.product(product), Settled.NOTHING);
    }

    private static Ruling<Eligibility> ruling(Facts... products) {
        var looks = new ArrayList<Guideline.Look<Facts>>();
        for (var product : products) {
            looks.add(look("p" + looks.size(), product));
        }
        return Eligibility.ruling(looks);
    }

    @Test
    void who_meets_everything_is_eligible_by_all_that_is_met() {
        var ruling = ruling(ALL_WELL);

        assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
        assertThat(ruling.because()).containsExactly(BINDS, TO_JUDGE, PREFERS);
        assertThat(ruling.basis()).isEqualTo(Basis.IMPLIED);
        assertThat(ruling.missing()).isEmpty();
    }

    @Test
    void a_preference_not_met_or_unknown_is_advised_and_never_refuses() {
        for (var facts : List.of(ALL_WELL.with(ADVISED, false), ALL_WELL.without(ADVISED))) {
            var ruling = ruling(facts);

            assertThat(ruling.answer()).isEqualTo(ELIGIBLE);
            assertThat(ruling.because()).doesNotContain(PREFERS);
            assertThat(ruling.missing()).isEmpty();
            assertThat(Eligibility.advised(ruling)).containsExactly(PREFERS);
        }
        assertThat(Eligibility.advised(ruling(ALL_WELL))).isEmpty();
    }

    @Test
    void findings_alone_have_the_answer_of_the_look_that_they_come_from() {
        for (var binding : List.of(Facts.NONE, Facts.of(BINDING, true), Facts.of(BINDING, false))) {
            for (var judged : List.of(Facts.NONE, Facts.of(JUDGED, true), Facts.of(JUDGED, false))) {
                var look = look("p", binding.overlaidBy(judged));

                assertThat(Eligibility.answer(look.findings())).isEqualTo(Eligibility.answer(look));
            }
        }
        assertThat(Eligibility.answer(List.of())).isEqualTo(ELIGIBLE);
    }

    @Test
    void ineligible_rests_on_the_unmet_and_on_those_to_be_judged() {
        var ruling = ruling(Facts.of(BINDING, false, JUDGED, false));

        assertThat(ruling.answer()).isEqualTo(INELIGIBLE);
        assertThat(ruling.because()).containsExactly(BINDS, TO_JUDGE);
        assertThat(ruling.basis()).isEqualTo(Basis.IMPLIED);
    }

    @Test
    void ineligible_comes_before_incomplete_and_then_nothing_is_missing() {
        var ruling = ruling(Facts.of(BINDING, false));

        assertThat(ruling.answer()).isEqualTo(INELIGIBLE);
        assertThat(ruling.because()).containsExactly(BINDS);
        assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
        assertThat(ruling.missing()).isEmpty();
        assertThat(ruling.findings().get(1).missing()).containsExactly("judged");
    }

    @Test
    void needs_judgement_comes_before_incomplete_and_rests_on_those_to_be_judged() {
        var ruling = ruling(Facts.of(JUDGED, false));

        assertThat(ruling.answer()).isEqualTo(NEEDS_JUDGEMENT);
        assertThat(ruling.because()).containsExactly(TO_JUDGE);
        assertThat(ruling.basis()).isEqualTo(Basis.IMPLIED);
        assertThat(ruling.missing()).isEmpty();
    }

    @Test
    void incomplete_comes_before_eligible_and_rests_on_the_unknown() {
        var ruling = ruling(Facts.of(JUDGED, true, ADVISED, true));

        assertThat(ruling.answer()).isEqualTo(INCOMPLETE);
        assertThat(ruling.because()).containsExactly(BINDS);
        assertThat(ruling.basis()).isEqualTo(Basis.EXPRESS);
        assertThat(ruling.missing()).containsExactly("binding");
    }

    @Test
    void of_several_products_the_worst_decides_and_only_its_kind_is_cited() {
        var refused = Facts.of(BINDING, false, JUDGED, true);
        var judged = Facts.of(BINDING, true, JUDGED, false);

        assertThat(ruling(ALL_WELL, Facts.NONE).answer()).isEqualTo(INCOMPLETE);
        assertThat(ruling(Facts.NONE, judged).answer()).isEqualTo(NEEDS_JUDGEMENT);
        assertThat(ruling(judged, Facts.NONE, refused).answer()).isEqualTo(INELIGIBLE);
        assertThat(ruling(judged, Facts.NONE, refused).because()).containsExactlyInAnyOrder(TO_JUDGE, BINDS);
        assertThat(ruling(judged, Facts.NONE).because()).containsExactly(TO_JUDGE);
    }

    @Test
    void a_clause_that_stands_against_two_products_is_cited_once_and_found_twice() {
        var ruling = ruling(Facts.of(BINDING, false, JUDGED, true), Facts.of(BINDING, false, JUDGED, true));

        assertThat(ruling.because()).containsExactly(BINDS);
        assertThat(ruling.findings())
                .filteredOn(finding -> finding.verdict() == Verdict.UNMET)
                .extracting(Finding::subject)
                .containsExactly(Subject.product("p0"), Subject.product("p1"));
    }

    @Test
    void the_answer_alone_is_that_of_the_ruling() {
        for (var facts : List.of(
                ALL_WELL, Facts.NONE, Facts.of(BINDING, false), Facts.of(JUDGED, false), Facts.of(BINDING, true))) {
            assertThat(Eligibility.answer(look("ponzu", facts)))
                    .isEqualTo(ruling(facts).answer());
        }
    }

    @Test
    void a_ruling_keeps_its_clauses_when_the_answer_is_read_another_way() {
        var ruling = ruling(Facts.NONE).as("withheld", Basis.SILENT);

        assertThat(ruling.answer()).isEqualTo("withheld");
        assertThat(ruling.basis()).isEqualTo(Basis.SILENT);
        assertThat(ruling.because()).containsExactly(BINDS, TO_JUDGE);
        assertThat(ruling.missing()).containsExactlyInAnyOrder("binding", "judged");
    }
}
