package dev.noren.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactTest {

    @Test
    void a_fact_bears_its_name_and_type() {
        var capital = Fact.of("capital", FactType.figure());

        assertThat(capital.name()).isEqualTo("capital");
        assertThat(capital).hasToString("capital");
        assertThat(capital.type()).isEqualTo(new FactType.Whole(0, 1_000_000_000_000L));
    }

    @Test
    void only_a_fact_that_tells_who_a_person_is_is_personal() {
        assertThat(Fact.personal("email", FactType.line()).isPersonal()).isTrue();
        assertThat(Fact.of("seat", Codes.country()).isPersonal()).isFalse();
    }

    @Test
    void two_facts_are_the_same_only_if_they_are_the_same_object() {
        assertThat(Fact.of("seat", FactType.line())).isNotEqualTo(Fact.of("seat", FactType.line()));
    }
}
