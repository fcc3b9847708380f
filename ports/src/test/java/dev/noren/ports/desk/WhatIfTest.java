package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.domain.life.Shown;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would be is answered as what is, and leaves nothing behind. */
class WhatIfTest {

    private static Answer ask(Office office, Actor by, String caseId, Map<String, ?> about) {
        return Office.join(office.desk.ask(Question.on(caseId, by, "what-if", Form.fields(about))));
    }

    private static List<Object> kept(Office office) {
        return List.of(office.everything(), office.records());
    }

    @Test
    void what_would_happen_is_answered_and_nothing_is_kept() {
        var office = Office.open();
        var participation = office.invited();
        var before = kept(office);

        var answer = ask(office, Actor.SECRETARIAT, participation, Map.of("ask", "case", "at", "2030-01-01T00:00:00Z"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Given.class,
                        given -> assertThat(given.facts().need(Shown.STATE)).isEqualTo("expired"));
        assertThat(kept(office)).isEqualTo(before);
        assertThat(office.see(participation, "state")).isEqualTo("invited");
    }

    @Test
    void a_refusal_that_would_come_leaves_no_record_either() {
        var office = Office.open();
        var participation = office.invited();
        var before = kept(office);

        var answer = ask(office, Office.SAKURA, participation, Map.of("do", "decline-option"));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.WRONG_STATE));
        assertThat(kept(office)).isEqualTo(before);
    }

    @Test
    void what_happens_afterwards_is_not_touched_by_what_might_have() {
        var office = Office.open();
        var participation = office.invited();
        ask(office, Office.SAKURA, participation, Map.of("do", "cancel"));

        office.given(Office.register(participation));

        assertThat(office.see(participation, "state")).isEqualTo("registered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2024-02-30T00:00:00+09:00", "2000-01-01T00:00:00Z"})
    void a_moment_that_is_none_or_is_over_is_refused(String at) {
        var office = Office.open();
        var participation = office.invited();

        var answer = ask(office, Actor.SECRETARIAT, participation, Map.of("ask", "case", "at", at));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.fields()).containsExactly("at"));
    }
}
