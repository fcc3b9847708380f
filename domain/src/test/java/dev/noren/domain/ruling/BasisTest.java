package dev.noren.domain.ruling;

import static dev.noren.domain.ruling.Basis.EXPRESS;
import static dev.noren.domain.ruling.Basis.IMPLIED;
import static dev.noren.domain.ruling.Basis.SILENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BasisTest {

    @Test
    void silent_is_weaker_than_implied_and_implied_than_express() {
        assertThat(Basis.weakest(List.of(EXPRESS, IMPLIED, EXPRESS))).isEqualTo(IMPLIED);
        assertThat(Basis.weakest(List.of(SILENT, IMPLIED, EXPRESS))).isEqualTo(SILENT);
        assertThat(Basis.weakest(List.of(EXPRESS, EXPRESS))).isEqualTo(EXPRESS);
    }

    @Test
    void what_rests_on_nothing_weaker_is_express() {
        assertThat(Basis.weakest(List.of())).isEqualTo(EXPRESS);
    }
}
