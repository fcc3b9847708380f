package dev.noren.domain.kol;

import static dev.noren.domain.clause.Kol25.DISC_5;
import static dev.noren.domain.clause.Kol25.DISC_6;
import static dev.noren.domain.clause.Kol25.DISC_6_1;
import static dev.noren.domain.clause.Kol25.DISC_6_2;
import static dev.noren.domain.clause.Kol25.DISC_6_3;
import static dev.noren.domain.clause.Kol25.DISC_6_4;
import static dev.noren.domain.clause.Kol25.DISC_6_5;
import static dev.noren.domain.clause.Kol25.DISC_6_6;
import static dev.noren.domain.clause.Kol25.DISC_6_7;
import static dev.noren.domain.clause.Kol25.DISC_7;
import static dev.noren.domain.clause.Kol25.NOTE_10;
import static dev.noren.domain.clause.Kol25.NOTE_11;
import static dev.noren.domain.life.Actor.CLOCK;
import static dev.noren.domain.life.Actor.SECRETARIAT;
import static dev.noren.domain.life.Cast.SAKURA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.Checks;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Story;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.Refund;
import dev.noren.domain.ruling.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KolEndingsTest {

    /** The grounds as the specification writes them, with their clauses. */
    private static final Map<String, List<Clause>> GROUNDS = Map.of(
            "unqualified", List.of(DISC_5),
            "local-rules", List.of(NOTE_10),
            "6-1", List.of(DISC_6, DISC_6_1),
            "6-2", List.of(DISC_6, DISC_6_2),
            "6-3", List.of(DISC_6, DISC_6_3),
            "6-4", List.of(DISC_6, DISC_6_4),
            "6-5", List.of(DISC_6, DISC_6_5),
            "6-6", List.of(DISC_6, DISC_6_6),
            "6-7", List.of(DISC_6, DISC_6_7));

    private static Story<KolCase, KolEvent> standing(KolState state) {
        return KolCases.story().given(KolCases.standing(state));
    }

    private static Clause[] clausesOf(KolGround ground) {
        var clauses = new ArrayList<>(GROUNDS.get(ground.word()));
        clauses.add(DISC_7);
        return clauses.toArray(Clause[]::new);
    }

    @ParameterizedTest
    @EnumSource
    void each_ground_has_its_clauses(KolGround ground) {
        assertThat(ground.clauses()).isEqualTo(GROUNDS.get(ground.word()));
    }

    @Test
    void each_power_has_its_own_grounds() {
        standing(KolState.ADOPTED)
                .when("cancel-adoption", SECRETARIAT, KolPayloads.cancelling(KolGround.FORCE_MAJEURE))
                .thenRefused(Code.INVALID)
                .naming("ground");
        for (var ground : List.of(KolGround.UNQUALIFIED, KolGround.LOCAL_RULES)) {
            standing(KolState.ADOPTED)
                    .when("call-off", SECRETARIAT, KolPayloads.callingOff(ground))
                    .thenRefused(Code.INVALID)
                    .naming("ground");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FORCE_MAJEURE")
    void an_adoption_is_cancelled_on_its_ground_with_the_ruling_on_the_fee(KolGround ground) {
        var refund = KolProgramme.FREE.refund();
        var cancelled = standing(KolState.PROMOTING)
                .when("cancel-adoption", SECRETARIAT, KolPayloads.cancelling(ground))
                .thenAccepted(new KolEvent.AdoptionCancelled(ground, "a note", refund))
                .restingOn(clausesOf(ground))
                .after();
        assertThat(cancelled.state()).isEqualTo(KolState.CANCELLED);
        assertThat(cancelled.refund()).contains(refund);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNQUALIFIED", "LOCAL_RULES"})
    void a_participation_is_called_off_on_its_ground_by_the_office_or_with_the_whole_edition(KolGround ground) {
        for (var by : List.of(SECRETARIAT, CLOCK)) {
            var calledOff = standing(KolState.ADOPTED)
                    .when("call-off", by, KolPayloads.callingOff(ground))
                    .thenAccepted(new KolEvent.CalledOff(ground, KolProgramme.FREE.refund()))
                    .restingOn(clausesOf(ground))
                    .after();
            assertThat(calledOff.state()).isEqualTo(KolState.CALLED_OFF);
        }
    }

    @Test
    void nothing_was_received_and_no_other_cost_is_made_up_for() {
        var refund = KolProgramme.FREE.refund();
        assertThat(refund.answer()).isEqualTo(Refund.NOT_APPLICABLE);
        assertThat(refund.basis()).isEqualTo(Basis.EXPRESS);
        assertThat(refund.because()).containsExactly(DISC_7);
        assertThat(refund.amount()).isEqualTo(Money.yen(0));
    }

    @Test
    void a_cancellation_carries_a_ground_and_a_note() {
        standing(KolState.ADOPTED)
                .when("cancel-adoption", SECRETARIAT)
                .thenRefused(Code.INVALID)
                .naming("ground", "note");
        standing(KolState.ADOPTED)
                .when("call-off", SECRETARIAT)
                .thenRefused(Code.INVALID)
                .naming("ground");
    }

    @Test
    void a_company_leaves_without_a_ruling() {
        var withdrawn = standing(KolState.ADOPTED)
                .when("withdraw", SAKURA)
                .thenAccepted(new KolEvent.Withdrawn())
                .restingOn()
                .after();
        assertThat(withdrawn.refund()).isEmpty();
        assertThat(withdrawn.finished()).isTrue();
    }

    @Test
    void nobody_takes_part_in_anothers_place_and_least_of_all_somebody_who_is_not_there() {
        standing(KolState.ADOPTED)
                .when("transfer", SAKURA, KolPayloads.transfer())
                .thenRefused(Code.CLAUSE, NOTE_11);
        standing(KolState.ADOPTED)
                .when("transfer", SAKURA, KolPayloads.transfer().with(KolPayload.TO, "nobody"))
                .thenRefused(Code.INVALID, NOTE_11)
                .naming("to");
    }

    @ParameterizedTest
    @EnumSource
    void what_can_be_called_off_says_so_and_so_does_what_is_unfinished(KolState state) {
        var claims = KolCases.standing(state).claims();
        var edition = KolCases.EDITION.id();
        assertThat(claims.contains(Checks.callable(edition)))
                .isEqualTo(List.of(KolState.APPLIED, KolState.ADOPTED, KolState.PROMOTING)
                        .contains(state));
        assertThat(claims.contains(Checks.unfinished(edition))).isEqualTo(!state.finished());
        assertThat(claims.contains(KolCase.applied(edition))).isEqualTo(state == KolState.APPLIED);
    }
}
