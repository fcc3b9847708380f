package dev.noren.plugins.host.inspection;

import dev.noren.plugins.spi.Activity;
import dev.noren.plugins.spi.Buyer;
import dev.noren.plugins.spi.Channel;
import dev.noren.plugins.spi.Finding;
import dev.noren.plugins.spi.Material;
import dev.noren.plugins.spi.Offer;
import dev.noren.plugins.spi.Participation;
import dev.noren.plugins.spi.Plan;
import dev.noren.plugins.spi.Product;
import dev.noren.plugins.spi.SalesReport;
import dev.noren.plugins.spi.SalesReport.Line;
import dev.noren.plugins.spi.Season;
import dev.noren.plugins.spi.Terms;
import dev.noren.plugins.spi.Text;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Proposals that are in order, and the same but for one thing. */
final class Good {

    static final Inspection INSPECTION = new Inspection(Set.of("DECK23-BUY-1", "DECK23-BUY-2")::contains);

    static final Text WORDS = Text.of("言葉", "words");
    static final Season SEASON = new Season("mall", day("2024-04-01"), day("2025-03-31"));
    static final Channel SHOP = new Channel("shop", WORDS, Channel.Kind.OWN_SHOP, Set.of("shop.example"));
    static final Channel SOCIAL = new Channel("social", WORDS, Channel.Kind.SOCIAL, Set.of("social.example"));
    static final Buyer BUYER = new Buyer(WORDS, "TH", List.of(SHOP, SOCIAL), Set.of("food"), List.of("DECK23-BUY-1"));
    static final Offer OFFER =
            new Offer("banner", WORDS, 50_000, 25_000, true, day("2024-08-31"), 30, List.of("orders"));
    static final Terms TERMS = new Terms(day("2024-07-31"), day("2024-10-01"), day("2025-01-31"), List.of(OFFER));
    static final Finding FINDING = new Finding(Finding.Weight.FOR, List.of("DECK23-BUY-1"), WORDS);
    static final Activity ACTIVITY = new Activity(
            Activity.Kind.POST,
            day("2024-10-01"),
            Optional.of(day("2024-10-02")),
            "shop",
            WORDS,
            Optional.of("banner"),
            List.of("yuzu"),
            Optional.of(URI.create("https://shop.example/yuzu")));
    static final Material MATERIAL = new Material("photos", WORDS, day("2024-09-01"), Optional.of("banner"));
    static final Participation PARTICIPATION = new Participation(
            SEASON,
            day("2024-10-01"),
            day("2025-01-31"),
            List.of("banner"),
            Optional.empty(),
            List.of(Product.of("yuzu"), Product.of("sake")));
    static final Line LINE = new Line("yuzu", "THB", Map.of("orders", 3L, "amount", 12_345L));

    private Good() {}

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static Plan plan(Activity... activities) {
        return new Plan(List.of(activities), List.of());
    }

    static Plan asking(Material... materials) {
        return new Plan(List.of(), List.of(materials));
    }

    static SalesReport report(Line... lines) {
        return SalesReport.of(List.of(lines));
    }

    /** The same with that value in that component. */
    @SuppressWarnings("unchecked")
    static <R extends Record> R with(R record, String component, Object value) {
        var components = record.getClass().getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            }
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is said in English of the faults. */
    static List<String> faults(Inspected<?> inspected) {
        return inspected.faults().stream().map(fault -> fault.en()).toList();
    }
}
