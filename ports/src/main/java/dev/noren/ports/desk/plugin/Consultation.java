package dev.noren.ports.desk.plugin;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Case;
import dev.noren.domain.life.Decision;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.promotion.Planning;
import dev.noren.domain.promotion.Proposed;
import dev.noren.domain.promotion.Proposed.Objection;
import dev.noren.domain.promotion.ReportFile;
import dev.noren.domain.promotion.Reporting;
import dev.noren.ports.desk.deciding.Routing;
import dev.noren.ports.desk.deciding.Routing.Goal;
import dev.noren.ports.desk.deciding.Under;
import dev.noren.ports.desk.edition.PluginTerms;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Ledger;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Order;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Asks plug-ins what an order needs of them, after a look at what is kept and before anything is written. What they proposed
 * goes with the order; the decision asks nobody. Never to be called inside a unit of work.
 */
public final class Consultation {

    private static final String PUBLISH = "publish-edition";
    private static final String EDITION = "edition";
    private static final String FILE = ReportFile.FILE.name();

    private final Store store;
    private final Routing routing;
    private final Buyers buyers;
    private final Set<String> planning;
    private final Set<String> reading;

    public Consultation(Store store, Routing routing, Buyers buyers, Collection<Lifecycle<?, ?>> lives) {
        this.store = store;
        this.routing = routing;
        this.buyers = buyers;
        this.planning = commands(lives, row -> row.plans().isPresent());
        this.reading = commands(lives, row -> row.reads().isPresent());
    }

    private static Set<String> commands(Collection<Lifecycle<?, ?>> lives, Predicate<Row<?, ?>> which) {
        return lives.stream()
                .flatMap(life -> life.table().stream())
                .filter(which)
                .map(Row::command)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is found out before a plug-in is asked. */
    private sealed interface Wanted {

        record Plan(Planning planning, Edition edition, Map<String, Facts> products) implements Wanted {}

        record Figures(Reporting<?> reporting, Optional<String> plugin, Map<String, Facts> products)
                implements Wanted {}

        record Nothing() implements Wanted {}
    }

    /** Who is asked. */
    public Buyers buyers() {
        return buyers;
    }

    /** Whether anybody may have to be asked; told without a look at what is kept. */
    public boolean concerns(Order order) {
        return publishes(order) || carriesFile(order) || planning.contains(order.command()) && !buyers.isEmpty();
    }

    private static boolean publishes(Order order) {
        return order.command().equals(PUBLISH)
                && order.by().is(Role.SECRETARIAT)
                && order.with().get(EDITION).filter(PluginTerms::namesPlugins).isPresent();
    }

    private boolean carriesFile(Order order) {
        return reading.contains(order.command()) && FiguresFromFile.gives(order, FILE);
    }

    /**
     * The order with all that plug-ins have to say to it.
     *
     * @param now the instant at which the look is taken
     */
    public Order on(Order order, Function<Ledger, Instant> now) {
        var at = store.read(now::apply);
        if (publishes(order)) {
            return publishing(order, buyers.at(at));
        }
        return store.read(ledger -> asking(ledger, at, order)).get();
    }

    /** Looks at what is kept now; what asks the plug-ins is to be called once the look is over. */
    public Supplier<Order> asking(Ledger ledger, Instant at, Order order) {
        return switch (wanted(ledger, at, order)) {
            case Wanted.Plan plan -> () -> planned(order, plan, buyers.at(at));
            case Wanted.Figures(var reporting, var plugin, var products) ->
                () -> new FiguresFromFile(order, reporting, plugin, buyers).read(products);
            case Wanted.Nothing nothing -> () -> carriesFile(order) ? FiguresFromFile.unread(order) : order;
        };
    }

    private Order publishing(Order order, Buyers asked) {
        var edition = order.with().get(EDITION).orElseThrow();
        var resolved = PluginTerms.resolve(edition, asked);
        var carrying = order.carrying(order.with().with(EDITION, resolved.edition()));
        var objections = resolved.objections().stream()
                .map(objection -> new Objection(EDITION + "." + objection.field(), objection.says()))
                .toList();
        return objections.isEmpty() ? carrying : carrying.with(Proposed.objecting(objections));
    }

    private Wanted wanted(Ledger ledger, Instant now, Order order) {
        return routing.of(ledger, now, order, Under.WHAT_HOLDS) instanceof Goal.To<?, ?> to
                ? wanted(to, order)
                : new Wanted.Nothing();
    }

    /** A plan only for what would be accepted as things stand. */
    private <S extends Case, E> Wanted wanted(Goal.To<S, E> to, Order order) {
        var attempt = to.attempt(to.course(""));
        if (carriesFile(order) && !attempt.opensCase()) {
            var state = attempt.state();
            return to.row()
                    .reads()
                    .<Wanted>map(report ->
                            new Wanted.Figures(report, report.plugin().apply(state), products(to, state.products())))
                    .orElseGet(Wanted.Nothing::new);
        }
        return to.row()
                .plans()
                .flatMap(plans -> plans.apply(attempt))
                .filter(plan -> to.decision(attempt) instanceof Decision.Accepted<E>)
                .<Wanted>map(plan -> new Wanted.Plan(plan, attempt.edition(), products(to, plan.products())))
                .orElseGet(Wanted.Nothing::new);
    }

    private static Map<String, Facts> products(Goal.To<?, ?> to, List<String> names) {
        var products = new LinkedHashMap<String, Facts>();
        names.forEach(name -> to.about().world().product(name).ifPresent(facts -> products.put(name, facts)));
        return products;
    }

    private Order planned(Order order, Wanted.Plan wanted, Buyers asked) {
        var planning = wanted.planning();
        var opening = new Buyers.Opening(
                wanted.edition(), planning.promotion(), planning.options(), planning.track(), wanted.products());
        Optional<Proposed> proposed =
                asked.plan(planning.plugin(), opening).value().map(plan -> Proposed.plan(planning.plugin(), plan));
        return proposed.map(order::with).orElse(order);
    }
}
