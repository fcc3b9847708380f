package dev.noren.ports.desk;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Writer;

/** What the office does to editions. */
final class Editions {

    private Editions() {}

    static Order publish(Edition edition) {
        return Order.of(
                Actor.SECRETARIAT,
                "publish-edition",
                Office.with("edition", Writer.write(Edition.SHAPE.write().apply(edition))));
    }

    static Edition newest(Office office, String id) {
        return office.desk.editions().stream()
                .filter(edition -> edition.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
