package dev.noren.adapters.http;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Schema;
import dev.noren.ports.driving.Stage;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Reader;
import dev.noren.ports.form.UnreadableException;
import java.time.Instant;
import java.util.Set;

/** Emptying the store and moving the clock, for rehearsals. There is no such path where real cases are run. */
final class RehearsalRoute {

    private static final Fact<Instant> CLOCK = Fact.of("clock", new FactType.Moment());

    private final Stage stage;

    RehearsalRoute(Stage stage) {
        this.stage = stage;
    }

    void register(Door door) {
        door.post("/v1/rehearsal", this::rehearsal);
    }

    /** A scene begins a story; a clock alone moves it on. */
    private void rehearsal(Exchange exchange) {
        if (!exchange.token().rehearsal()) {
            throw TroubleException.of(Trouble.NOT_ALLOWED);
        }
        var body = exchange.body();
        if (body.values().keySet().equals(Set.of(CLOCK.name()))) {
            moveTo(exchange, body);
        } else {
            begin(exchange, body);
        }
    }

    private void moveTo(Exchange exchange, Form.Fields body) {
        var read = Reader.read(Schema.of(CLOCK), body);
        if (!read.misread().isEmpty()) {
            throw TroubleException.unreadable(
                    CLOCK.name(), read.misread().getFirst().problem().flaw());
        }
        try {
            stage.moveTo(read.value().need(CLOCK));
        } catch (IllegalArgumentException back) {
            throw TroubleException.unreadable(CLOCK.name(), Flaw.BEFORE_ITS_START);
        }
        exchange.send(200, body);
    }

    private void begin(Exchange exchange, Form.Fields scene) {
        try {
            exchange.send(200, stage.begin(scene));
        } catch (UnreadableException faulty) {
            throw TroubleException.unreadable(faulty);
        }
    }
}
