package dev.noren.ports.desk;

import dev.noren.domain.life.Role;
import dev.noren.domain.promotion.Proposed;
import dev.noren.domain.promotion.Proposed.Objection;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;

/**
 * Asks plug-ins what an order needs of them, before it is written. What they proposed goes with the order; the decision asks
 * nobody.
 */
final class Consultation {

    private static final String PUBLISH = "publish-edition";
    private static final String EDITION = "edition";

    private final Buyers buyers;

    Consultation(Buyers buyers) {
        this.buyers = buyers;
    }

    /** The order with all that plug-ins have to say to it, in place of whatever it came with. */
    Order on(Order sent) {
        var order = sent.with(Proposed.NOTHING);
        return order.command().equals(PUBLISH) && order.by().is(Role.SECRETARIAT) ? publishing(order) : order;
    }

    private Order publishing(Order order) {
        if (!(order.with().get(EDITION).orElse(null) instanceof Form.Fields edition)) {
            return order;
        }
        var resolved = PluginTerms.resolve(edition, buyers);
        var objections = resolved.objections().stream()
                .map(objection -> new Objection(EDITION + "." + objection.field(), objection.says()))
                .toList();
        var resolvedOrder = order.carrying(order.with().with(EDITION, resolved.edition()));
        return objections.isEmpty() ? resolvedOrder : resolvedOrder.with(Proposed.objecting(objections));
    }
}
