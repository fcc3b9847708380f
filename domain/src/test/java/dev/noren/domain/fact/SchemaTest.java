package dev.noren.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Fact<String> NAME = Fact.of("name", FactType.line());
    private static final Fact<Long> COUNT = Fact.of("count", FactType.positive());
    private static final Fact<Boolean> USED = Fact.of("used", FactType.flag());

    @Test
    void a_schema_says_what_must_be_there_and_what_may() {
        var schema = Schema.of(NAME).orNot(COUNT).orNot(USED);

        assertThat(schema.required()).containsExactly(NAME);
        assertThat(schema.optional()).containsExactly(COUNT, USED);
        assertThat(schema.all()).containsExactly(NAME, COUNT, USED);
    }

    @Test
    void a_schema_finds_its_facts_by_name_and_no_others() {
        var schema = Schema.of(NAME).orNot(COUNT);

        assertThat(schema.named("name")).containsSame(NAME);
        assertThat(schema.named("count")).containsSame(COUNT);
        assertThat(schema.named("used")).isEmpty();
        assertThat(Schema.EMPTY.named("name")).isEmpty();
    }

    @Test
    void where_all_is_optional_nothing_is_required() {
        assertThat(Schema.allOptional(NAME, COUNT).required()).isEmpty();
        assertThat(Schema.allOptional(NAME, COUNT).optional()).containsExactly(NAME, COUNT);
    }
}
