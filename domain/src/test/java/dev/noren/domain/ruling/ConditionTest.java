package dev.noren.domain.ruling;

import static dev.noren.domain.ruling.Tri.MET;
import static dev.noren.domain.ruling.Tri.UNKNOWN;
import static dev.noren.domain.ruling.Tri.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    private static final Fact<Boolean> A = Fact.of("a", FactType.flag());
    private static final Fact<Boolean> B = Fact.of("b", FactType.flag());
    private static final Fact<Boolean> C = Fact.of("c", FactType.flag());
    private static final Fact<Long> COUNT = Fact.of("count", FactType.figure());

    private static Condition<Facts> holds(Fact<Boolean> fact) {
        return Of.<Facts, Boolean>of(facts -> facts, fact).is(true);
    }

    private static Of<Facts, Long> count() {
        return Of.of(facts -> facts, COUNT);
    }

    private static Facts where(Fact<Boolean> fact, Tri tri) {
        return switch (tri) {
            case MET -> Facts.of(fact, true);
            case UNMET -> Facts.of(fact, false);
            case UNKNOWN -> Facts.NONE;
        };
    }

    private static Set<String> missing(Condition<Facts> condition, Facts facts) {
        var names = new TreeSet<String>();
        condition.missing(facts, names);
        return names;
    }

    @ParameterizedTest
    @EnumSource
    void a_condition_on_a_fact_is_as_the_fact_is(Tri tri) {
        assertThat(holds(A).look(where(A, tri))).isEqualTo(tri);
    }

    @ParameterizedTest
    @EnumSource
    void conditions_combine_as_their_truth_values_do(Tri one) {
        for (var other : Tri.values()) {
            var facts = where(A, one).overlaidBy(where(B, other));

            assertThat(holds(A).and(holds(B)).look(facts)).isEqualTo(one.and(other));
            assertThat(holds(A).or(holds(B)).look(facts)).isEqualTo(one.or(other));
            assertThat(holds(A).not().look(facts)).isEqualTo(one.not());
        }
    }

    @Test
    void a_value_is_one_of_several_or_passes_a_test() {
        assertThat(count().isOneOf(Set.of(1L, 2L)).look(Facts.of(COUNT, 2L))).isEqualTo(MET);
        assertThat(count().isOneOf(Set.of(1L, 2L)).look(Facts.of(COUNT, 3L))).isEqualTo(UNMET);
        assertThat(count().isOneOf(Set.of(1L, 2L)).look(Facts.NONE)).isEqualTo(UNKNOWN);
        assertThat(count().matches(value -> value > 9).look(Facts.of(COUNT, 10L)))
                .isEqualTo(MET);
        assertThat(count().matches(value -> value > 9).look(Facts.of(COUNT, 9L)))
                .isEqualTo(UNMET);
    }

    @Test
    void whether_a_fact_is_given_is_never_unknown() {
        assertThat(count().isGiven().look(Facts.of(COUNT, 0L))).isEqualTo(MET);
        assertThat(count().isGiven().look(Facts.NONE)).isEqualTo(UNMET);
        assertThat(missing(count().isGiven(), Facts.NONE)).isEmpty();
    }

    @Test
    void always_holds_and_needs_nothing() {
        assertThat(Condition.<Facts>always().look(Facts.NONE)).isEqualTo(MET);
        assertThat(missing(Condition.always(), Facts.NONE)).isEmpty();
    }

    @Test
    void an_unknown_fact_is_missing_by_its_bare_name_also_behind_not() {
        assertThat(missing(holds(A), Facts.NONE)).containsExactly("a");
        assertThat(missing(holds(A).not(), Facts.NONE)).containsExactly("a");
    }

    @Test
    void both_parts_of_either_are_missing_as_long_as_neither_settles_it() {
        assertThat(missing(holds(A).or(holds(B)), Facts.NONE)).containsExactly("a", "b");
        assertThat(missing(holds(A).or(holds(B)), Facts.of(A, false))).containsExactly("b");
        assertThat(missing(holds(A).and(holds(B)), Facts.of(B, true))).containsExactly("a");
    }

    @Test
    void a_part_that_is_settled_already_names_none_of_its_facts() {
        var settledByOne = holds(A).or(holds(B)).and(holds(C));

        assertThat(missing(settledByOne, Facts.of(A, true))).containsExactly("c");
        assertThat(missing(holds(A).and(holds(B)).or(holds(C)), Facts.of(A, false)))
                .containsExactly("c");
    }
}
