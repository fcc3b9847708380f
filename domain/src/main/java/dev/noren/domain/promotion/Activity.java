package dev.noren.domain.promotion;

import dev.noren.domain.edition.Offer;
import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.fact.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a buyer does on a day, or from one to another.
 *
 * @param until the last day; empty where it is one day
 * @param where the channel
 * @param option the paid option to which it belongs; empty where every participant has it
 * @param products those that it shows; empty where it shows all
 * @param link where it is to be seen
 */
public record Activity(
        ActivityKind kind,
        LocalDate on,
        Optional<LocalDate> until,
        Words where,
        Words title,
        Optional<String> option,
        List<String> products,
        Optional<String> link) {

    private static final Fact<ActivityKind> KIND = Fact.of("kind", FactType.oneOf(ActivityKind.class));
    private static final Fact<LocalDate> ON = Fact.of("on", FactType.date());
    private static final Fact<LocalDate> UNTIL = Fact.of("until", FactType.date());
    private static final Fact<Words> WHERE = Fact.of("where", new FactType.Shaped<>(Words.ON_A_LINE));
    private static final Fact<Words> TITLE = Fact.of("title", new FactType.Shaped<>(Words.ON_A_LINE));
    private static final Fact<List<String>> PRODUCTS = Fact.of("products", FactType.listOf(FactType.product()));
    private static final Fact<String> LINK = Fact.of("link", FactType.line());

    public static final Shape<Activity> SHAPE = new Shape<>(
            Schema.of(KIND, ON, WHERE, TITLE).orNot(UNTIL, Offer.OPTION, PRODUCTS, LINK),
            facts -> new Activity(
                    facts.need(KIND),
                    facts.need(ON),
                    facts.get(UNTIL),
                    facts.need(WHERE),
                    facts.need(TITLE),
                    facts.get(Offer.OPTION),
                    facts.get(PRODUCTS).orElse(List.of()),
                    facts.get(LINK)),
            activity -> Facts.of(KIND, activity.kind, ON, activity.on)
                    .withKnown(UNTIL, activity.until)
                    .with(WHERE, activity.where)
                    .with(TITLE, activity.title)
                    .withKnown(Offer.OPTION, activity.option)
                    .with(PRODUCTS, activity.products)
                    .withKnown(LINK, activity.link));

    public Activity {
        products = List.copyOf(products);
    }
}
