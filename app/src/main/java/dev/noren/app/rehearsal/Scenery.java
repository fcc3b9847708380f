package dev.noren.app.rehearsal;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.domain.product.ProductFacts;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Form.Fields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays out what stands before a story starts, at a desk that knows nobody yet. */
final class Scenery {

    private static final String STREET = "japan-street";
    private static final Set<String> BUYERS_OWN = Set.of("country", "invited", "partner", "plugin");

    private final Desk desk;

    Scenery(Desk desk) {
        this.desk = desk;
    }

    /** The built-in editions, with the one rehearsed in its place. */
    static List<Edition> editions(Scene scene) {
        var all = new LinkedHashMap<String, Edition>();
        EditionFiles.builtIn().forEach(edition -> all.put(edition.id(), edition));
        scene.edition().ifPresent(rehearsed -> all.put(rehearsed.id(), rehearsed.asVersion(1)));
        return List.copyOf(all.values());
    }

    /**
     * Registers and lists what is given.
     *
     * @return the ids of the listings, in the order of {@code listings}
     * @throws IllegalArgumentException where something given cannot be
     */
    List<String> layOut(Scene.Given given) {
        given.companies().forEach((name, facts) -> register("company", name, Fields.of(Map.of("facts", facts))));
        given.products().forEach((name, facts) -> {
            var of = facts.get(ProductFacts.OF.name()).orElseThrow();
            register("product", name, Form.fields(Map.of("of", of, "facts", without(facts, Set.of("of")))));
        });
        given.buyers().forEach((name, facts) -> {
            var with = new LinkedHashMap<String, Form>();
            with.put("facts", without(facts, BUYERS_OWN));
            for (var own : List.of(BuyerFacts.COUNTRY.name(), BuyerFacts.INVITED.name())) {
                facts.get(own).ifPresent(value -> with.put(own, value));
            }
            register("buyer", name, Fields.of(with));
        });
        return given.listings().stream()
                .map(product ->
                        laidOut(Order.to(STREET, Actor.CLOCK, "lay-out", Form.fields(Map.of("product", product)))))
                .toList();
    }

    private void register(String sort, String name, Fields with) {
        laidOut(Order.of(Actor.SECRETARIAT, "register-" + sort, with).named(name));
    }

    private String laidOut(Order order) {
        return switch (desk.submit(order).toCompletableFuture().join()) {
            case Answer.Given given -> given.onCase().orElseThrow();
            case Answer.Refused refused ->
                throw new IllegalArgumentException(
                        "given cannot be laid out: " + order.handle().orElse(order.command()) + " " + refused.fields());
        };
    }

    private static Fields without(Fields fields, Set<String> names) {
        var left = new LinkedHashMap<>(fields.values());
        left.keySet().removeAll(names);
        return Fields.of(left);
    }
}
