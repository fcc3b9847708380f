package dev.noren.domain.terms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Mall24;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsChangeTest {

    private static TermsChange between(List<Clause> before, List<Clause> after) {
        return TermsChange.between(new Terms("t", 1, before), new Terms("t", 2, after));
    }

    @Test
    void clauses_come_and_go_in_the_order_in_which_they_stand() {
        var change =
                between(List.of(Mall24.OV_1, Mall24.OV_3, Mall24.OV_4), List.of(Mall24.OV_3, Mall24.OV_6, Mall24.OV_5));

        assertThat(change.added()).containsExactly(Mall24.OV_6, Mall24.OV_5);
        assertThat(change.removed()).containsExactly(Mall24.OV_1, Mall24.OV_4);
        assertThat(change.reordered()).isFalse();
        assertThat(change.isNone()).isFalse();
        assertThat(change.clauses()).containsExactly(Mall24.OV_6, Mall24.OV_5, Mall24.OV_1, Mall24.OV_4);
    }

    @Test
    void another_order_alone_is_a_change_too() {
        var change = between(List.of(Mall24.OV_1, Mall24.OV_3), List.of(Mall24.OV_3, Mall24.OV_1));

        assertThat(change.clauses()).isEmpty();
        assertThat(change.reordered()).isTrue();
        assertThat(change.isNone()).isFalse();
    }

    @Test
    void the_same_terms_have_no_change() {
        assertThat(between(List.of(Mall24.OV_1), List.of(Mall24.OV_1)).isNone()).isTrue();
    }
}
