package dev.noren.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.adapters.sqlite.SqliteStore;
import dev.noren.app.rehearsal.KeptStory;
import dev.noren.ports.desk.proof.FoldedOn;
import dev.noren.ports.desk.proof.Proof;
import dev.noren.ports.desk.proof.Replay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever any of the project's stories leaves behind goes together, and would be decided the same way again. */
class SoundStoriesTest {

    @TempDir
    Path folder;

    static Stream<String> stories() {
        return KeptStory.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void goes_together_and_would_be_decided_the_same_way_again(String story) {
        var file = folder.resolve("noren.db");
        KeptStory.play(story, file);

        try (var store = SqliteStore.openToRead(file)) {
            var verified = Proof.of(store).verify(Optional.empty(), records -> {});

            assertThat(verified.contradiction()).isEmpty();
            assertThat(verified.records()).isPositive();

            var differences = new ArrayList<Replay.Difference>();
            var replayed = Replay.of(store).play(differences::add, records -> true);
            assertThat(differences).isEmpty();
            assertThat(FoldedOn.isTheSame(store, story.hashCode())).isPositive();
            assertThat(replayed).isEqualTo(new Replay.Replayed(verified.records(), 0, 0, true));
        }
    }
}
