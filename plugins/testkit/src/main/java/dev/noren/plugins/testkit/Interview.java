package dev.noren.plugins.testkit;

import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Asks a plug-in all that the kernel may ask it. */
record Interview(PromotionPlugin plugin) {

    private static final List<Optional<String>> TRACKS =
            List.of(Optional.empty(), Optional.of("affiliate"), Optional.of("group-buying"));
    private static final List<List<Product>> SETS = List.of(List.of(Goods.UNKNOWN), List.of(Goods.KNOWN), Goods.ALL);

    Asked<Buyer> buyer() {
        return Asked.of("buyer()", plugin::buyer);
    }

    Asked<Optional<Terms>> terms(Season season) {
        return Asked.of("terms() of the season " + Seasons.told(season), () -> plugin.terms(season));
    }

    /** With the season. */
    void terms(BiConsumer<Season, Asked<Optional<Terms>>> each) {
        Seasons.ALL.forEach(season -> each.accept(season, terms(season)));
    }

    Stream<Asked<List<Finding>>> findings() {
        return Seasons.ALL.stream().flatMap(season -> Goods.ALL.stream().map(product -> findings(product, season)));
    }

    private Asked<List<Finding>> findings(Product product, Season season) {
        return Asked.of(
                "findings() of the product '" + product.id() + "' in the season " + Seasons.told(season),
                () -> plugin.findings(product, season));
    }

    /** With the participation. */
    void plans(BiConsumer<Participation, Asked<Plan>> each) {
        participations().forEach(participation -> each.accept(participation, plan(participation)));
    }

    private Asked<Plan> plan(Participation participation) {
        return Asked.of(
                "plan() of a participation in the season " + Seasons.told(participation.season()) + ", promoted from "
                        + participation.promotionFrom() + " to " + participation.promotionTo() + ", options "
                        + participation.options() + ", track "
                        + participation.track().orElse("none") + ", "
                        + participation.products().size() + " product(s), the first '"
                        + participation.products().getFirst().id() + "'",
                () -> plugin.plan(participation));
    }

    /** On each track, with each option alone, with all of them and with none, with few products and with many. */
    private List<Participation> participations() {
        var all = new ArrayList<Participation>();
        for (var season : Seasons.ALL) {
            var terms = Inspections.KERNEL.terms(terms(season).answer(), season).usable();
            for (var options : offered(terms)) {
                for (var track : TRACKS) {
                    SETS.forEach(products -> all.add(participation(season, terms, options, track, products)));
                }
            }
        }
        return all;
    }

    private static List<List<String>> offered(Optional<Terms> terms) {
        var every = terms.stream()
                .flatMap(each -> each.offers().stream())
                .map(Offer::option)
                .toList();
        var alone = every.stream().map(List::of);
        return Stream.concat(Stream.of(List.<String>of(), every), alone)
                .distinct()
                .toList();
    }

    private static Participation participation(
            Season season,
            Optional<Terms> terms,
            List<String> options,
            Optional<String> track,
            List<Product> products) {
        return new Participation(
                season,
                terms.map(Terms::promotionFrom).orElse(season.from()),
                terms.map(Terms::promotionTo).orElse(season.to()),
                options,
                track,
                products);
    }

    /** Every question with what came of it, in the order of asking. */
    List<Asked<?>> all() {
        var all = new ArrayList<Asked<?>>();
        all.add(buyer());
        terms((season, asked) -> all.add(asked));
        findings().forEach(all::add);
        plans((participation, asked) -> all.add(asked));
        Samples.readings(plugin).forEach(all::add);
        return all;
    }
}
