package dev.noren.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Lifecycle;
import org.junit.jupiter.api.Test;

class ProgrammesTest {

    @Test
    void a_case_of_a_programme_is_a_listing_an_inquiry_or_a_participation() {
        assertThat(Programmes.byName().values().stream()
                        .flatMap(programme -> programme.lifecycles().stream())
                        .map(Lifecycle::kind))
                .containsOnly("listing", "inquiry", Lifecycle.PARTICIPATION);
    }
}
