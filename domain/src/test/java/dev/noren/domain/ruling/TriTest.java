package dev.noren.domain.ruling;

import static dev.noren.domain.ruling.Tri.MET;
import static dev.noren.domain.ruling.Tri.UNKNOWN;
import static dev.noren.domain.ruling.Tri.UNMET;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Kleene's truth tables. */
class TriTest {

    @ParameterizedTest
    @CsvSource({
        "MET,     MET,     MET",
        "MET,     UNMET,   UNMET",
        "MET,     UNKNOWN, UNKNOWN",
        "UNMET,   MET,     UNMET",
        "UNMET,   UNMET,   UNMET",
        "UNMET,   UNKNOWN, UNMET",
        "UNKNOWN, MET,     UNKNOWN",
        "UNKNOWN, UNMET,   UNMET",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void both_hold_only_where_each_does_and_one_that_does_not_settles_it(Tri one, Tri other, Tri both) {
        assertThat(one.and(other)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "MET,     MET,     MET",
        "MET,     UNMET,   MET",
        "MET,     UNKNOWN, MET",
        "UNMET,   MET,     MET",
        "UNMET,   UNMET,   UNMET",
        "UNMET,   UNKNOWN, UNKNOWN",
        "UNKNOWN, MET,     MET",
        "UNKNOWN, UNMET,   UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void either_holds_where_one_does_and_one_that_does_settles_it(Tri one, Tri other, Tri either) {
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void not_turns_met_and_unmet_around_and_leaves_the_unknown() {
        assertThat(MET.not()).isEqualTo(UNMET);
        assertThat(UNMET.not()).isEqualTo(MET);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void de_morgan_holds_for_three_values(Tri one) {
        for (var other : Tri.values()) {
            assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
        }
    }

    @Test
    void what_is_known_is_never_unknown() {
        assertThat(Tri.of(true)).isEqualTo(MET);
        assertThat(Tri.of(false)).isEqualTo(UNMET);
    }
}
