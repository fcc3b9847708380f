package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driven.Token;
import dev.noren.ports.driven.Token.Kind;
import dev.noren.ports.form.Json;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TokenFormTest {

    private static final Instant ISSUED = Instant.parse("2024-09-02T00:00:00Z");

    private static Token token(Kind kind) {
        return new Token("a", "ff", Actor.company("sakura"), kind, "x", ISSUED, Optional.empty(), Optional.of(ISSUED));
    }

    @ParameterizedTest
    @EnumSource
    void a_token_of_every_kind_is_read_as_it_was_written(Kind kind) {
        assertThat(TokenForm.read("a", TokenForm.write(token(kind)))).isEqualTo(token(kind));
    }

    @ParameterizedTest
    @CsvSource({"false, BEARER", "true, REHEARSALS"})
    void a_token_kept_before_there_were_calendars_is_what_it_was(boolean rehearsal, Kind kind) {
        var kept = Json.keptFields("""
                {"version":1,"hash":"ff","role":"company","name":"sakura","rehearsal":%s,"label":"x",\
                "issued":"2024-09-02T00:00:00Z","revoked":"2024-09-02T00:00:00Z"}""".formatted(rehearsal));

        assertThat(TokenForm.read("a", kept)).isEqualTo(token(kind));
    }

    @Test
    void a_token_of_a_kind_that_nobody_knows_is_not_taken_for_another() {
        var kept = Json.keptFields("""
                {"version":3,"hash":"ff","role":"company","name":"sakura","kind":"more","label":"x",\
                "issued":"2024-09-02T00:00:00Z"}""");

        assertThatThrownBy(() -> TokenForm.read("a", kept)).hasMessageContaining("more");
    }
}
