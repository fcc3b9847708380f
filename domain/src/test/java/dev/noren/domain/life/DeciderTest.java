package dev.noren.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Mall24;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.PlainCase.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order in which reasons are looked at (section 3), on a case that does nothing but stand somewhere. */
class DeciderTest {

    private static final Problem MISREAD = new Problem("amount", Flaw.NOT_A_WHOLE_NUMBER);

    private static Row.Draft<PlainCase, String> row() {
        return Row.<PlainCase, String>on("go", Role.COMPANY).from(Place.HERE);
    }

    private static Decision<String> decide(
            Row<PlainCase, String> row, Place place, List<Problem> unreadable, long seen) {
        var joined = new PlainCase(Story.CASE, "sakura", place, Dossier.EMPTY.consented(Cast.CONSENT));
        var world = Cast.world(Cast.STREET).under(Cast.TERMS.followedBy(List.of(Mall24.MISC_12)));
        var attempt = new Attempt<>(joined, Story.CASE, Cast.SAKURA, Facts.NONE, world);
        return Decider.decide(row, attempt, unreadable, OptionalLong.of(seen), 7);
    }

    private static Decision.Refused<String> refused(
            Row<PlainCase, String> row, Place place, List<Problem> unreadable, long seen) {
        return (Decision.Refused<String>) decide(row, place, unreadable, seen);
    }

    /** What stands against it from here on, with new terms besides; and under which code. */
    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(Code.NOT_FOUND, Code.NOT_FOUND),
                Arguments.of(Code.WRONG_STATE, Code.WRONG_STATE),
                Arguments.of(Code.INVALID, Code.INVALID),
                Arguments.of(Code.DUPLICATE, Code.DUPLICATE),
                Arguments.of(Code.CONFLICT, Code.TERMS_CHANGED),
                Arguments.of(Code.CLAUSE, Code.TERMS_CHANGED));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void the_first_code_in_order_decides(Code reason, Code code) {
        var row = row().guard(Set.of(Mall24.MISC_1), (attempt, reasons) -> {
                    reasons.clause(Mall24.MISC_1);
                    reasons.code(reason);
                })
                .then(attempt -> Outcome.nothing());
        var refused = refused(row, Place.HERE, List.of(), 7);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.because()).containsExactly(Mall24.MISC_1);
    }

    @Test
    void what_is_missing_is_named_with_the_clause_that_asks_for_it_and_what_is_misread_is_not() {
        var row = row().requiredBy(Mall24.MISC_1).then(attempt -> Outcome.nothing());
        var missing = new Problem("lines[0].orders", Flaw.REQUIRED);

        assertThat(refused(row, Place.HERE, List.of(missing), 7).because()).containsExactly(Mall24.MISC_1);
        assertThat(refused(row, Place.HERE, List.of(MISREAD), 7).because()).isEmpty();
        assertThat(refused(row().then(attempt -> Outcome.nothing()), Place.HERE, List.of(missing), 7)
                        .because())
                .isEmpty();
        assertThat(row.cites()).containsExactly(Mall24.MISC_1);
    }

    @Test
    void a_payload_that_cannot_be_read_is_invalid_and_the_guards_are_looked_at_all_the_same() {
        var row = row().guard(Set.of(Mall24.MISC_1), (attempt, reasons) -> reasons.clause(Mall24.MISC_1))
                .then(attempt -> Outcome.nothing());
        var refused = refused(row, Place.HERE, List.of(MISREAD), 7);
        assertThat(refused.code()).isEqualTo(Code.INVALID);
        assertThat(refused.because()).containsExactly(Mall24.MISC_1);
        assertThat(refused.reasons()).anyMatch(reason -> reason.field().equals(Optional.of("amount")));
    }

    @Test
    void in_the_wrong_place_the_guards_are_looked_at_all_the_same() {
        var row = row().guard(Set.of(Mall24.MISC_1), (attempt, reasons) -> reasons.clause(Mall24.MISC_1))
                .then(attempt -> Outcome.nothing());
        var refused = refused(row, Place.THERE, List.of(MISREAD), 6);
        assertThat(refused.code()).isEqualTo(Code.WRONG_STATE);
        assertThat(refused.because()).containsExactly(Mall24.MISC_1);
    }

    @Test
    void a_clause_that_speaks_first_speaks_before_the_place_and_the_payload() {
        var row = row().first(Set.of(Mall24.REG_1), (attempt, reasons) -> reasons.clause(Mall24.REG_1))
                .then(attempt -> Outcome.nothing());
        Stream.of(Place.values()).forEach(place -> {
            var refused = refused(row, place, List.of(MISREAD), 6);
            assertThat(refused.code()).isEqualTo(Code.CLAUSE);
            assertThat(refused.because()).containsExactly(Mall24.REG_1);
        });
    }

    @Test
    void whoever_has_read_an_older_version_is_in_conflict() {
        var leaving = row().leaving().then(attempt -> Outcome.nothing());
        assertThat(refused(leaving, Place.HERE, List.of(), 6).code()).isEqualTo(Code.CONFLICT);
        assertThat(decide(leaving, Place.HERE, List.of(), 7)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void what_is_accepted_rests_on_the_rows_clauses_too() {
        var row = row().leaving()
                .rests(Mall24.REG_1)
                .then(attempt -> Outcome.<String>nothing().because(Mall24.FLOW_1, Mall24.REG_1));
        var accepted = (Decision.Accepted<String>) decide(row, Place.HERE, List.of(), 7);
        assertThat(accepted.outcome().because()).containsExactly(Mall24.FLOW_1, Mall24.REG_1);
    }
}
