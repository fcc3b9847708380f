package dev.noren.plugins.spi;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A participation as it opens.
 *
 * @param promotionFrom the first day of the promotion
 * @param promotionTo the last day of it; every activity lies from the first to the last
 * @param options the paid options that are offered, by name; empty where there are none
 * @param track of KOL/KOC: {@code affiliate} or {@code group-buying} (KOL25-OV-2, -OV-3)
 * @param products never empty
 */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Participation(
        Season season,
        LocalDate promotionFrom,
        LocalDate promotionTo,
        List<String> options,
        Optional<String> track,
        List<Product> products) {

    public Participation {
        options = List.copyOf(options);
        products = List.copyOf(products);
    }

    /** Every day of the promotion, the first and the last included. */
    public Stream<LocalDate> days() {
        return promotionFrom.datesUntil(promotionTo.plusDays(1));
    }

    /**
     * The day when so many parts of the promotion are over: {@code dayAfter(0, 3)} is its first, {@code dayAfter(1, 3)} comes
     * after a third of it, {@code dayAfter(3, 3)} is its last.
     *
     * @param parts from 0 to {@code of}
     * @param of above 0
     */
    public LocalDate dayAfter(int parts, int of) {
        return promotionFrom.plusDays(ChronoUnit.DAYS.between(promotionFrom, promotionTo) * parts / of);
    }

    /** So many days before the promotion begins, and not before the edition does: by when something is wanted. */
    public LocalDate before(int days) {
        var day = promotionFrom.minusDays(days);
        return day.isBefore(season.from()) ? season.from() : day;
    }

    /** The ids of its products that are such, in order. */
    public List<String> idsOf(Predicate<Product> such) {
        return products.stream().filter(such).map(Product::id).toList();
    }
}
