package dev.noren.domain.ruling;

import static dev.noren.domain.clause.Deck23.CN_3;
import static dev.noren.domain.clause.Mall24.REQ_17;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.clause.Clause;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class SettledTest {

    @Test
    void what_nobody_settled_is_to_be_judged() {
        assertThat(Settled.NOTHING.verdictOn(CN_3)).isEqualTo(Verdict.TO_JUDGE);
        assertThat(Settled.NOTHING.with(REQ_17, true).verdictOn(CN_3)).isEqualTo(Verdict.TO_JUDGE);
        assertThat(Settled.NOTHING.accepts(CN_3)).isFalse();
    }

    @Test
    void an_accepted_clause_counts_as_met_and_one_not_accepted_as_unmet() {
        var settled = Settled.NOTHING.with(CN_3, true).with(REQ_17, false);

        assertThat(settled.verdictOn(CN_3)).isEqualTo(Verdict.MET);
        assertThat(settled.accepts(CN_3)).isTrue();
        assertThat(settled.verdictOn(REQ_17)).isEqualTo(Verdict.UNMET);
        assertThat(settled.accepts(REQ_17)).isFalse();
    }

    @Test
    void the_last_word_counts() {
        assertThat(Settled.NOTHING.with(CN_3, true).with(CN_3, false).accepts(CN_3))
                .isFalse();
        assertThat(Settled.NOTHING.with(CN_3, false).with(CN_3, true).accepts(CN_3))
                .isTrue();
    }

    @Test
    void the_newer_of_two_lies_over_the_older_clause_by_clause() {
        var older = Settled.NOTHING.with(CN_3, true).with(REQ_17, true);
        var newer = Settled.NOTHING.with(CN_3, false);

        assertThat(older.overlaidBy(newer))
                .isEqualTo(Settled.NOTHING.with(CN_3, false).with(REQ_17, true));
        assertThat(older.overlaidBy(Settled.NOTHING)).isEqualTo(older);
        assertThat(Settled.NOTHING.overlaidBy(newer)).isEqualTo(newer);
    }

    @Test
    void what_is_settled_cannot_be_changed_from_outside() {
        var map = new HashMap<Clause, Boolean>();
        map.put(CN_3, true);
        var settled = new Settled(map);
        map.put(CN_3, false);

        assertThat(settled.accepts(CN_3)).isTrue();
        assertThatThrownBy(() -> settled.accepted().put(CN_3, false)).isInstanceOf(UnsupportedOperationException.class);
    }
}
