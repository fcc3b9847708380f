package dev.noren.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.ports.desk.proof.Proof;
import dev.noren.ports.desk.proof.Replay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** Whether all that a file keeps goes together, and would be decided the same way again. */
final class Proven {

    private Proven() {}

    static void is(Path file) {
        try (var store = SqliteStore.openToRead(file)) {
            var verified = Proof.of(store).verify(Optional.empty(), records -> {});
            assertThat(verified.contradiction()).isEmpty();
            var differences = new ArrayList<Replay.Difference>();
            var replayed = Replay.of(store).play(differences::add, records -> true);
            assertThat(differences).isEmpty();
            assertThat(replayed.records()).isEqualTo(verified.records());
        }
    }
}
