package dev.noren.app.serving;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.desk.InMemoryStore;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Ledger.Tail;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** The head is told once a day, however often it is looked for. */
class HeadLogTest {

    private final InMemoryStore store = new InMemoryStore();
    private final ArrayList<Tail> told = new ArrayList<>();
    private Instant now = Instant.parse("2024-09-02T00:00:00Z");

    @Test
    void it_is_told_at_the_start_and_after_every_midnight() {
        var desk = Noren.with(store).clock(() -> now).build();
        var log = new HeadLog(store, () -> now, told::add);

        log.look();
        log.look();
        assertThat(told).containsExactly(store.read(Ledger::tail));

        desk.submit(Order.of(Actor.SECRETARIAT, "no-such-command", Form.Fields.NONE))
                .toCompletableFuture()
                .join();
        now = Instant.parse("2024-09-02T23:59:59Z");
        log.look();
        assertThat(told).hasSize(1);

        now = Instant.parse("2024-09-03T00:00:00Z");
        log.look();
        log.look();
        assertThat(told).hasSize(2);
        assertThat(told.getLast()).isEqualTo(store.read(Ledger::tail)).isNotEqualTo(told.getFirst());
    }
}
